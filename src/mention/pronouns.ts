/** A sentence in, its pronouns that may stand for actors out. */
import type { Sentence, Token } from '../domain/sentence.js';
import type { Draft } from './draft.js';
import { relation } from './tree.js';

/** What a pronoun may stand for. */
export type PronounSort = 'he' | 'she' | 'it' | 'they' | 'we' | 'i' | 'who';

const PRONOUNS: Readonly<Record<string, PronounSort>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  i: 'i',
  me: 'i',
  my: 'i',
  mine: 'i',
  who: 'who',
  which: 'who',
  that: 'who',
  whom: 'who',
  whose: 'who',
};

/** What sort of pronoun a token is, if it is one that can stand for an actor. */
export function pronounSort(token: Token): PronounSort | undefined {
  if (token.upos !== 'PRON' && token.xpos !== 'PRP$' && token.xpos !== 'WP$') return undefined;
  if (token.text === 'US' || relation(token) === 'expl') return undefined;
  return PRONOUNS[token.text.toLowerCase()];
}

/** Drafts for personal and possessive pronouns, and for relative pronouns that are a party in their clause. */
export function findPronouns(sentence: Sentence, names: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    const sort = pronounSort(token);
    if (!sort || names.some((n) => n.first <= index && index <= n.last)) continue;
    if (sort === 'who' && relativeHead(sentence, index) === undefined) continue;
    const type = sort === 'it' ? 'organisation' : sort === 'they' || sort === 'we' ? 'group' : 'person';
    drafts.push({
      sentence,
      first: index,
      last: index,
      sort: 'pronoun',
      head: index,
      type,
      named: false,
      readings: [],
    });
  }
  return drafts;
}

/** The token that a relative pronoun stands for: the noun that its clause hangs on. */
export function relativeHead(sentence: Sentence, pronoun: number): number | undefined {
  let at = sentence.tokens[pronoun]?.head ?? -1;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const token = sentence.tokens[at];
    if (token?.deprel === 'acl:relcl') return token.head < pronoun ? token.head : undefined;
    at = token?.head ?? -1;
  }
  return undefined;
}
