import { byFirstWord } from './lexicon.js';
const ROWS = [
    ['early', 'START', 'date'],
    ['earlier', 'START', 'date'],
    ['earlier in', 'START', 'date'],
    ['earlier on', 'START', 'date'],
    ['early on', 'START', 'date'],
    ['early in', 'START', 'date'],
    ['the early', 'START', 'date'],
    ['the beginning of', 'START', 'date'],
    ['the start of', 'START', 'date'],
    ['beginning of', 'START', 'date'],
    ['the first days of', 'START', 'date'],
    ['mid', 'MID', 'date'],
    ['the mid', 'MID', 'date'],
    ['the middle of', 'MID', 'date'],
    ['middle of', 'MID', 'date'],
    ['late', 'END', 'date'],
    ['later', 'END', 'date'],
    ['later in', 'END', 'date'],
    ['later on', 'END', 'date'],
    ['late on', 'END', 'date'],
    ['late in', 'END', 'date'],
    ['the late', 'END', 'date'],
    ['the end of', 'END', 'date'],
    ['end of', 'END', 'date'],
    ['the last days of', 'END', 'date'],
    ['about', 'APPROX', 'any'],
    ['around', 'APPROX', 'any'],
    ['approximately', 'APPROX', 'any'],
    ['roughly', 'APPROX', 'any'],
    ['some', 'APPROX', 'amount'],
    ['nearly', 'LESS_THAN', 'amount'],
    ['almost', 'LESS_THAN', 'amount'],
    ['less than', 'LESS_THAN', 'amount'],
    ['under', 'LESS_THAN', 'amount'],
    ['more than', 'MORE_THAN', 'amount'],
    ['over', 'MORE_THAN', 'amount'],
    ['at least', 'EQUAL_OR_MORE', 'amount'],
    ['no less than', 'EQUAL_OR_MORE', 'amount'],
    ['at most', 'EQUAL_OR_LESS', 'amount'],
    ['up to', 'EQUAL_OR_LESS', 'amount'],
    ['as much as', 'EQUAL_OR_LESS', 'amount'],
    ['no more than', 'EQUAL_OR_LESS', 'amount'],
];
const PHRASES = ROWS.map(([phrase, mod, of]) => ({ words: phrase.split(' '), mod, of }));
const BY_FIRST_WORD = byFirstWord(PHRASES);
/** The longest modifier that starts at this word. */
export function modifierAt(words, at) {
    let best;
    for (const row of BY_FIRST_WORD.get(words.lower(at)) ?? []) {
        const end = at + row.words.length;
        if (end > (best?.end ?? at) && words.reads(at, ...row.words))
            best = { mod: row.mod, end, of: row.of };
    }
    return best;
}
/** Whether the modifier can stand before such a reading; in "over 1990", "over the past year" it is a preposition. */
export function modifies(modifier, words, reading) {
    if (modifier.of === 'amount' && /^(?:the|past|last|next|recent|these)$/.test(words.lower(modifier.end)))
        return false;
    const amount = reading.type === 'DURATION';
    if (modifier.of === 'amount')
        return amount || /^(?:PAST|FUTURE)_REF$/.test(reading.value);
    if (modifier.of === 'date')
        return !amount && reading.type !== 'SET' && !reading.value.endsWith('_REF');
    return reading.type !== 'SET' && !reading.value.endsWith('_REF');
}
