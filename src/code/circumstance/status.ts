/** A clause in, its status out: whether what it tells happened, goes on, is planned, only thought of, or denied. */
import type { Status, Trace } from '../../domain/coding.js';
import { verbLemmas } from '../clause/clause.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, wordSet } from '../clause/passage.js';
import { isNamed } from '../clause/predicate.js';
import { childrenBy, isDefinite, isRelation, markOf, type Tree, tokenAt } from '../clause/tree.js';
import { ultimatumAround } from '../clause/ultimatum.js';
import { isNegated, isNegation, isUndone } from './negation.js';
import { isRanked } from './ranked.js';

/** What the words around a clause do to it, from the sets `governs-...` of the codebook. */
type Effect = 'planned' | 'hypothetical' | 'denied' | 'fact' | 'ended';

export interface Standing {
  readonly status: Status;
  /** What the clause tells went on before and stopped ("ceased to be a member"): its event did not happen, its state ends. */
  readonly ended: boolean;
  /** Features that rules may name under `unless`. */
  readonly features: ReadonlySet<string>;
  readonly trace: Trace;
}

const EFFECTS: readonly Effect[] = ['planned', 'hypothetical', 'denied', 'fact', 'ended'];

function effectOf(passage: Passage, lemmas: readonly string[]): Effect | undefined {
  for (const lemma of lemmas) {
    const effect = EFFECTS.find((e) => wordSet(passage.lexicon, `governs-${e}`).has(lemma));
    if (effect) return effect;
  }
  return undefined;
}

function auxiliaries(tree: Tree, i: number): string[] {
  return childrenBy(tree, i, 'aux', 'cop').map((c) =>
    tokenAt(tree, c)
      .lemma.toLowerCase()
      .replace(/^'ll$|^wo$/, 'will')
      .replace(/^'d$/, 'would'),
  );
}

/** "Said it would": what was announced for later, unless it hangs on a condition. */
function isFutureInPast(tree: Tree, i: number): boolean {
  const { deprel, head } = tokenAt(tree, i);
  return isRelation(deprel, 'ccomp') && tokenAt(tree, head).xpos.startsWith('VB') && !isConditional(tree, i);
}

/** "Are to be freed": a finite "be" before the infinitive. */
function isDue(tree: Tree, i: number): boolean {
  const to = childrenBy(tree, i, 'mark').find((c) => tokenAt(tree, c).text.toLowerCase() === 'to');
  const finite = childrenBy(tree, i, 'aux').filter((c) => ['VBP', 'VBZ', 'VBD'].includes(tokenAt(tree, c).xpos));
  return to !== undefined && finite.some((c) => c < to && tokenAt(tree, c).lemma.toLowerCase() === 'be');
}

/** "They will be sent if the generals ask": what nobody named is to do, on a condition, is neither planned nor threatened. */
function isLeftOpen(tree: Tree, { carrier, passive, slots }: Clause): boolean {
  return passive && !slots.has('subject') && isConditional(tree, carrier);
}

function isConditional(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, 'advcl').some((c) => CONDITIONAL.has(markOf(tree, c)));
}

/** Status by the clause's own verb forms. */
function ownStatus(passage: Passage, clause: Clause): { status: Status; why: string } {
  const { tree, carrier } = clause;
  const token = tokenAt(tree, carrier);
  const aux = auxiliaries(tree, carrier);
  const is = (...lemmas: string[]) => aux.some((a) => lemmas.includes(a));
  if (is('would') && isFutureInPast(tree, carrier)) return { status: 'planned', why: 'future in the past' };
  if (is('may', 'might', 'could', 'should', 'must', 'can', 'ought', 'would'))
    return { status: 'hypothetical', why: 'modal verb' };
  if (is('will', 'shall') && isLeftOpen(tree, clause)) return { status: 'hypothetical', why: 'future on a condition' };
  if (is('will', 'shall')) return { status: 'planned', why: 'future' };
  const toCome = childrenBy(tree, carrier, 'cop').length > 0 || token.deprel === 'root' || isDue(tree, carrier);
  if (/(^| )to$/.test(markOf(tree, carrier)) && toCome) return { status: 'planned', why: 'infinitive of what is due' };
  if (token.upos !== 'VERB' && aux.length === 0) return nounStatus(passage, tree, clause.head);
  if (
    token.xpos === 'VBN' &&
    childrenBy(tree, carrier, 'aux').some((c) => tokenAt(tree, c).text.toLowerCase() === 'had')
  )
    return { status: 'historical', why: 'pluperfect' };
  if (
    token.xpos === 'VBG' &&
    aux.includes('be') &&
    !childrenBy(tree, carrier, 'aux').some((c) => tokenAt(tree, c).xpos === 'VBD')
  )
    return { status: 'ongoing', why: 'present progressive' };
  const finite = childrenBy(tree, carrier, 'cop')[0] ?? carrier;
  if (['VBZ', 'VBP'].includes(tokenAt(tree, finite).xpos) && !tree.sentence.inTitle)
    return { status: 'ongoing', why: 'present' };
  return { status: 'happened', why: 'past or headline present' };
}

/** Status of a bare event noun by its modifiers: "a possible attack", "the alleged plot". */
function nounStatus(passage: Passage, tree: Tree, i: number): { status: Status; why: string } {
  const modifiers = childrenBy(tree, i, 'amod', 'det').map((c) => tokenAt(tree, c).lemma.toLowerCase());
  for (const effect of ['planned', 'hypothetical', 'denied'] as const) {
    const words = wordSet(passage.lexicon, `governs-${effect}`);
    if (modifiers.some((m) => words.has(m))) return { status: effect, why: `modifier of the noun` };
  }
  if (modifiers.some((m) => wordSet(passage.lexicon, 'former-words').has(m)))
    return { status: 'historical', why: 'former' };
  return { status: 'happened', why: 'noun' };
}

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'in case', 'provided', 'lest', 'as if', 'as though']);

