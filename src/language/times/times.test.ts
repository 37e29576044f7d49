/** One line a case: sentence | published | words = type value modifier window bound (words where undated); ... */
import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '../../domain/sentence.js';
import { findTimes, tokenise } from './times.js';

function line(sentence: string, time: TimeExpression): string {
  const window = time.from === undefined ? undefined : `${time.from}..${time.to}`;
  const relative = time.relative === undefined ? undefined : `(${time.relative})`;
  const parts = [time.type, time.value, time.mod, window, time.bound, relative].filter((part) => part !== undefined);
  return `${sentence.slice(time.start, time.end)} = ${parts.join(' ')}`;
}

function read(sentence: string, published: string): string {
  const times = findTimes(sentence, tokenise(sentence), published === '' ? {} : { published });
  return times.map((time) => line(sentence, time)).join('; ');
}

const CASES: Readonly<Record<string, string>> = {
  dates: `
    The office opened on 23 May 2025. | 2025-06-02 | 23 May 2025 = DATE 2025-05-23 2025-05-23..2025-05-23 in
    The office opened on May 23, 2025, in Doha. | 2025-06-02 | May 23, 2025 = DATE 2025-05-23 2025-05-23..2025-05-23 in
    The office opened on the 23rd of May. | 2025-06-02 | the 23rd of May = DATE 2025-05-23 2025-05-23..2025-05-23 in
    The decree is dated 2025-05-23. | 2025-06-02 | 2025-05-23 = DATE 2025-05-23 2025-05-23..2025-05-23
    The decree is dated 23/05/2025. | 2025-06-02 | 23/05/2025 = DATE 2025-05-23 2025-05-23..2025-05-23
    The decree is dated 12/31/1994. | 2025-06-02 | 12/31/1994 = DATE 1994-12-31 1994-12-31..1994-12-31
    The decree is dated 23.05.2025. | 2025-06-02 | 23.05.2025 = DATE 2025-05-23 2025-05-23..2025-05-23
    The envoy arrived on Thursday, May 22, and left. | 2025-05-23 | Thursday, May 22 = DATE 2025-05-22 2025-05-22..2025-05-22 in
    The envoy arrived on May 23. |  | May 23 = DATE XXXX-05-23 in
    The rebels seized the town on Aug. 2. | 2025-06-02 | Aug. 2 = DATE 2024-08-02 2024-08-02..2024-08-02 in
    The deadline runs until June 5. | 2025-05-22 | June 5 = DATE 2025-06-05 2025-06-05..2025-06-05 until
    Ministers will meet on Jan. 14. | 2024-12-20 | Jan. 14 = DATE 2025-01-14 2025-01-14..2025-01-14 in
    The two armies clashed on March 3-5. | 2025-06-02 | March 3-5 = DATE 2025-03-03/2025-03-05 2025-03-03..2025-03-05 in
    The two armies clashed on 12 and 13 May 2024. | 2025-06-02 | 12 and 13 May 2024 = DATE 2024-05-12/2024-05-13 2024-05-12..2024-05-13 in
    The two armies clashed on the night of 6/7 May. | 2025-06-02 | 6/7 May = DATE 2025-05-06/2025-05-07 2025-05-06..2025-05-07
    The summit was held in March 2024. | 2025-06-02 | March 2024 = DATE 2024-03 2024-03..2024-03 in
    He was detained in March. | 2025-02-10 | March = DATE 2024-03 2024-03..2024-03 in
    The talks are to resume in March. | 2025-02-10 | March = DATE 2025-03 2025-03..2025-03 in
    He was detained in late March. | 2025-06-02 | late March = DATE 2025-03 END 2025-03-21..2025-03-31 in
    The army advanced in mid-July 2023. | 2025-06-02 | mid-July 2023 = DATE 2023-07 MID 2023-07-11..2023-07-20 in
    Elections took place at the end of 2023. | 2025-06-02 | the end of 2023 = DATE 2023 END 2023-09..2023-12
    The force stayed from March to May 2024. | 2025-06-02 | March = DATE 2024-03 2024-03..2024-03 since; May 2024 = DATE 2024-05 2024-05..2024-05 until
    The force stayed in Jan-Mar 2024. | 2025-06-02 | Jan-Mar 2024 = DATE 2024-01/2024-03 2024-01..2024-03 in
    The envoy spoke on Monday 19 December. | 2017-06-02 | Monday 19 December = DATE 2016-12-19 2016-12-19..2016-12-19 in
    He was freed on Dec. 20. | 2025-06-02 | Dec. 20 = DATE 2024-12-20 2024-12-20..2024-12-20 in
    He was freed in May. | 2025-06-02 | May = DATE 2025-05 2025-05..2025-05 in
  `,
  'years, decades, centuries': `
    The group has been on the list since 2003. | 2025-06-02 | 2003 = DATE 2003 2003..2003 since
    They ruled from 1996 to 2001. | 2025-06-02 | 1996 = DATE 1996 1996..1996 since; 2001 = DATE 2001 2001..2001 until
    The 1996-2001 government fell. | 2025-06-02 | 1996-2001 = DATE 1996/2001 1996..2001
    The 2023-24 budget passed. | 2025-06-02 | 2023-24 = DATE 2023/2024 2023..2024
    The war lasted between 2001 and 2021. | 2025-06-02 | 2001 = DATE 2001 2001..2001 since; 2021 = DATE 2021 2021..2021 until
    Fighting eased in early 2011. | 2025-06-02 | early 2011 = DATE 2011 START 2011-01..2011-04 in
    The 2015 nuclear deal collapsed. | 2025-06-02 | 2015 = DATE 2015 2015..2015
    Revenue rose in fiscal 1996. | 2025-06-02 | fiscal 1996 = DATE 1996 1996..1996 in
    They fought in the 1990s and the mid-1980s. | 2025-06-02 | the 1990s = DATE 199 1990..1999 in; the mid-1980s = DATE 198 MID 1983-05..1986-08
    They fought in the late '90s. | 2025-06-02 | the late '90s = DATE 199 END 1996-09..1999-12 in
    It was the bloodiest war of the 20th century. | 2025-06-02 | the 20th century = DATE 19 1900..1999
    It happened in nineteen ninety-six. | 2025-06-02 | nineteen ninety-six = DATE 1996 1996..1996 in
  `,
  weekdays: `
    The court ruled on Friday. | 2025-05-22 | Friday = DATE 2025-05-16 2025-05-16..2025-05-16 in
    The court ruled on Thursday. | 2025-05-22 | Thursday = DATE 2025-05-22 2025-05-22..2025-05-22 in
    The court will rule on Friday. | 2025-05-22 | Friday = DATE 2025-05-23 2025-05-23..2025-05-23 in
    The court ruled on Friday night. | 2025-05-22 | Friday night = TIME 2025-05-16TNI 2025-05-16..2025-05-16 in
    The court ruled last Thursday. | 2025-05-22 | last Thursday = DATE 2025-05-15 2025-05-15..2025-05-15
    The vote is next Monday. | 2025-05-22 | next Monday = DATE 2025-05-26 2025-05-26..2025-05-26
    Monday's vote was close. | 2025-05-22 | Monday = DATE 2025-05-19 2025-05-19..2025-05-19
    The curfew was extended until Sunday. | 2025-05-22 | Sunday = DATE 2025-05-25 2025-05-25..2025-05-25 until
    The court ruled on Friday. |  | Friday = DATE XXXX-WXX-5 in
    The court ruled last Friday. |  | last Friday = DATE XXXX-WXX-5 (the last Friday before publication)
    He spoke in the week of March 10. | 2025-05-22 | the week of March 10 = DATE 2025-W11 2025-03-10..2025-03-16 in
    Officials said they will meet Tuesday. | 2025-05-22 | Tuesday = DATE 2025-05-27 2025-05-27..2025-05-27
    The court was to rule by Friday. | 2025-05-22 | Friday = DATE 2025-05-16 2025-05-16..2025-05-16 by
  `,
  'words that point from the day of writing': `
    He left today, two days late. | 2025-05-22 | today = DATE 2025-05-22 2025-05-22..2025-05-22; two days = DURATION P2D
    He left yesterday morning. | 2025-05-22 | yesterday morning = TIME 2025-05-21TMO 2025-05-21..2025-05-21
    He leaves tomorrow. | 2025-05-22 | tomorrow = DATE 2025-05-23 2025-05-23..2025-05-23
    He left the day before yesterday. | 2025-05-22 | the day before yesterday = DATE 2025-05-20 2025-05-20..2025-05-20
    They shelled the port last night. | 2025-05-22 | last night = TIME 2025-05-21TNI 2025-05-21..2025-05-21
    They meet this morning and tonight. | 2025-05-22 | this morning = TIME 2025-05-22TMO 2025-05-22..2025-05-22; tonight = TIME 2025-05-22TNI 2025-05-22..2025-05-22
    He left yesterday. |  | yesterday = DATE XXXX-XX-XX (the day before publication)
    He is now the president. | 2025-05-22 | now = DATE PRESENT_REF
    He recently resigned. | 2025-05-22 | recently = DATE PAST_REF
    In the past, he was a rebel. | 2025-05-22 | the past = DATE PAST_REF in
    He was once the governor. | 2025-05-22 | once = DATE PAST_REF
    Talks will begin soon. | 2025-05-22 | soon = DATE FUTURE_REF
    They may join in the future. | 2025-05-22 | the future = DATE FUTURE_REF in
  `,
  'periods and seasons': `
    Exports fell last month. | 2025-01-15 | last month = DATE 2024-12 2024-12..2024-12
    Exports fell last week. | 2025-01-02 | last week = DATE 2024-W52 2024-12-23..2024-12-29
    Exports will rise next year. | 2025-01-02 | next year = DATE 2026 2026..2026
    Exports fell this quarter. | 2025-05-22 | this quarter = DATE 2025-Q2 2025-04..2025-06
    Exports fell last decade. | 2025-05-22 | last decade = DATE 201 2010..2019
    Exports fell last month. |  | last month = DATE XXXX-XX (the month before publication)
    Exports fell late last month. | 2025-05-22 | late last month = DATE 2025-04 END 2025-04-21..2025-04-30
    The truce began last November. | 2025-05-22 | last November = DATE 2024-11 2024-11..2024-11
    The truce began last summer. | 2025-05-22 | last summer = DATE 2024-SU 2024-06..2024-08
    The truce began in spring 2024. | 2025-05-22 | spring 2024 = DATE 2024-SP 2024-03..2024-05 in
    The truce began in the winter of 1994. | 2025-05-22 | the winter of 1994 = DATE 1994-WI 1994-12..1995-02 in
    They met over the weekend. | 2025-05-22 | the weekend = DATE 2025-W20-WE 2025-05-17..2025-05-18
    In May 2005 he fled; he died the following year. | 2025-05-22 | May 2005 = DATE 2005-05 2005-05..2005-05 in; the following year = DATE 2006 2006..2006
    On May 5, 2005, he fled; he died the same day. | 2025-05-22 | May 5, 2005 = DATE 2005-05-05 2005-05-05..2005-05-05 in; the same day = DATE 2005-05-05 2005-05-05..2005-05-05
    In 2005 he fled; he died that year. | 2025-05-22 | 2005 = DATE 2005 2005..2005 in; that year = DATE 2005 2005..2005
    Profit for the year ended March 31 rose. | 2025-05-22 | the year = DURATION P1Y; March 31 = DATE 2025-03-31 2025-03-31..2025-03-31
  `,
  'quarters and halves': `
    Output fell in the first quarter of 1997. | 2025-05-22 | the first quarter of 1997 = DATE 1997-Q1 1997-01..1997-03 in
    Output fell in the third quarter. | 2025-11-22 | the third quarter = DATE 2025-Q3 2025-07..2025-09 in
    Third-quarter output fell. | 2025-02-22 | Third-quarter = DATE 2024-Q3 2024-07..2024-09
    Output fell in Q3 2024. | 2025-05-22 | Q3 2024 = DATE 2024-Q3 2024-07..2024-09 in
    Output fell in the first half of 1989. | 2025-05-22 | the first half of 1989 = DATE 1989-H1 1989-01..1989-06 in
    Last year's fourth quarter was weak. | 2025-05-22 | Last year's fourth quarter = DATE 2024-Q4 2024-10..2024-12
    In the third quarter profit fell from that of a year earlier. | 1989-11-02 | the third quarter = DATE 1989-Q3 1989-07..1989-09 in; a year earlier = DATE 1988-Q3 1988-07..1988-09
    In the third quarter profit beat the year-earlier period. | 1989-11-02 | the third quarter = DATE 1989-Q3 1989-07..1989-09 in; the year-earlier period = DATE 1988-Q3 1988-07..1988-09
  `,
  distances: `
    The war ended two years ago. | 2025-05-22 | two years ago = DATE 2023 2023..2023
    The war ended some 20 years ago. | 2025-05-22 | some 20 years ago = DATE 2005 2005..2005
    The war ended a week ago. | 2025-05-22 | a week ago = DATE 2025-W20 2025-05-12..2025-05-18
    The war ended three days ago. | 2025-05-22 | three days ago = DATE 2025-05-19 2025-05-19..2025-05-19
    The war ended several months ago. | 2025-05-22 | several months ago = DATE PAST_REF
    The lake dried up 10,000 years ago. | 2025-05-22 | 10,000 years ago = DATE PAST_REF
    The war ended two decades ago. | 2025-05-22 | two decades ago = DATE 2005 2005..2005
    Elections are due six months from now. | 2025-05-22 | six months from now = DATE 2025-11 2025-11..2025-11
    The war ended two years ago. |  | two years ago = DATE XXXX (2 years before publication)
    On May 5, 2005, he fled; he was caught three days later. | 2025-05-22 | May 5, 2005 = DATE 2005-05-05 2005-05-05..2005-05-05 in; three days later = DATE 2005-05-08 2005-05-08..2005-05-08
    On May 5, 2005, he fled; he had married a month earlier. | 2025-05-22 | May 5, 2005 = DATE 2005-05-05 2005-05-05..2005-05-05 in; a month earlier = DATE 2005-04 2005-04..2005-04
    On May 5, 2005, he fled; his aide left the day before. | 2025-05-22 | May 5, 2005 = DATE 2005-05-05 2005-05-05..2005-05-05 in; the day before = DATE 2005-05-04 2005-05-04..2005-05-04
    In 2005 he fled; he was caught three days later. | 2025-05-22 | 2005 = DATE 2005 2005..2005 in; three days later = DATE XXXX-XX-XX
    He fled in 2005 and has lived abroad since then. | 2025-05-22 | 2005 = DATE 2005 2005..2005 in; then = DATE 2005 2005..2005 since
  `,
  'lengths of time': `
    They talked for two days. | 2025-05-22 | two days = DURATION P2D
    He ruled for 12 years. | 2025-05-22 | 12 years = DURATION P12Y
    He ruled for more than a decade. | 2025-05-22 | more than a decade = DURATION P10Y MORE_THAN
    He ruled for a few months. | 2025-05-22 | a few months = DURATION PXM
    It is a five-year plan with a 24-hour deadline. | 2025-05-22 | five-year = DURATION P5Y; 24-hour = DURATION PT24H
    He ruled for two and a half years. | 2025-05-22 | two and a half years = DURATION P2Y6M
    He was held for half an hour. | 2025-05-22 | half an hour = DURATION PT30M
    They fought for years. | 2025-05-22 | years = DURATION PXY
    They fought for two to three weeks. | 2025-05-22 | two to three weeks = DURATION PXW
    Prices rose in recent weeks. | 2025-05-22 | recent weeks = DURATION PXW in
    Prices rose over the past five years. | 2025-05-22 | the past five years = DURATION P5Y 2020-05-22..2025-05-22
    Prices rose over the last three months. | 2025-05-22 | the last three months = DURATION P3M 2025-02-22..2025-05-22
    Prices will fall in the next two weeks. | 2025-05-22 | the next two weeks = DURATION P2W 2025-05-22..2025-06-05 in
  `,
  'times that recur': `
    They meet every day. | 2025-05-22 | every day = SET P1D
    They meet twice a week. | 2025-05-22 | a week = SET P1W
    They meet each year and every two months. | 2025-05-22 | each year = SET P1Y; every two months = SET P2M
    They meet every Friday and on Sundays. | 2025-05-22 | every Friday = SET XXXX-WXX-5; Sundays = SET XXXX-WXX-7
    The aid costs $2 billion a year. | 2025-05-22 | a year = SET P1Y
    The dues are paid annually. | 2025-05-22 | annually = SET P1Y
    A daily flight left. | 2025-05-22 | daily = SET P1D
  `,
  'times of the day': `
    The blast came at 8 a.m. on Monday. | 2025-05-22 | 8 a.m. on Monday = TIME 2025-05-19T08:00 2025-05-19..2025-05-19
    The blast came at 10:30 GMT. | 2025-05-22 | 10:30 GMT = TIME 2025-05-22T10:30 2025-05-22..2025-05-22
    The blast came at 5 p.m. EST May 9. | 2025-05-22 | 5 p.m. EST May 9 = TIME 2025-05-09T17:00 2025-05-09..2025-05-09
    The truce starts at midnight. | 2025-05-22 | midnight = TIME 2025-05-22T24:00 2025-05-22..2025-05-22
    The blast came at 0600 GMT. | 2025-05-22 | 0600 GMT = TIME 2025-05-22T06:00 2025-05-22..2025-05-22
    He fled on Monday, at 4 in the morning. | 2025-05-22 | Monday = DATE 2025-05-19 2025-05-19..2025-05-19 in; 4 in the morning = TIME 2025-05-19T04:00 2025-05-19..2025-05-19
    He fled on Monday and returned the next morning. | 2025-05-22 | Monday = DATE 2025-05-19 2025-05-19..2025-05-19 in; the next morning = TIME 2025-05-20TMO 2025-05-20..2025-05-20
  `,
  holidays: `
    He was freed on Christmas Day. | 2025-05-22 | Christmas Day = DATE 2024-12-25 2024-12-25..2024-12-25 in
    He was freed on New Year's Eve, 2019. | 2025-05-22 | New Year's Eve, 2019 = DATE 2019-12-31 2019-12-31..2019-12-31 in
    He was freed on Good Friday. | 2025-05-22 | Good Friday = DATE 2025-04-18 2025-04-18..2025-04-18 in
    He was freed last Thanksgiving. | 2025-05-22 | last Thanksgiving = DATE 2024-11-28 2024-11-28..2024-11-28
    He joined after 9/11. | 2025-05-22 | 9/11 = DATE 2001-09-11 2001-09-11..2001-09-11 after
    He was freed on Christmas Day. | | Christmas Day = DATE XXXX-12-25 in
    He was freed on Easter Monday. | | Easter Monday = DATE XXXX-XX-XX in
  `,
  bounds: `
    He has been in jail since Monday. | 2025-05-22 | Monday = DATE 2025-05-19 2025-05-19..2025-05-19 since
    He was in jail until May. | 2025-06-22 | May = DATE 2025-05 2025-05..2025-05 until
    They must leave by the end of 2025. | 2025-05-22 | the end of 2025 = DATE 2025 END 2025-09..2025-12 by
    A video from Friday shows the raid. | 2025-05-22 | Friday = DATE 2025-05-16 2025-05-16..2025-05-16 in
    The ban applies from 1 May 2025. | 2025-05-22 | 1 May 2025 = DATE 2025-05-01 2025-05-01..2025-05-01 since
    It came into force as of 1 May 2025. | 2025-05-22 | 1 May 2025 = DATE 2025-05-01 2025-05-01..2025-05-01 in
    It came into force after 2001 and before March 2004. | 2025-05-22 | 2001 = DATE 2001 2001..2001 after; March 2004 = DATE 2004-03 2004-03..2004-03 before
  `,
  'what is no time': `
    He may resign and march on the capital. |  |
    March on the capital, he said. |  |
    May he rest in peace. |  |
    The second of them fell a second behind. |  |
    1,500 people, 2000 soldiers and 1500 troops came. |  |
    The Boeing 747 carried 300 people. |  |
    He told the Sunday Times. |  |
    The March 8 Alliance won. |  |
    The 17 October Movement won. |  |
    The Good Friday Agreement holds. |  |
    Black September claimed it. |  |
    The 26-year-old and her aide, 30 years old, left. |  |
    Rates fell by three-quarters. |  |
    He spent $2003 on it. |  |
    The fall of the city was a spring in his step. |  |
    She is the current account manager. |  |
    As soon as they came, they left. |  |
    April Jones spoke. |  |
    Previously announced cuts came. |  |
    Between 2000 and 3000 troops came. |  |
    Resolutions 1267 and 1988 were adopted under No. 1999. |  |
  `,
};

for (const [family, table] of Object.entries(CASES)) {
  describe(family, () => {
    for (const row of table.trim().split('\n')) {
      const [sentence = '', published = '', expected = ''] = row.split('|').map((cell) => cell.trim());
      it(`${sentence} ${published}`, () => expect(read(sentence, published)).toBe(expected));
    }
  });
}
