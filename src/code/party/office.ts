/** The word for an office or its holder in, the office as a party out: its title with body and country, without the holder. */
import type { NamedParty } from '../../domain/coding.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, textOf, wordSet } from '../clause/passage.js';
import { caseOf, childrenBy, spanOf, subtree, type Tree, tokenAt } from '../clause/tree.js';
import { partyAt } from './party.js';

/** What stands behind a title and belongs to it: "minister of defence", "envoy to Kabul". */
const BODY_CASES = new Set(['of', 'for', 'to', 'at', 'in']);

function isNoun(tree: Tree, i: number): boolean {
  return ['NOUN', 'PROPN'].includes(tokenAt(tree, i).upos);
}

/** The words of a title: its noun with compounds and adjectives, and the body behind a preposition. */
function titleWords(passage: Passage, tree: Tree, i: number): number[] {
  const before = childrenBy(tree, i, 'compound', 'amod').filter(
    (c) =>
      c < i &&
      passage.mentionAt(tree, c)?.type !== 'nationality' &&
      !wordSet(passage.lexicon, 'former-words').has(tokenAt(tree, c).lemma.toLowerCase()),
  );
  const behind = childrenBy(tree, i, 'nmod').filter((c) => c > i && BODY_CASES.has(caseOf(tree, c)));
  return [i, ...before.flatMap((c) => subtree(tree, c)), ...behind.flatMap((c) => subtree(tree, c))];
}

/** The noun that tells a named person's office: a title before the name, or an apposition. */
function titleOf(tree: Tree, i: number): number | undefined {
  return childrenBy(tree, i, 'nmod:desc', 'appos', 'compound').find(
    (c) => tokenAt(tree, c).deprel !== 'compound' || tokenAt(tree, c).upos === 'NOUN',
  );
}

function partyFrom(
  passage: Passage,
  tree: Tree,
  i: number,
  words: readonly number[],
  country: string | undefined,
): NamedParty {
  const span = spanOf(tree, words);
  const text = textOf(passage, tree).slice(span.start, span.end);
  const own = passage.mentionAt(tree, i)?.readings[0];
  const of = own?.country ?? country;
  const sectors = own?.sectors ?? [];
  const reading = { ...(of ? { country: of } : {}), sectors, role: text, why: `office: ${text}` };
  return {
    text,
    ...span,
    ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
    type: 'other',
    ...(of ? { country: of } : {}),
    sectors,
    role: text,
    readings: [reading],
  };
}

/** A person known to hold an office, where the words themselves name none. */
function knownOffice(passage: Passage, tree: Tree, i: number): NamedParty | undefined {
  const party = partyAt(passage, tree, i);
  if (!party || 'quantifier' in party || !party.role) return undefined;
  const { id, name, ...rest } = party;
  return { ...rest, type: 'other' };
}

/** The office that a word stands for; a person stands for the office that the person is said or known to hold. */
export function officeAt(
  passage: Passage,
  clause: Clause,
  i: number,
  holder: string | undefined,
): NamedParty | undefined {
  const { tree } = clause;
  const mention = passage.mentionAt(tree, i);
  if (mention?.type === 'person' && passage.endsInName(mention)) {
    const title = titleOf(tree, i);
    return title === undefined
      ? knownOffice(passage, tree, i)
      : partyFrom(passage, tree, title, titleWords(passage, tree, title), mention.readings[0]?.country);
  }
  return isNoun(tree, i) ? partyFrom(passage, tree, i, titleWords(passage, tree, i), holder) : undefined;
}
