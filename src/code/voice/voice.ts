/** A clause in, the voices that tell it out: who says so, by which cue, how, outermost first. */
import { MANNERS, type Manner, type Party, type Voice } from '../../domain/coding.js';
import { overlaps, type Span } from '../../domain/span.js';
import { verbLemmas } from '../clause/clause.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, textOf, wordSet } from '../clause/passage.js';
import { ancestors, caseOf, childrenBy, isRelation, spanOf, type Tree, tokenAt } from '../clause/tree.js';
import { partyAt, phraseAt } from '../party/party.js';

const DISTANCED: ReadonlySet<Manner> = new Set(['claims', 'alleges', 'denies']);

/** The manner of a cue word, if it is one. */
export function mannerOf(passage: Passage, lemmas: readonly string[]): Manner | undefined {
  const order: readonly Manner[] = ['claims', 'alleges', 'denies', 'threatens', 'promises', ...MANNERS];
  return order.find((m) => lemmas.some((l) => wordSet(passage.lexicon, `manner-${m}`).has(l)));
}

/** A source that is no known mention still has its words. */
function sourceAt(passage: Passage, tree: Tree, i: number): Party {
  const party = partyAt(passage, tree, i);
  if (party) return party;
  const phrase = phraseAt(passage, tree, i);
  return {
    ...phrase,
    ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
    type: 'other',
    sectors: [],
    readings: [],
  };
}

function isQuoted(tree: Tree, span: Span): boolean {
  return tree.sentence.quotations.some((q) => overlaps(q, span));
}

function voiceOf(
  passage: Passage,
  tree: Tree,
  source: number,
  cue: readonly number[],
  manner: Manner,
  content: Span,
): Voice {
  return {
    source: sourceAt(passage, tree, source),
    cue: spanOf(tree, cue),
    manner,
    quote: isQuoted(tree, content),
    distanced: DISTANCED.has(manner),
  };
}

/** The reporting word above a clause and its speaker, if the link between them is one of content. */
function fromGovernor(
  passage: Passage,
  tree: Tree,
  i: number,
  content: Span,
  verbs: ReadonlyMap<number, Clause>,
): Voice | undefined {
  const { deprel, head } = tokenAt(tree, i);
  const named = isRelation(deprel, 'obl') && caseOf(tree, i) === 'as';
  if (head < 0 || !(named || isRelation(deprel, 'ccomp', 'xcomp', 'parataxis', 'acl', 'obj')) || deprel === 'acl:relcl')
    return undefined;
  if (isRelation(deprel, 'obj') && tokenAt(tree, i).upos === 'NOUN') return undefined;
  const { lemmas, words } =
    tokenAt(tree, head).upos === 'VERB'
      ? verbLemmas(tree, head)
      : { lemmas: [tokenAt(tree, head).lemma.toLowerCase()], words: [head] };
  const manner = mannerOf(passage, lemmas);
  const speaker = verbs.get(head)?.slots.get('subject')?.[0] ?? childrenBy(tree, head, 'nmod:poss')[0];
  if (!manner || speaker === undefined || speaker === i) return undefined;
  if (isRelation(deprel, 'xcomp') && manner === 'says' && tokenAt(tree, i).upos === 'VERB') return undefined;
  return voiceOf(passage, tree, speaker, words, manner, content);
}

/** "...; a minister said": what stands behind a semicolon is a sentence of its own. */
function standsApart(tree: Tree, i: number, after: number): boolean {
  return i < after && tree.sentence.tokens.some(({ text }, k) => text === ';' && i < k && k < after);
}

/** "..., Kabulov said" hung on as parataxis under the content. */
function fromParataxis(
  passage: Passage,
  tree: Tree,
  i: number,
  content: Span,
  verbs: ReadonlyMap<number, Clause>,
): Voice | undefined {
  for (const c of childrenBy(tree, i, 'parataxis')) {
    const { lemmas, words } = verbLemmas(tree, c);
    const manner = mannerOf(passage, lemmas);
    const speaker = verbs.get(c)?.slots.get('subject')?.[0];
    if (manner && speaker !== undefined && !standsApart(tree, i, c))
      return voiceOf(passage, tree, speaker, words, manner, content);
  }
  return undefined;
}