/** "Announced that it had suspended aid": a finite past under a word of announcing is no plan. */
function toldAsDone(tree: Tree, i: number): boolean {
  const { xpos } = tokenAt(tree, i);
  const aux = childrenBy(tree, i, 'aux').map((c) => tokenAt(tree, c));
  return xpos === 'VBD' || (xpos === 'VBN' && aux.some((a) => a.lemma.toLowerCase() === 'have' || a.xpos === 'VBD'));
}

/** What governs a clause from one step above, if anything there bears on whether it happened. */
function fromAbove(passage: Passage, tree: Tree, i: number): Effect | undefined {
  const token = tokenAt(tree, i);
  const mark = markOf(tree, i);
  if (isRelation(token.deprel, 'advcl') && CONDITIONAL.has(mark)) return 'hypothetical';
  if (CONDITIONAL.has(mark)) return 'hypothetical';
  if (isRelation(token.deprel, 'advcl') && mark === 'without') return 'denied';
  if (ultimatumAround(tree, i)) return 'hypothetical';
  if (isRelation(token.deprel, 'advcl') && /(^| )to$/.test(mark)) return 'planned';
  const governor = tokenAt(tree, token.head);
  const lemmas =
    governor.upos === 'VERB' || governor.upos === 'AUX'
      ? verbLemmas(tree, token.head).lemmas
      : [governor.lemma.toLowerCase()];
  const found = effectOf(passage, lemmas);
  // "the call went unheard": what does something is not planned by its own verb
  const acts = token.deprel === 'nsubj' && governor.upos === 'VERB';
  const effect = acts && found === 'planned' ? undefined : found;
  if (isRelation(token.deprel, 'ccomp') && effect === 'planned' && toldAsDone(tree, i)) return undefined;
  if (isRelation(token.deprel, 'xcomp', 'ccomp', 'csubj'))
    return effect ?? (mark === 'to' && isRelation(token.deprel, 'xcomp') ? 'planned' : undefined);
  if (isRelation(token.deprel, 'acl') && token.xpos === 'VB' && isRanked(tree, token.head)) return undefined;
  if (
    isRelation(token.deprel, 'acl') &&
    token.xpos === 'VB' &&
    wordSet(passage.lexicon, 'norm-words').has(governor.lemma.toLowerCase())
  )
    return 'hypothetical';
  if (isRelation(token.deprel, 'acl') && token.xpos === 'VB') return effect === 'fact' ? effect : (effect ?? 'planned');
  if (
    isRelation(token.deprel, 'nsubj', 'obj', 'obl', 'nmod', 'advcl', 'acl') &&
    token.deprel !== 'acl:relcl' &&
    token.deprel !== 'obl:tmod'
  )
    return effect;
  return undefined;
}

