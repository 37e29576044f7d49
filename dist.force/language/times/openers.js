/** Openers: the words that a time expression can start with; every other word is passed over without asking the families. */
import { DAY_PARTS, LENGTHS, MONTHS, ORDINALS, SEASONS, WEEKDAY_PLURALS, WEEKDAYS } from './lexicon.js';
const WORDS = 'the a an this that these those its his her their last past next coming current previous preceding prior same following ' +
    'subsequent first latest final half another several few many numerous countless recent couple dozens hundreds scores tens ' +
    'thousands dozen hundred thousand today tonight yesterday tomorrow now right currently at nowadays presently recently more ' +
    'most lately previously formerly long not earlier as near soon someday once then fiscal comparable corresponding q1 q2 q3 q4 ' +
    'every each daily nightly hourly weekly biweekly fortnightly monthly bimonthly quarterly annually yearly annual per noon ' +
    'midday midnight christmas boxing new fourth bastille halloween valentine st. international veterans armistice ' +
    'thanksgiving election good palm easter early beginning mid middle late later end about around approximately roughly some ' +
    'nearly almost less under over no up zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety twenties thirties ' +
    'forties fifties sixties seventies eighties nineties';
const OPENERS = new Set([
    ...WORDS.split(' '),
    ...[MONTHS, WEEKDAYS, WEEKDAY_PLURALS, SEASONS, DAY_PARTS, LENGTHS, ORDINALS].flatMap((words) => [...words.keys()]),
]);
/** Whether a time expression can start with this lower-cased word. */
export function opensTime(word) {
    return OPENERS.has(word) || /^['’]?\d/.test(word);
}
