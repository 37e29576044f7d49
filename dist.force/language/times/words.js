const PIECE = /\d+(?:[.,:]\d+)*\p{L}*|\p{L}(?:\.\p{L})+\.?|\p{L}[\p{L}\p{M}]*\d*|['’](?:s\b|\d\ds?\b)|-{2,}|\S/gu;
const ABBREVIATION = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs?|fri|sat|sun|[ap]\.?m|mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|st|no|inc|corp|co|ltd)$/i;
const HYPHENS = new Set(['-', '‐', '‑', '–']);
/** Cuts raw text into tokens, offsets into the text; stands in for the language model where there is none. */
export function tokenise(text) {
    const out = [];
    for (const match of text.matchAll(PIECE)) {
        const start = match.index;
        const last = out.at(-1);
        if (match[0] === '.' && last?.end === start && ABBREVIATION.test(last.text)) {
            out[out.length - 1] = { start: last.start, end: start + 1, text: `${last.text}.` };
        }
        else {
            out.push({ start, end: start + match[0].length, text: match[0] });
        }
    }
    return out;
}
function pieces(token) {
    if (/^\p{L}+$/u.test(token.text))
        return [token];
    const { lemma, xpos } = token;
    const tags = { ...(lemma === undefined ? {} : { lemma }), ...(xpos === undefined ? {} : { xpos }) };
    return tokenise(token.text).flatMap((part) => {
        const clock = /^(\d+(?::\d+)?)([ap]m)$/i.exec(part.text);
        const cut = clock?.[1]?.length ?? part.text.length;
        const start = token.start + part.start;
        const head = { start, end: start + cut, text: part.text.slice(0, cut), ...tags };
        const tail = { start: start + cut, end: token.start + part.end, text: part.text.slice(cut), ...tags };
        return clock ? [head, tail] : [head];
    });
}
function jointBefore(list, i) {
    const [far, near, here] = [list[i - 2], list[i - 1], list[i]];
    if (!far || !near || !here || far.end !== near.start || near.end !== here.start)
        return '';
    if (near.text === '/')
        return '/';
    return HYPHENS.has(near.text) ? '-' : '';
}
/** The words of one sentence, read by index; any index outside gives an empty word. */
export class Words {
    list;
    constructor(tokens) {
        const parts = mergeDots(tokens.flatMap(pieces));
        const words = [];
        parts.forEach((part, i) => {
            const joint = jointBefore(parts, i);
            if (joint !== '')
                words.pop();
            words.push({ ...part, joint, lower: part.text.toLowerCase().replace('’', "'") });
        });
        this.list = words;
    }
    get length() {
        return this.list.length;
    }
    /** Lower-cased word. */
    lower(i) {
        return this.list[i]?.lower ?? '';
    }
    /** The word as it stands. */
    text(i) {
        return this.list[i]?.text ?? '';
    }
    joint(i) {
        return this.list[i]?.joint ?? '';
    }
    xpos(i) {
        return this.list[i]?.xpos ?? '';
    }
    /** True if the words from `i` on are exactly these. */
    reads(i, ...expected) {
        return expected.every((word, k) => this.lower(i + k) === word);
    }
    /** Offsets of the words from `start` up to, not including, `end`. */
    span(start, end) {
        return { start: this.list[start]?.start ?? 0, end: this.list[end - 1]?.end ?? 0 };
    }
}
/** Glues the full stop of an abbreviation back on where the tokens hold it apart. */
function mergeDots(parts) {
    const out = [];
    for (const part of parts) {
        const last = out.at(-1);
        if (part.text === '.' && last?.end === part.start && ABBREVIATION.test(last.text)) {
            out[out.length - 1] = { ...last, end: part.end, text: `${last.text}.` };
        }
        else {
            out.push(part);
        }
    }
    return out;
}
