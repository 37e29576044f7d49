const DOUBLE = /[\u201c\u201d\u201e\u201f\u00ab\u00bb"\uff02]|``|''/g;
const SINGLE = /[\u2018\u2019\u201a\u201b']/g;
const OPENS_ONLY = new Set(['\u201c', '\u201e', '\u201f', '\u00ab', '``', '\u2018', '\u201a', '\u201b']);
const CLOSES_ONLY = new Set(['\u201d', '\u00bb', "''"]);
/** Words that lose their beginning to an apostrophe. */
const CLIPPED = /^(?:\d0s|s|em|til|tis|twas|cause|round|n)\b/i;
/** True if a word or its punctuation ends right before the offset. */
function afterWord(text, at) {
    return at > 0 && /[^\s([{\u2014\u2013\u201c\u2018\u00ab"'/-]/u.test(text.charAt(at - 1));
}
/** True if a word begins at the offset. */
function beforeWord(text, at) {
    return /[\p{L}\p{N}\p{Sc}([\u2018\u201c\u2026.'"#@]/u.test(text.charAt(at)) || text.charCodeAt(at) >= 0xd800;
}
function endsThere(text, at) {
    return !/[\p{L}\p{N}]/u.test(text.charAt(at));
}
/** A straight mark opens where a word begins and none ends before it; else it closes. */
function doubleMark(text, start, sign) {
    const end = start + sign.length;
    const opens = OPENS_ONLY.has(sign) || (!CLOSES_ONLY.has(sign) && !afterWord(text, start) && beforeWord(text, end));
    const closes = CLOSES_ONLY.has(sign) || (!OPENS_ONLY.has(sign) && !opens);
    return { start, end, style: 'double', opens, closes };
}
/** A single mark opens before a word and closes at the end of one; the apostrophe of a clipped word or inside one does neither. */
function singleMark(text, start, sign) {
    const end = start + 1;
    const canOpen = sign !== '\u2019' && !afterWord(text, start) && beforeWord(text, end);
    const opens = canOpen && !CLIPPED.test(text.slice(end, end + 8));
    const closes = !OPENS_ONLY.has(sign) && !canOpen && endsThere(text, end) && /\S/.test(text.charAt(start - 1));
    return { start, end, style: 'single', opens, closes };
}
/** True for the apostrophe of a plural genitive: after an s, before a lower-case word, with another closing mark to come. */
function isGenitive(text, mark, next) {
    if (!mark.closes || !/s/i.test(text.charAt(mark.start - 1)) || !/^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2)))
        return false;
    return next?.closes === true && !next.opens;
}
/** The marks of a paragraph, in order; signs that are apostrophes are left out. */
export function findMarks(text, paragraph, style) {
    const [pattern, markOf] = style === 'double' ? [DOUBLE, doubleMark] : [SINGLE, singleMark];
    const words = text.slice(paragraph.start, paragraph.end);
    const signs = Array.from(words.matchAll(pattern), ({ index, 0: sign }) => markOf(text, paragraph.start + index, sign));
    const marks = signs.filter((mark) => mark.opens || mark.closes);
    return style === 'double' ? marks : marks.filter((mark, i) => !isGenitive(text, mark, marks[i + 1]));
}