/** "According to him", "in the words of". */
function fromPhrase(passage: Passage, tree: Tree, i: number, content: Span): Voice | undefined {
  for (const c of childrenBy(tree, i, 'obl', 'nmod', 'advcl')) {
    if (!['according to', 'accord to', 'in the words of'].includes(caseOf(tree, c))) continue;
    return voiceOf(passage, tree, c, childrenBy(tree, c, 'case').slice(0, 1), 'says', content);
  }
  return undefined;
}

/** "Reportedly": distance without a source. */
function fromAdverb(passage: Passage, tree: Tree, i: number): Voice | undefined {
  const adverb = childrenBy(tree, i, 'advmod').find((c) =>
    wordSet(passage.lexicon, 'distancing-adverbs').has(tokenAt(tree, c).lemma.toLowerCase()),
  );
  if (adverb === undefined) return undefined;
  const token = tokenAt(tree, adverb);
  const source: Party = {
    quantifier: 'any',
    class: 'unnamed source',
    text: token.text,
    start: token.start,
    end: token.end,
    ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
  };
  return { source, cue: { start: token.start, end: token.end }, manner: 'reports', quote: false, distanced: true };
}

/** Voices inside one sentence, outermost first. */
export function voicesInSentence(passage: Passage, clause: Clause, verbs: ReadonlyMap<number, Clause>): Voice[] {
  const { tree, carrier } = clause;
  const voices: Voice[] = [];
  for (const i of [carrier, ...ancestors(tree, carrier)]) {
    for (const voice of [
      fromAdverb(passage, tree, i),
      fromParataxis(passage, tree, i, clause.trigger, verbs),
      fromPhrase(passage, tree, i, clause.trigger),
      fromGovernor(passage, tree, i, clause.trigger, verbs),
    ]) {
      if (voice && !overlaps(voice.cue, clause.trigger)) voices.unshift(voice);
    }
  }
  return voices;
}

/** The speaker of a sentence's quotation as its own reporting clause gives it, for quotations that run on without one. */
export function speakerOf(passage: Passage, tree: Tree, verbs: ReadonlyMap<number, Clause>): Voice | undefined {
  const inQuote = (i: number) => isQuoted(tree, tokenAt(tree, i));
  for (const [i, clause] of verbs) {
    const manner = mannerOf(passage, clause.lemmas);
    const speaker = clause.slots.get('subject')?.[0];
    if (!manner || speaker === undefined || inQuote(i) || inQuote(speaker)) continue;
    if (sourceAt(passage, tree, speaker).text.length > 0)
      return { ...voiceOf(passage, tree, speaker, verbLemmas(tree, i).words, manner, clause.trigger), quote: true };
  }
  return undefined;
}

/** The voices of a clause; a quotation without a reporting clause of its own takes the speaker before it. */
export function voicesOf(
  passage: Passage,
  clause: Clause,
  verbs: ReadonlyMap<number, Clause>,
  speaker: Voice | undefined,
): Voice[] {
  const own = voicesInSentence(passage, clause, verbs);
  if (own.length > 0 || !speaker || !isQuoted(clause.tree, clause.trigger)) return own;
  return [speaker];
}

/** True if most of a sentence stands in quotation marks. */
export function isQuotation(passage: Passage, tree: Tree): boolean {
  const { start, end, quotations } = tree.sentence;
  const quoted = quotations.reduce((sum, q) => sum + Math.max(0, Math.min(end, q.end) - Math.max(start, q.start)), 0);
  return quoted > 0.6 * textOf(passage, tree).slice(start, end).length;
}
