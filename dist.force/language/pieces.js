import { findAtoms } from './atoms.js';
import { gapOf, shapeOf } from './shape.js';
export const UNKNOWN = 100;
const LONGEST = 100;
const CACHED = 20_000;
const CACHED_LENGTH = 40;
const FOLDED = new Map([
    ...folds('\u2018\u2019\u201a\u201b\u2032`\u00b4\u02bc', "'"),
    ...folds('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'),
    ...folds('\u2010\u2011\u2043\u2212\u00ad', '-'),
    ['\u2012', '\u2013'],
    ['\u2015', '\u2014'],
]);
function folds(characters, to) {
    return [...characters].map((character) => [character, to]);
}
/** The lines of `vocab.txt`, each with its number from 0 as its id. */
export function readVocabulary(file) {
    const lines = file.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return new Map(lines.map((line, id) => [line, id]));
}
/** Quotation marks and dashes folded, lower case, accents off. */
function normalise(word) {
    if (/^[a-z0-9]+$/.test(word))
        return word;
    const folded = Array.from(word, (character) => FOLDED.get(character) ?? character).join('');
    return folded
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '');
}
/** Cuts one atom into pieces: the longest entry first; an atom that no entries cover is unknown as a whole. */
export class PieceCutter {
    #vocabulary;
    #cut = new Map();
    constructor(vocabulary) {
        this.#vocabulary = vocabulary;
    }
    /** The ids of the pieces of one atom, given as written. */
    cut(word) {
        const known = this.#cut.get(word);
        if (known)
            return known;
        const ids = this.#longestFirst(Array.from(normalise(word)));
        if (word.length <= CACHED_LENGTH && this.#cut.size < CACHED)
            this.#cut.set(word, ids);
        return ids;
    }
    #longestFirst(characters) {
        if (characters.length === 0 || characters.length > LONGEST)
            return [UNKNOWN];
        const ids = [];
        let at = 0;
        while (at < characters.length) {
            const entry = this.#longestAt(characters, at);
            if (!entry)
                return [UNKNOWN];
            ids.push(entry.id);
            at = entry.end;
        }
        return ids;
    }
    #longestAt(characters, at) {
        const prefix = at > 0 ? '##' : '';
        for (let end = characters.length; end > at; end--) {
            const id = this.#vocabulary.get(prefix + characters.slice(at, end).join(''));
            if (id !== undefined)
                return { id, end };
        }
        return undefined;
    }
}
/** The word pieces of a text, in order. */
export function findPieces(text, cutter) {
    const pieces = [];
    let last = 0;
    for (const { start, end, kind } of findAtoms(text)) {
        const word = text.slice(start, end);
        const shape = shapeOf(word, kind);
        const gap = gapOf(text.slice(last, start));
        for (const [n, id] of cutter.cut(word).entries()) {
            pieces.push({ id, shape, gap: n === 0 ? gap : 0, start, end, first: n === 0 });
        }
        last = end;
    }
    return pieces;
}
