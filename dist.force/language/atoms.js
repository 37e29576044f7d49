const MODIFIER_APOSTROPHE = '\u02bc';
const APOSTROPHES = new Set(["'", '\u2019', '\u2018', '`', '\u00b4', MODIFIER_APOSTROPHE, '\u2032']);
const SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\p{Cc}]$/u;
const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{N}$/u;
/** Words written without apostrophe or space, and the lengths of all their parts but the last. */
const SPLITS = new Map([
    ...splits('cannot gonna gotta wanna gimme lemme outta wana gona', 3),
    ...splits('whatcha', 4),
    ...splits('im ive', 1),
    ...splits('youre youve youll shes lets', 3),
    ...splits('hes', 2),
    ...splits('theyre theyve thats whats elses heres', 4),
    ...splits('theres', 5),
    ...splits('dont cant wont isnt arnt aint', 2),
    ...splits('didnt wasnt arent hasnt hadnt', 3),
    ...splits('doesnt werent havent mustnt neednt', 4),
    ...splits('couldnt wouldnt', 5),
    ...splits('shouldnt', 6),
    ['dunno', [2, 1]],
]);
const LONGEST_SPLIT = 8;
function splits(words, length) {
    return words.split(' ').map((word) => [word, [length]]);
}
function slowKind(character) {
    if (SPACE.test(character))
        return 'space';
    if (character === MODIFIER_APOSTROPHE)
        return 'other';
    if (LETTER.test(character))
        return 'letter';
    return DIGIT.test(character) ? 'digit' : 'other';
}
const ASCII = Array.from({ length: 128 }, (_, code) => slowKind(String.fromCharCode(code)));
/** The kind of one code point. */
export function characterKind(code) {
    return ASCII[code] ?? slowKind(String.fromCodePoint(code));
}
/** Maximal runs of letters and of digits; every other character that is not white space is a run of its own. */
function runs(text) {
    const found = [];
    let at = 0;
    while (at < text.length) {
        const code = text.codePointAt(at) ?? 0;
        const kind = characterKind(code);
        const end = at + (code > 0xffff ? 2 : 1);
        const last = found.at(-1);
        if (last && kind !== 'other' && last.kind === kind && last.end === at)
            found[found.length - 1] = { ...last, end };
        else if (kind !== 'space')
            found.push({ start: at, end, kind });
        at = end;
    }
    return found;
}
/** True if the run at `i` is a word before a contracted "not": the apostrophe and a run that is just `t` follow without a gap. */
function isNegated(text, found, i) {
    const [run, apostrophe, rest] = [found[i], found[i + 1], found[i + 2]];
    if (!run || !apostrophe || !rest || run.end - run.start < 2)
        return false;
    if (apostrophe.start !== run.end || rest.start !== run.end + 1 || !APOSTROPHES.has(text.charAt(run.end)))
        return false;
    return /[nN]/.test(text.charAt(run.end - 1)) && /^[tT]$/.test(text.slice(rest.start, rest.end));
}
/** The offsets inside a run of letters at which English joins words. */
function cuts(text, found, i, run) {
    if (run.kind !== 'letter')
        return [];
    if (isNegated(text, found, i))
        return [run.end - 1];
    if (run.end - run.start > LONGEST_SPLIT)
        return [];
    let at = run.start;
    return (SPLITS.get(text.slice(run.start, run.end).toLowerCase()) ?? []).map((length) => {
        at += length;
        return at;
    });
}
/** The atoms of a text, in order and without overlap; white space and control characters belong to none. */
export function findAtoms(text) {
    const found = runs(text);
    const atoms = [];
    for (const [i, run] of found.entries()) {
        let start = run.start;
        for (const cut of cuts(text, found, i, run)) {
            atoms.push({ start, end: cut, kind: run.kind });
            start = cut;
        }
        atoms.push({ start, end: run.end, kind: run.kind });
    }
    return atoms;
}
