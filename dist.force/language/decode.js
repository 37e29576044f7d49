import { findHeads } from './arcs.js';
import { bestSequence, findEntities } from './entities.js';
import { lemmaOf } from './lemma.js';
import { bestLabel, row, thousandths } from './logits.js';
import { INSIDE } from './windows.js';
function places({ pieces, marks, start, end }) {
    const firsts = pieces.map((_, at) => at).filter((at) => at >= start && at < end && marks[at] !== INSIDE);
    return firsts.map((at, i) => ({
        row: at + 1,
        start: pieces[at]?.start ?? 0,
        end: pieces[(firsts[i + 1] ?? end) - 1]?.end ?? 0,
    }));
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += (a[i] ?? 0) * (b[i] ?? 0);
    return sum;
}
function arcScores({ arc_dep, arc_head }, words) {
    const heads = [0, ...words.map((word) => word.row)].map((at) => row(arc_head, at));
    return words.map((word) => {
        const dependent = row(arc_dep, word.row);
        return Float64Array.from(heads, (head) => thousandths(dot(dependent, head)));
    });
}
/** The relation between the rows of a word and its head; `root` is kept for the root. */
function relation({ rel_dep, rel_head }, labels, word, head) {
    const governor = row(rel_head, head);
    const hidden = row(rel_dep, word).map((value, i) => Math.max(value + (governor[i] ?? 0), 0));
    let best = '';
    let most = Number.NEGATIVE_INFINITY;
    for (const [i, name] of labels.heads.deprel.entries()) {
        const value = thousandths(dot(hidden, labels.relation.weight[i] ?? hidden) + (labels.relation.bias[i] ?? 0));
        if (name !== 'root' && value > most)
            [best, most] = [name, value];
    }
    return best;
}
/** Decodes one sentence of a text. */
export function decode(text, stretch, labels) {
    const { outputs } = stretch;
    const at = places(stretch);
    const label = (head, word) => labels.heads[head][bestLabel(outputs[head], word.row)] ?? '';
    const heads = findHeads(arcScores(outputs, at));
    const words = at.map((word, i) => {
        const form = text.slice(word.start, word.end);
        const [upos, xpos] = [label('upos', word), label('xpos', word)];
        const head = (heads[i] ?? 0) - 1;
        return {
            start: word.start,
            end: word.end,
            lemma: lemmaOf({ form, upos, xpos, edit: label('lemma', word) }, labels.exceptions),
            upos,
            xpos,
            feats: label('feats', word),
            head,
            deprel: head === -1 ? 'root' : relation(outputs, labels, word.row, at[head]?.row ?? 0),
        };
    });
    const scores = at.map((word) => Array.from(row(outputs.ent, word.row), thousandths));
    const names = findEntities(bestSequence(labels.heads.ent, scores, thousandths(labels.outside)), at);
    return { words, names, cut: stretch.cut };
}
