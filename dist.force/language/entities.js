import { greatest } from './logits.js';
/** By label: the numbers of the labels that may stand before it. An I- goes on with its own type only. */
function predecessors(labels) {
    const all = labels.map((_, i) => i);
    return labels.map((label) => {
        const type = label.slice(2);
        return label.startsWith('I-') ? all.filter((i) => labels[i] === label || labels[i] === `B-${type}`) : all;
    });
}
function bestOf(candidates, sums) {
    return candidates[greatest(candidates.map((i) => sums[i] ?? 0))] ?? 0;
}
/**
 * The sequence of labels with the greatest sum of scores in which every I- goes on with something (Viterbi 1967); among equals the
 * lowest label wins. `outside` is added to the score of the first label, which is O.
 */
export function bestSequence(labels, scores, outside) {
    const before = predecessors(labels);
    const back = [];
    let sums = labels.map((label) => (label.startsWith('I-') ? Number.NEGATIVE_INFINITY : 0));
    for (const [at, values] of scores.entries()) {
        const from = labels.map((_, i) => (at === 0 ? i : bestOf(before[i] ?? [], sums)));
        const last = sums;
        sums = from.map((j, i) => (last[j] ?? 0) + (values[i] ?? 0) + (i === 0 ? outside : 0));
        back.push(from);
    }
    let at = greatest(sums);
    const path = back.reverse().map((from) => {
        const label = labels[at] ?? 'O';
        at = from[at] ?? 0;
        return label;
    });
    return path.reverse();
}
/** The names that labels mark out, one label a word. */
export function findEntities(labels, words) {
    const found = [];
    for (const [i, { start, end }] of words.entries()) {
        const label = labels[i] ?? 'O';
        const last = found.at(-1);
        if (label.startsWith('I-') && last)
            found[found.length - 1] = { ...last, end };
        else if (label !== 'O')
            found.push({ start, end, type: label.slice(2) });
    }
    return found;
}
