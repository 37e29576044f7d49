import { SYMMETRIC } from '../domain/relation.js';
import { officeAt } from './office.js';
import { phraseAt, sameParty } from './party.js';
import { endsOf } from './roles.js';
import { childrenBy, tokenAt } from './tree.js';
const BACK = new Set(['still', 'yet', 'never', 'always', 'ever', 'continue', 'remain', 'stay', 'keep']);
/** "Still", "remains", "not yet", "never ceased". */
function reachesBack(clause) {
    const { tree, carrier } = clause;
    const words = [carrier, ...childrenBy(tree, carrier, 'advmod', 'aux', 'cop')];
    const above = tokenAt(tree, carrier).head;
    if (above >= 0 && tokenAt(tree, carrier).deprel === 'xcomp')
        words.push(above);
    return words.some((i) => BACK.has(tokenAt(tree, i).lemma.toLowerCase()));
}
/** "No longer": it ended. */
function noLonger(clause) {
    const { tree, carrier } = clause;
    return childrenBy(tree, carrier, 'advmod').some((c) => /^(long|longer)$/.test(tokenAt(tree, c).lemma.toLowerCase()) &&
        childrenBy(tree, c, 'advmod', 'det').some((d) => tokenAt(tree, d).text.toLowerCase() === 'no'));
}
/** How negation and tense turn what the rule says. */
function turned(clause, says, standing, when) {
    const { status } = standing;
    const back = reachesBack(clause);
    if (standing.ended)
        return { says: says === 'ends' ? 'holds' : 'ends', status, back: false };
    if (noLonger(clause))
        return { says: 'ends', status: status === 'denied' ? 'happened' : status, back: false };
    if (status === 'denied') {
        const opposite = says === 'begins' || says === 'holds' ? 'does-not-hold' : says === 'ends' ? 'holds' : 'holds';
        return { says: opposite, status: 'happened', back: back || says === 'ends' };
    }
    if (status === 'ongoing' && says === 'begins')
        return { says: 'holds', status, back };
    if (says === 'holds' && 'said' in when.basis && when.precision === 'open' && when.from)
        return { says: 'begins', status, back: false };
    return { says, status, back };
}
function nameOf(passage, clause, state) {
    for (const slot of state.name) {
        const filler = clause.slots.get(slot)?.[0];
        if (filler !== undefined)
            return phraseAt(passage, clause.tree, filler).text;
    }
    return undefined;
}
function pairs(subjects, objects, relation) {
    const symmetric = relation !== 'stance' && SYMMETRIC.has(relation);
    if (symmetric && (objects.length === 0 || subjects.length > 1)) {
        const all = [...subjects, ...objects];
        return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b]));
    }
    return subjects.flatMap((s) => objects.map((o) => [s, o]));
}
/** The offices that the words in the first of these slots stand for. */
function officesOf(passage, clause, slots, holders) {
    const [holder] = holders;
    const country = holder && !('quantifier' in holder) ? holder.country : undefined;
    for (const slot of slots) {
        const offices = (clause.slots.get(slot) ?? []).flatMap((i) => officeAt(passage, clause, i, country) ?? []);
        if (offices.length > 0)
            return offices;
    }
    return [];
}
/** The state codings of one rule on one clause: one for each pair of ends. */
export function statesOf(passage, clause, state, standing, when, voices) {
    const subjects = endsOf(passage, clause, state.subject, voices);
    const objects = state.relation === 'office'
        ? officesOf(passage, clause, state.object, subjects)
        : endsOf(passage, clause, state.object, voices);
    const turn = turned(clause, state.says, standing, when);
    const name = nameOf(passage, clause, state);
    return pairs(subjects, objects, state.relation)
        .filter(([s, o]) => !sameParty(s, o))
        .map(([subject, object]) => ({
        relation: state.relation,
        subject,
        object,
        ...(name ? { name } : {}),
        says: turn.says,
        status: turn.status,
        ...(turn.back ? { reachesBack: true } : {}),
    }));
}
