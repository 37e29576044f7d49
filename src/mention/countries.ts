/** A phrase's head in, the names out that tell whose it is: its demonym, possessor or of-phrase. */
import type { Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/sentence.js';
import type { Draft } from './draft.js';
import { caseOf, dependents, relation } from './tree.js';

/** A name that a phrase is hung on, and how: "demonym Russian", "of Afghanistan". */
export interface Clue {
  readonly draft: Draft;
  readonly reading: Reading;
  readonly how: string;
}

// "to" is left out: an ambassador to a country is another's
const OWNING = ['of', 'for', 'from', 'in', 'at', 'on', 'across', 'near'];

/** All clues of a phrase, the strongest first: modifiers, possessors, then of, for, from, in. */
export function cluesOf(sentence: Sentence, head: number, drafts: readonly Draft[], depth = 0): Clue[] {
  const clues: { clue: Clue; rank: number }[] = [];
  for (const child of dependents(sentence, head)) {
    const rank = rankOf(sentence, child, head);
    if (rank === undefined) continue;
    const draft = nameAt(drafts, child);
    if (draft && isPrefixed(sentence, draft)) continue;
    if (draft) {
      const reading = draft.readings[0];
      if (reading) clues.push({ clue: { draft, reading, how: howOf(sentence, child, draft) }, rank });
    }
    if (depth < 3 && !draft?.readings[0]?.country) {
      for (const clue of cluesOf(sentence, child, drafts, depth + 1)) clues.push({ clue, rank: rank + 0.5 });
    }
  }
  return clues.sort((a, b) => a.rank - b.rank).map(({ clue }) => clue);
}

/** "Anti-Syria", "pro-Iranian": of someone else. */
function isPrefixed(sentence: Sentence, draft: Draft): boolean {
  const before = sentence.tokens.slice(Math.max(0, draft.first - 2), draft.first).map((t) => t.text.toLowerCase());
  return /^(anti|pro|non)-?$/.test(before.filter((t) => t !== '-').at(-1) ?? '');
}

/** The name whose head is this token, or that covers it. */
function nameAt(drafts: readonly Draft[], token: number): Draft | undefined {
  const over = drafts.filter((d) => d.sort === 'name' && d.first <= token && token <= d.last);
  return over.find((d) => d.readings.length > 0 && !d.inside) ?? over.find((d) => d.readings.length > 0) ?? over[0];
}

function rankOf(sentence: Sentence, child: number, head: number): number | undefined {
  const token = sentence.tokens[child];
  switch (relation(token)) {
    case 'amod':
    case 'compound':
    case 'flat':
    case 'nummod':
      return child < head || relation(token) === 'flat' ? 1 : undefined;
    case 'nmod':
      return nominalRank(sentence, child, head);
    case 'obl':
    case 'acl':
    case 'advmod':
      // "US-led forces" and "Somalia-based group", tokenised at the hyphen
      return child < head ? 2 : undefined;
    default:
      return undefined;
  }
}

function nominalRank(sentence: Sentence, child: number, head: number): number | undefined {
  if (sentence.tokens[child]?.deprel === 'nmod:poss') return 0;
  const marker = caseOf(sentence, child);
  if (marker === '') return child < head ? 1 : undefined;
  const rank = OWNING.indexOf(marker);
  return rank < 0 ? undefined : 3 + rank;
}

function howOf(sentence: Sentence, child: number, draft: Draft): string {
  const words = sentence.tokens
    .slice(draft.first, draft.last + 1)
    .map((t) => t.text)
    .join(' ');
  const marker = caseOf(sentence, child);
  return marker && marker !== "'s" ? `${marker} ${words}` : words;
}