/** How far a governor's own standing reaches down: a fact inside a plan is planned, and what nobody plans is not. */
function combine(status: Status, effect: Effect | undefined, negatedAbove: boolean): Status {
  if (!effect || effect === 'ended') return status;
  if (effect === 'fact') return negatedAbove ? 'denied' : status;
  if (effect === 'denied') return negatedAbove ? status : 'denied';
  if (status === 'denied') return status;
  return effect === 'planned' && negatedAbove ? 'hypothetical' : effect;
}

function climbs(deprel: string): boolean {
  return (
    isRelation(deprel, 'conj', 'xcomp', 'obj', 'nmod', 'acl', 'obl', 'advcl', 'ccomp', 'nsubj', 'csubj') &&
    deprel !== 'acl:relcl'
  );
}

const MODALS = ['may', 'might', 'could', 'would', 'should', 'must', 'can'];

interface Governed {
  readonly status: Status;
  readonly ended: boolean;
  /** The word above that decided. */
  readonly by?: number;
}

/** One step up: what the governor makes of what stands under it. */
function step(passage: Passage, tree: Tree, i: number, now: Governed): Governed {
  const { deprel, head } = tokenAt(tree, i);
  const effect = fromAbove(passage, tree, i);
  const negated = isUndone(tree, head) || (tree.children[head] ?? []).some((c) => isNegation(passage, tree, c));
  const combined = combine(now.status, effect, negated);
  const passed = isRelation(deprel, 'xcomp', 'obj', 'nsubj', 'obl') && effect !== 'denied';
  const modal = passed && auxiliaries(tree, head).some((a) => MODALS.includes(a));
  // "will help the army to fight"
  const future = isRelation(deprel, 'xcomp') && auxiliaries(tree, head).some((a) => ['will', 'shall'].includes(a));
  const status =
    modal && ['happened', 'ongoing', 'planned'].includes(combined)
      ? 'hypothetical'
      : future && ['happened', 'ongoing'].includes(combined)
        ? 'planned'
        : combined;
  const report = wordSet(passage.lexicon, 'report-nouns').has(tokenAt(tree, i).lemma.toLowerCase());
  // "dropped bombs, killing dozens" ends nothing; "stopped arming" does
  const along = isRelation(deprel, 'advcl') && markOf(tree, i) === '' && i !== head + 1;
  const ended = now.ended || (effect === 'ended' && !negated && !report && !along);
  const by = status !== now.status || ended !== now.ended ? head : now.by;
  return by === undefined ? { status, ended } : { status, ended, by };
}

/** True if the clause above is the last that bears on this one: what reports it, or what it only goes along with. */
function isLast(passage: Passage, tree: Tree, i: number): boolean {
  const { deprel } = tokenAt(tree, i);
  if (!climbs(deprel) || isRelation(deprel, 'ccomp', 'nsubj', 'advcl')) return true;
  return isRelation(deprel, 'obl') && !fromAbove(passage, tree, i);
}

