/** A clause in, its status out: whether what it tells happened, goes on, is planned, only thought of, or denied. */
import type { Status, Trace } from '../domain/coding.js';
import type { Clause } from './clause.js';
import { verbLemmas } from './clause.js';
import { type Passage, wordSet } from './passage.js';
import { childrenBy, isRelation, markOf, type Tree, tokenAt } from './tree.js';

/** What the words around a clause do to it, from the sets `governs-...` of the codebook. */
type Effect = 'planned' | 'hypothetical' | 'denied' | 'fact' | 'ended';

export interface Standing {
  readonly status: Status;
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

/** "not", "never", "no one", "no country": said of the word itself, of its subject or of its object. */
export function isNegated(passage: Passage, clause: Clause): boolean {
  const { tree, carrier, head } = clause;
  const negations = wordSet(passage.lexicon, 'negations');
  const has = (i: number) =>
    (tree.children[i] ?? []).some(
      (c) =>
        ['advmod', 'det', 'cc:preconj'].includes(tokenAt(tree, c).deprel) &&
        negations.has(tokenAt(tree, c).lemma.toLowerCase()),
    );
  const fillers = [...(clause.slots.get('subject') ?? []), ...(clause.slots.get('object') ?? [])].filter((f) =>
    ['nsubj', 'nsubj:pass', 'obj'].includes(tokenAt(tree, f).deprel),
  );
  const none = (i: number) =>
    negations.has(tokenAt(tree, i).lemma.toLowerCase()) ||
    childrenBy(tree, i, 'det').some((c) => tokenAt(tree, c).lemma.toLowerCase() === 'no');
  return has(carrier) || (carrier !== head && has(head)) || fillers.some(none);
}

/** Status by the clause's own verb forms. */
function ownStatus(passage: Passage, clause: Clause): { status: Status; why: string } {
  const { tree, carrier } = clause;
  const token = tokenAt(tree, carrier);
  const aux = auxiliaries(tree, carrier);
  const is = (...lemmas: string[]) => aux.some((a) => lemmas.includes(a));
  if (is('may', 'might', 'could', 'should', 'must', 'can', 'ought', 'would'))
    return { status: 'hypothetical', why: 'modal verb' };
  if (is('will', 'shall')) return { status: 'planned', why: 'future' };
  if (markOf(tree, carrier) === 'to' && token.deprel === 'root')
    return { status: 'planned', why: 'infinitive of a headline' };
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
  if (['VBZ', 'VBP'].includes(token.xpos) && !tree.sentence.inTitle) return { status: 'ongoing', why: 'present' };
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

/** What governs a clause from one step above, if anything there bears on whether it happened. */
function fromAbove(passage: Passage, tree: Tree, i: number): Effect | undefined {
  const token = tokenAt(tree, i);
  const mark = markOf(tree, i);
  if (isRelation(token.deprel, 'advcl') && CONDITIONAL.has(mark)) return 'hypothetical';
  if (CONDITIONAL.has(mark)) return 'hypothetical';
  if (isRelation(token.deprel, 'advcl') && mark === 'without') return 'denied';
  if (isRelation(token.deprel, 'advcl') && /(^| )to$/.test(mark)) return 'planned';
  const governor = tokenAt(tree, token.head);
  const lemmas =
    governor.upos === 'VERB' || governor.upos === 'AUX'
      ? verbLemmas(tree, token.head).lemmas
      : [governor.lemma.toLowerCase()];
  const effect = effectOf(passage, lemmas);
  if (isRelation(token.deprel, 'xcomp', 'ccomp', 'csubj'))
    return effect ?? (mark === 'to' && isRelation(token.deprel, 'xcomp') ? 'planned' : undefined);
  if (isRelation(token.deprel, 'acl') && token.xpos === 'VB') return effect === 'fact' ? effect : (effect ?? 'planned');
  if (
    isRelation(token.deprel, 'nsubj', 'obj', 'obl', 'nmod', 'advcl', 'acl') &&
    token.deprel !== 'acl:relcl' &&
    token.deprel !== 'obl:tmod'
  )
    return effect;
  return undefined;
}

/** How far a governor's own standing reaches down: a fact inside a plan is planned. */
function combine(status: Status, effect: Effect | undefined, negatedAbove: boolean): Status {
  if (!effect) return status;
  if (effect === 'fact') return negatedAbove ? 'denied' : status;
  if (effect === 'ended') return 'historical';
  if (effect === 'denied') return negatedAbove ? status : 'denied';
  return status === 'denied' ? 'denied' : effect;
}

function climbs(deprel: string): boolean {
  return (
    isRelation(deprel, 'conj', 'xcomp', 'obj', 'nmod', 'acl', 'obl', 'advcl', 'ccomp', 'nsubj', 'csubj') &&
    deprel !== 'acl:relcl'
  );
}

/** Modality of the words above, up to the clause that reports or the root. */
function governed(passage: Passage, tree: Tree, start: number, status: Status): { status: Status; by?: number } {
  let now = status;
  let by: number | undefined;
  for (let i = start; tokenAt(tree, i).head >= 0; i = tokenAt(tree, i).head) {
    const { deprel, head } = tokenAt(tree, i);
    const negated = (tree.children[head] ?? []).some((c) =>
      wordSet(passage.lexicon, 'negations').has(tokenAt(tree, c).lemma.toLowerCase()),
    );
    const effect = fromAbove(passage, tree, i);
    const next = combine(now, effect, negated);
    if (next !== now) by = head;
    now = next;
    const modal = auxiliaries(tree, head).some((a) =>
      ['may', 'might', 'could', 'would', 'should', 'must', 'can'].includes(a),
    );
    const passed = isRelation(deprel, 'xcomp', 'obj', 'nsubj', 'obl') && effect !== 'denied';
    if (passed && modal && ['happened', 'ongoing', 'planned'].includes(now)) {
      now = 'hypothetical';
      by = head;
    }
    if (!climbs(deprel) || isRelation(deprel, 'ccomp', 'nsubj', 'advcl') || (isRelation(deprel, 'obl') && !effect))
      break;
  }
  return by === undefined ? { status: now } : { status: now, by };
}

function featuresOf(clause: Clause, status: Status, negated: boolean): Set<string> {
  const { tree, carrier, head } = clause;
  const features = new Set<string>();
  if (negated) features.add('negated');
  if (status === 'planned') features.add('future');
  if (status === 'hypothetical') features.add('modal');
  if (clause.passive) features.add('passive');
  if (tokenAt(tree, head).feats.Number === 'Plur') features.add('plural');
  if (tree.sentence.tokens.at(-1)?.text === '?') features.add('question');
  if (markOf(tree, carrier) === 'to') features.add('infinitive');
  if (childrenBy(tree, head, 'cop').length > 0) features.add('copula');
  if (carrier !== head) features.add('light');
  if (
    childrenBy(tree, head, 'det').some((c) =>
      ['the', 'this', 'that', 'those', 'these'].includes(tokenAt(tree, c).lemma.toLowerCase()),
    )
  )
    features.add('definite');
  return features;
}

const PAST_ADVERBS = new Set(['previously', 'once', 'formerly', 'earlier', 'before']);

/** Decides a clause's status before any rule is asked. */
export function standingOf(passage: Passage, clause: Clause): Standing {
  const { tree, carrier } = clause;
  const own = ownStatus(passage, clause);
  const negated = isNegated(passage, clause);
  const above = governed(passage, tree, carrier, own.status);
  let status: Status =
    negated && !['hypothetical', 'planned'].includes(above.status)
      ? above.status === 'denied'
        ? 'happened'
        : 'denied'
      : above.status;
  const adverbs = childrenBy(tree, carrier, 'advmod').map((c) => tokenAt(tree, c).lemma.toLowerCase());
  if (status === 'happened' && adverbs.some((a) => PAST_ADVERBS.has(a))) status = 'historical';
  if (tree.sentence.tokens.at(-1)?.text === '?' && status !== 'denied') status = 'hypothetical';
  const note = `${own.why}${negated ? ', negated' : ''}${above.by === undefined ? '' : `, under "${tokenAt(tree, above.by).text}"`}`;
  return {
    status,
    features: featuresOf(clause, status, negated),
    trace: {
      rule: `status: ${status}`,
      note,
      span: { start: tokenAt(tree, carrier).start, end: tokenAt(tree, carrier).end },
    },
  };
}
