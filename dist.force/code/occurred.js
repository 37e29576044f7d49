import { ancestors, isRelation, tokenAt } from './tree.js';
function tokensOf(tree, time) {
    return tree.sentence.tokens.flatMap((t, i) => (t.start < time.end && time.start < t.end ? [i] : []));
}
/** The word of a time expression that hangs on something outside it. */
function topOf(tree, time) {
    const inside = new Set(tokensOf(tree, time));
    return [...inside].find((i) => !inside.has(tokenAt(tree, i).head));
}
/**
 * Steps from a time expression up to the clause, undefined if it belongs to another clause: another verb
 * or event noun on the way claims it.
 */
function distance(clause, top, acts) {
    const { tree, head, carrier } = clause;
    const path = [top, ...ancestors(tree, top)];
    const at = path.findIndex((i) => i === head || i === carrier);
    if (at < 0)
        return undefined;
    const between = path.slice(1, at);
    return between.some((i) => tokenAt(tree, i).upos === 'VERB' || (i !== head && acts.has(i))) ? undefined : at;
}
function precisionOf(value) {
    return value.length >= 10 ? 'day' : value.length >= 7 ? 'month' : 'year';
}
/** A time expression as a window, cut to what its bound leaves open. */
export function windowOf(time, text) {
    const basis = { said: { start: time.start, end: time.end } };
    const words = time.relative ?? text;
    if (!time.from && !time.to)
        return { precision: 'unknown', basis, text: words };
    const from = time.from ?? time.to ?? '';
    const to = time.to ?? from;
    if (time.bound === 'since')
        return { from, precision: 'open', basis, text: words };
    if (time.bound === 'after')
        return { from: to, precision: 'open', basis, text: words };
    if (time.bound === 'until' || time.bound === 'by' || time.bound === 'before')
        return { to, precision: 'open', basis, text: words };
    const same = from === to || /^\d{4}(-\d\d){0,2}$/.test(time.value);
    const precision = same
        ? precisionOf(/^\d{4}/.test(time.value) && time.value.length <= 10 ? time.value : from)
        : 'range';
    return { from, to, precision, basis, text: words };
}
const DATED = new Set(['DATE', 'TIME']);
/** The time expression that belongs to a clause, if one does; `since` counts also where it is a duration's start. */
export function timeOf(clause, acts) {
    const dated = clause.tree.sentence.times.filter((t) => DATED.has(t.type) && !/_REF$/.test(t.value));
    const near = dated.flatMap((time) => {
        const top = topOf(clause.tree, time);
        const steps = top === undefined ? undefined : distance(clause, top, acts);
        return steps === undefined ? [] : [{ time, steps }];
    });
    return near.sort((a, b) => a.steps - b.steps)[0]?.time;
}
/** The clause above, as far as its time is this clause's too: not across what somebody says. */
function sharesTime(clause) {
    const { tree, carrier } = clause;
    const { deprel, head } = tokenAt(tree, carrier);
    if (head < 0 || isRelation(deprel, 'ccomp', 'parataxis', 'acl:relcl'))
        return undefined;
    return isRelation(deprel, 'advcl', 'conj', 'xcomp', 'obj', 'nsubj', 'nsubj:pass', 'obl', 'nmod', 'acl')
        ? head
        : undefined;
}
/** When a clause's act took place, as far as the text tells. */
export function occurredAt(clause, clauses, text) {
    const acts = new Set(clauses.keys());
    const own = timeOf(clause, acts);
    if (own)
        return windowOf(own, text.slice(own.start, own.end));
    for (let up = sharesTime(clause), n = 0; up !== undefined && n < 6; n += 1) {
        const above = clauses.get(up);
        const time = above ? timeOf(above, acts) : undefined;
        if (time)
            return { ...windowOf(time, text.slice(time.start, time.end)) };
        up = above ? sharesTime(above) : nextUp(clause.tree, up);
    }
    return { precision: 'unknown', basis: { implied: 'the text gives no time' } };
}
function nextUp(tree, i) {
    const { deprel, head } = tokenAt(tree, i);
    return head >= 0 && isRelation(deprel, 'obj', 'nmod', 'obl', 'conj', 'appos') ? head : undefined;
}