/** Modality of the words above, up to the clause that reports or the root. */
function governed(passage: Passage, tree: Tree, start: number, status: Status): Governed {
  let now: Governed = { status, ended: false };
  let i = start;
  for (; tokenAt(tree, i).head >= 0; i = tokenAt(tree, i).head) {
    now = step(passage, tree, i, now);
    if (isLast(passage, tree, i)) return now;
  }
  // "whether it will be built was left open"
  return CONDITIONAL.has(markOf(tree, i)) ? { ...now, status: 'hypothetical' } : now;
}

function featuresOf(clause: Clause, status: Status, negated: boolean, above: Status): Set<string> {
  const { tree, carrier, head } = clause;
  const features = new Set<string>();
  if (negated) features.add('negated');
  // "Will not help", "is not ready to talk"
  const yet = childrenBy(tree, carrier, 'advmod').some((c) => tokenAt(tree, c).lemma.toLowerCase() === 'yet');
  if (negated && !yet && (above === 'planned' || clause.kind === 'adjective')) features.add('refused');
  if (['happened', 'ongoing', 'historical'].includes(status)) features.add('done');
  if (status === 'planned') features.add('future');
  if (status === 'hypothetical') features.add('modal');
  if (!negated && auxiliaries(tree, carrier).some((a) => ['may', 'might', 'could'].includes(a)))
    features.add('possible');
  if (clause.passive) features.add('passive');
  if (tokenAt(tree, head).feats.Number === 'Plur') features.add('plural');
  if (tree.sentence.tokens.at(-1)?.text === '?') features.add('question');
  if (markOf(tree, carrier) === 'to') features.add('infinitive');
  if (childrenBy(tree, head, 'cop').length > 0 || isNamed(clause)) features.add('copula');
  if (carrier !== head) features.add('light');
  if (isDefinite(tree, head)) features.add('definite');
  return features;
}

const PAST_ADVERBS = new Set(['previously', 'once', 'formerly', 'earlier', 'before']);

/** "President Putin", "Kabulov, an envoy": a title or apposition stands outside of what the sentence does with its holder. */
function isTitle({ tree, head, carrier, kind }: Clause): boolean {
  const name = childrenBy(tree, head, 'appos').some((c) => tokenAt(tree, c).upos === 'PROPN');
  if (kind === 'verb' && tokenAt(tree, head).upos !== 'VERB') return childrenBy(tree, head, 'cop').length === 0;
  return kind === 'noun' && carrier === head && (name || ['appos', 'nmod:desc'].includes(tokenAt(tree, head).deprel));
}

/** Decides a clause's status before any rule is asked. */
export function standingOf(passage: Passage, clause: Clause): Standing {
  const { tree, carrier } = clause;
  const own = ownStatus(passage, clause);
  const negated = isNegated(passage, clause);
  const above: Governed = isTitle(clause)
    ? { status: own.status, ended: false }
    : governed(passage, tree, carrier, own.status);
  let status: Status =
    negated && above.status !== 'hypothetical' ? (above.status === 'denied' ? 'happened' : 'denied') : above.status;
  const adverbs = childrenBy(tree, carrier, 'advmod').map((c) => tokenAt(tree, c).lemma.toLowerCase());
  if (status === 'happened' && adverbs.some((a) => PAST_ADVERBS.has(a))) status = 'historical';
  if (tree.sentence.tokens.at(-1)?.text === '?' && status !== 'denied') status = 'hypothetical';
  const note = `${own.why}${negated ? ', negated' : ''}${above.by === undefined ? '' : `, under "${tokenAt(tree, above.by).text}"`}`;
  return {
    status,
    ended: above.ended,
    features: featuresOf(clause, status, negated, above.status),
    trace: {
      rule: `status: ${status}`,
      note,
      span: { start: tokenAt(tree, carrier).start, end: tokenAt(tree, carrier).end },
    },
  };
}
