function table(rows) {
    return new Map(Object.entries(rows).flatMap(([words, value]) => words.split(' ').map((word) => [word, value])));
}
export const MONTHS = table({
    'january jan jan.': 1,
    'february feb feb.': 2,
    'march mar mar.': 3,
    'april apr apr.': 4,
    may: 5,
    'june jun jun.': 6,
    'july jul jul.': 7,
    'august aug aug.': 8,
    'september sept sept. sep sep.': 9,
    'october oct oct.': 10,
    'november nov nov.': 11,
    'december dec dec.': 12,
});
export const WEEKDAYS = table({
    'monday mon.': 1,
    'tuesday tue. tues.': 2,
    'wednesday wed.': 3,
    'thursday thu. thur. thurs.': 4,
    'friday fri.': 5,
    'saturday sat.': 6,
    'sunday sun.': 7,
});
export const WEEKDAY_PLURALS = table({
    mondays: 1,
    tuesdays: 2,
    wednesdays: 3,
    thursdays: 4,
    fridays: 5,
    saturdays: 6,
    sundays: 7,
});
export const SEASONS = table({ spring: 'SP', summer: 'SU', 'fall autumn': 'FA', winter: 'WI' });
export const DAY_PARTS = table({
    'morning mornings': 'MO',
    'afternoon afternoons': 'AF',
    'evening evenings': 'EV',
    'night nights overnight': 'NI',
});
export const UNITS = table({
    'day days': 'day',
    'week weeks': 'week',
    'weekend weekends': 'weekend',
    'month months': 'month',
    'quarter quarters': 'quarter',
    'year years': 'year',
    'decade decades': 'decade',
    'century centuries': 'century',
});
/** Units of a length of time: designator in TIMEX3, and what one of them counts for. */
export const LENGTHS = table({
    'second seconds': ['TS', 1],
    'minute minutes': ['TM', 1],
    'hour hours': ['TH', 1],
    'day days night nights': ['D', 1],
    'week weeks': ['W', 1],
    'fortnight fortnights': ['W', 2],
    'weekend weekends': ['D', 2],
    'month months': ['M', 1],
    'quarter quarters': ['Q', 1],
    'year years': ['Y', 1],
    'decade decades': ['Y', 10],
    'century centuries': ['Y', 100],
});
export const ORDINALS = table({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
});
/** Words that make a date before them part of a name: "the March 8 Alliance", "the Sunday Times". */
export const NAME_HEADS = new Set(('Times Telegraph Mirror Mail Express Herald Post Independent Tribune Alliance Movement Brigade Brigades Front Party ' +
    'Coalition Committee Group Square Street Avenue Road Bridge Hospital University School Division Battalion Commission ' +
    'Foundation Club League Organization Organisation Forces Accord Accords Revolution War Uprising Massacre Surprise Manifesto').split(' '));
/** Rows of fixed phrases, found by their first word. */
export function byFirstWord(rows) {
    const map = new Map();
    for (const row of rows) {
        const first = row.words[0] ?? '';
        map.set(first, [...(map.get(first) ?? []), row]);
    }
    return map;
}
