/** The scores of all heads for all words in, one tree out: a single root, and no cycle (Chu and Liu 1965, Edmonds 1967). */
import { greatest } from './logits.js';
const NEVER = Number.NEGATIVE_INFINITY;
function score(scores, word, head) {
    return scores[word - 1]?.[head] ?? NEVER;
}
function bestHeads(scores) {
    return scores.map((heads) => greatest(heads));
}
/** The words of the first cycle among heads, from the word at which it is entered; empty for none. */
export function findCycle(heads) {
    const seenFrom = new Map();
    for (let begin = 1; begin <= heads.length; begin++) {
        const path = [];
        let word = begin;
        while (word !== 0 && !seenFrom.has(word)) {
            seenFrom.set(word, begin);
            path.push(word);
            word = heads[word - 1] ?? 0;
        }
        if (word !== 0 && seenFrom.get(word) === begin)
            return path.slice(path.indexOf(word));
    }
    return [];
}
/** The first of the candidates with the greatest value. */
function bestOf(candidates, value) {
    return candidates[greatest(candidates.map(value))] ?? 0;
}
/** The same problem with the words of a cycle made one. */
function contract(scores, heads, cycle) {
    const inside = new Set(cycle);
    const outside = heads.map((_, i) => i + 1).filter((word) => !inside.has(word));
    const gain = (word, head) => score(scores, word, head) - score(scores, word, heads[word - 1] ?? 0);
    const leave = new Map(outside.map((word) => [word, bestOf(cycle, (head) => score(scores, word, head))]));
    const enter = new Map([0, ...outside].map((head) => [head, bestOf(cycle, (word) => gain(word, head))]));
    const rows = outside.map((word) => [
        score(scores, word, 0),
        ...outside.map((head) => (head === word ? NEVER : score(scores, word, head))),
        score(scores, word, leave.get(word) ?? 0),
    ]);
    const hub = [...[0, ...outside].map((head) => gain(enter.get(head) ?? 0, head)), NEVER];
    return { scores: [...rows, hub].map((values) => Float64Array.from(values)), outside, enter, leave };
}
/** The best tree, whatever its number of roots. */
function bestTree(scores) {
    const heads = bestHeads(scores);
    const cycle = findCycle(heads);
    if (cycle.length === 0)
        return heads;
    const { scores: smaller, outside, enter, leave } = contract(scores, heads, cycle);
    const solved = bestTree(smaller);
    const hub = outside.length + 1;
    for (const [k, word] of outside.entries()) {
        const head = solved[k] ?? 0;
        heads[word - 1] = head === hub ? (leave.get(word) ?? 0) : (outside[head - 1] ?? 0);
    }
    const into = outside[(solved[hub - 1] ?? 0) - 1] ?? 0;
    heads[(enter.get(into) ?? 0) - 1] = into;
    return heads;
}
/** The scores with one word as the root and no other allowed to be. */
function rooted(scores, root) {
    return scores.map((heads, i) => heads.map((value, head) => ((head === 0) === (i + 1 === root) ? value : NEVER)));
}
/** The head of every word, 0 for the one root. */
export function findHeads(given) {
    const scores = given.map((heads, i) => heads.map((value, head) => (head === i + 1 ? NEVER : value)));
    const heads = bestHeads(scores);
    if (heads.filter((head) => head === 0).length === 1 && findCycle(heads).length === 0)
        return heads;
    if (heads.length === 1)
        return [0];
    const lead = scores.map((values) => (values[0] ?? NEVER) - Math.max(...values.subarray(1)));
    return bestTree(rooted(scores, greatest(lead) + 1));
}
