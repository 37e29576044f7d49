import { MANNERS } from './coding.js';
import { isBareWord } from './line.js';
import { LineProblem } from './linetoken.js';
import { EVENT_TYPES, SECTORS } from './plover.js';
/** A test for the words of a closed list. */
export function oneOf(words) {
    return (word) => words.includes(word);
}
export const isType = oneOf(EVENT_TYPES);
export const isManner = oneOf(MANNERS);
const isSector = oneOf(SECTORS);
const isQuantifier = oneOf(['any', 'all']);
const isPartyCode = (word) => /^(?:[A-Z]{3})?(?:\.[A-Z]{3})*$/.test(word) && !isType(word);
function codeParts(code) {
    const [country, ...sectors] = code.split('.');
    const unknown = sectors.find((sector) => !isSector(sector));
    if (unknown !== undefined)
        throw new LineProblem(`${unknown} is no sector`);
    return { ...(country ? { country } : {}), sectors: sectors.filter(isSector) };
}
function readQuantified(cursor, quantifier) {
    const name = cursor.takeString() ?? cursor.takeWord(isBareWord) ?? cursor.fail('a class of actors');
    return { quantifier, class: name };
}
function readParty(cursor) {
    const quantifier = cursor.takeWord(isQuantifier);
    if (quantifier)
        return readQuantified(cursor, quantifier);
    if (cursor.took('?'))
        return { sectors: [] };
    const code = cursor.takeWord(isPartyCode);
    const name = cursor.takeString();
    if (code === undefined && name === undefined)
        cursor.fail('a party');
    return { ...codeParts(code ?? ''), ...(name === undefined ? {} : { name }) };
}
function readParties(cursor) {
    if (cursor.took('-'))
        return [];
    const parties = [readParty(cursor)];
    while (cursor.took('+'))
        parties.push(readParty(cursor));
    return parties;
}
function startsParty(cursor) {
    const { kind, text } = cursor.peek();
    return (kind === 'string' || (kind === 'word' && (text === '?' || text === '-' || isQuantifier(text) || isPartyCode(text))));
}
/** Who stands before and after the `>`; neither where the line opens with its code. */
export function readSides(cursor) {
    cursor.skipGaps();
    if (!startsParty(cursor))
        return {};
    const left = readParties(cursor);
    return cursor.took('>') ? { left, right: readParties(cursor) } : { left };
}
/** Words up to the next reserved one, or one quoted string. */
export function readName(cursor) {
    const quoted = cursor.takeString();
    if (quoted !== undefined)
        return quoted;
    const words = [];
    for (let word = cursor.takeWord(isBareWord); word !== undefined; word = cursor.takeWord(isBareWord))
        words.push(word);
    return words.length === 0 ? undefined : words.join(' ');
}
/** `(RUS.GOV)` after a name. */
export function readBracketed(cursor) {
    if (!cursor.took('('))
        return undefined;
    const code = cursor.took('?') ? '' : (cursor.takeWord(isPartyCode) ?? cursor.fail('a party code'));
    cursor.expect(')');
    return code;
}
function readSource(cursor) {
    const quantifier = cursor.takeWord(isQuantifier);
    if (quantifier)
        return readQuantified(cursor, quantifier);
    if (cursor.took('?'))
        return { sectors: [] };
    const dotted = cursor.takeWord((word) => word.includes('.') && isPartyCode(word));
    if (dotted !== undefined)
        return codeParts(dotted);
    const quoted = cursor.peek().kind === 'string';
    const name = readName(cursor) ?? cursor.fail('a speaker');
    const code = readBracketed(cursor);
    if (code === undefined && !quoted && isPartyCode(name))
        return codeParts(name);
    return { ...codeParts(code ?? ''), name };
}
function readVoice(cursor, manner) {
    return { manner, source: readSource(cursor), quote: cursor.took('quoted'), distanced: cursor.took('distanced') };
}
/** The speakers after the first one's manner, outermost first. */
export function readVoices(cursor, first) {
    const voices = [readVoice(cursor, first)];
    while (cursor.took(','))
        voices.push(readVoice(cursor, cursor.takeWord(isManner) ?? cursor.fail('a manner of saying')));
    return voices;
}
