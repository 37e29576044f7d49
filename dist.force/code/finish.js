import { codingId } from '../domain/id.js';
import { sameParty } from './party.js';
import { textOf, wordSet } from './passage.js';
import { childrenBy, subtree, tokenAt } from './tree.js';
function common(passage, draft) {
    const { sentence } = draft.clause.tree;
    return {
        report: passage.report.id,
        sentence: sentence.index,
        span: { start: sentence.start, end: sentence.end },
        also: [],
        ...(sentence.inTitle ? { inTitle: true } : {}),
        voices: draft.voices,
        confidence: draft.confidence,
        trace: draft.trace,
    };
}
function eventFrom(passage, draft) {
    if (!draft.event)
        return [];
    const { event } = draft;
    const parties = [...event.actors, ...event.recipients].map((p) => `${p.start}`).join(',');
    const where = `${draft.clause.tree.sentence.inTitle ? 't' : ''}${event.trigger.start}`;
    const id = codingId(passage.report.id, 'event', `${event.event.type} ${event.event.mode ?? ''} ${event.event.cameo}`, where, parties);
    return [{ id, ...common(passage, draft), ...event, occurred: draft.occurred }];
}
function statesFrom(passage, draft) {
    return draft.states.map((state) => {
        const where = `${draft.clause.tree.sentence.inTitle ? 't' : ''}${draft.clause.trigger.start}`;
        const id = codingId(passage.report.id, 'state', `${state.relation} ${state.says}`, where, `${state.subject.start},${state.object.start}`);
        return { id, ...common(passage, draft), ...state, when: draft.occurred };
    });
}
/** The word for an act ("the attack", "the decision") in a clause that speaks about one. */
function actWord(passage, draft) {
    const { tree, head, carrier } = draft.clause;
    const below = [...new Set([...[...draft.clause.slots.values()].flat(), ...subtree(tree, carrier)])].filter((i) => i !== head);
    const nouns = below.filter((i) => tokenAt(tree, i).upos === 'NOUN' && passage.lexicon.eventWords.has(tokenAt(tree, i).lemma.toLowerCase()));
    const first = nouns[0];
    return first === undefined ? undefined : { head: first, lemma: tokenAt(tree, first).lemma.toLowerCase() };
}
const VIOLENT = 'ASSAULT';
/** The act that a claim, denial or accusation is about: told in the same sentence, else the last one of its kind before. */
function actOf(passage, draft, before) {
    const word = actWord(passage, draft);
    const here = before.find((b) => b.draft.clause.tree === draft.clause.tree && b.draft.clause.head === word?.head);
    if (here)
        return here.coding;
    const earlier = [...before].reverse().filter((b) => b.draft !== draft && b.coding.event.type !== null);
    const attack = word === undefined || wordSet(passage.lexicon, 'attack-nouns').has(word.lemma);
    return earlier.find((b) => attack ? b.coding.event.type === VIOLENT : b.draft.clause.lemmas.includes(word?.lemma ?? ''))?.coding;
}
/** "The assault", "the suspension of the ban": a bare definite noun that names no party or day of its own beyond an act told before. */
function restated(draft, coding, before) {
    const { clause } = draft;
    const definite = childrenBy(clause.tree, clause.head, 'det').some((c) => ['the', 'this', 'that'].includes(tokenAt(clause.tree, c).lemma.toLowerCase()));
    if (clause.kind !== 'noun' || clause.carrier !== clause.head || !definite)
        return undefined;
    const within = (parties, known) => parties.every((p) => known.some((k) => sameParty(p, k)));
    return before.findLast(({ coding: b }) => {
        const known = [...b.actors, ...b.recipients];
        const day = !coding.occurred.from || coding.occurred.from === b.occurred.from;
        return (b.event.type === coding.event.type && !b.about && day && within([...coding.actors, ...coding.recipients], known));
    })?.coding;
}
function aboutOf(passage, draft, coding, before, events) {
    const relation = draft.rule.code?.about;
    const act = relation
        ? (actOf(passage, draft, before) ??
            actOf(passage, draft, [...events].map(([d, c]) => ({ draft: d, coding: c }))))
        : restated(draft, coding, before);
    return act && act !== coding ? { coding: act.id, relation: relation ?? 'restates' } : undefined;
}
function linkActs(passage, drafts, events) {
    const out = new Map(events);
    const before = [];
    for (const draft of drafts) {
        const coding = events.get(draft);
        const about = coding && aboutOf(passage, draft, coding, before, events);
        const told = coding && about ? { ...coding, about } : coding;
        if (told)
            out.set(draft, told);
        if (told)
            before.push({ draft, coding: told });
    }
    return out;
}
function sentenceText(passage, coding) {
    const tree = passage.trees[coding.sentence];
    return tree ? textOf(passage, tree).slice(coding.span.start, coding.span.end).replace(/\s+/g, ' ') : '';
}
/** The same sentence twice in a report gives one coding, the second place under `also`. */
function foldRepeats(passage, codings, what) {
    const first = new Map();
    for (const coding of codings) {
        const offset = (s) => s.start - coding.span.start;
        const key = `${coding.inTitle ?? ''} ${sentenceText(passage, coding)} ${what(coding)} ${coding.trace.span ? offset(coding.trace.span) : ''}`;
        const known = first.get(key);
        first.set(key, known ? { ...known, also: [...known.also, coding.span] } : coding);
    }
    return [...first.values()];
}
/** Finishes all drafts of a report, in the order of the text. */
export function finish(passage, drafts) {
    const made = new Map(drafts.flatMap((d) => eventFrom(passage, d).map((c) => [d, c])));
    const linked = linkActs(passage, drafts, made);
    const states = drafts.flatMap((d) => statesFrom(passage, d));
    const eventKey = (c) => `${c.event.cameo} ${c.event.type} ${c.actors.length} ${c.recipients.length} ${c.trace.rule}`;
    const stateKey = (s) => `${s.relation} ${s.says} ${s.subject.text} ${s.object.text}`;
    return {
        events: foldRepeats(passage, [...linked.values()], eventKey),
        states: foldRepeats(passage, states, stateKey),
    };
}
