import { attributionsOf } from './attribution.js';
import { codeSentence } from './clauses.js';
import { finish } from './finish.js';
import { mergeDrafts } from './merge.js';
import { passageOf } from './passage.js';
import { tokenAt } from './tree.js';
import { isQuotation, speakerOf } from './voice.js';
/** How far each status tells an act as a fact, on the scale of the factuality data (-3 to 3). */
const FACTUALITY = {
    happened: 3,
    ongoing: 3,
    historical: 3,
    planned: 1,
    hypothetical: 0,
    denied: -3,
};
function predicatesOf(coding) {
    return coding.clauses.map(({ clause, status, voices }) => {
        const distance = voices.some((v) => v.distanced) ? 0.5 : 1;
        const inTitle = clause.tree.sentence.inTitle ? { inTitle: true } : {};
        const { start, end } = tokenAt(clause.tree, clause.head);
        return { start, end, lemma: clause.lemmas[0] ?? '', factuality: FACTUALITY[status] * distance, ...inTitle };
    });
}
function hasNoAct(tree) {
    return !tree.sentence.tokens.some((t) => t.upos === 'VERB');
}
/** Why a sentence has no coding, in words. */
function reasonFor(tree, coding, drafts) {
    const empty = drafts.find((d) => !d.event && d.states.length === 0);
    if (empty)
        return `the rule ${empty.rule.name} holds of "${empty.clause.lemmas[0]}", but no party stands in its places`;
    const silent = coding.silences[0];
    if (silent)
        return `the rule ${silent.rule} stays silent (${silent.clause})`;
    if (hasNoAct(tree))
        return 'a fragment without a verb';
    return `no rule knows ${coding.clauses
        .filter((c) => c.clause.kind === 'verb')
        .map((c) => `"${c.clause.lemmas[0]}"`)
        .join(', ')}`;
}
/** The speaker to whom a run-on quotation belongs: the last one quoted, in this paragraph or right before. */
function nextSpeaker(passage, tree, coding, now) {
    const own = tree.sentence.quotations.length > 0 ? speakerOf(passage, tree, coding.verbs) : undefined;
    if (own)
        return own;
    return isQuotation(passage, tree) ? now : undefined;
}
/** The speaker named in the sentence that follows, for a quotation that opens before its speaker is named. */
function laterSpeaker(passage, at) {
    const next = passage.trees[at + 1];
    const here = passage.trees[at];
    if (!next || !here || next.sentence.quotations.length === 0 || next.sentence.paragraph !== here.sentence.paragraph)
        return undefined;
    return speakerOf(passage, next, codeSentence(passage, next, undefined).verbs);
}
/** Codes a whole report. */
export function codeReport(report, sentences, mentions, lexicon) {
    const passage = passageOf(report, sentences, mentions, lexicon);
    const drafts = [];
    const out = {
        predicates: [],
        attributions: [],
        uncoded: [],
        findings: [],
        silences: [],
    };
    const before = [];
    let speaker;
    passage.trees.forEach((tree, at) => {
        const quotation = isQuotation(passage, tree);
        const coding = codeSentence(passage, tree, quotation ? (speaker ?? laterSpeaker(passage, at)) : undefined, before);
        before.push(...coding.clauses.map((c) => c.clause));
        speaker = nextSpeaker(passage, tree, coding, speaker);
        const merged = mergeDrafts(coding.drafts);
        drafts.push(...merged);
        out.predicates.push(...predicatesOf(coding));
        out.attributions.push(...attributionsOf(passage, tree, coding.verbs));
        out.findings.push(...coding.findings);
        out.silences.push(...coding.silences);
        if (!merged.some((d) => d.event || d.states.length > 0))
            out.uncoded.push({ sentence: tree.sentence.index, reason: reasonFor(tree, coding, coding.drafts) });
    });
    return { ...finish(passage, drafts), ...out };
}
