/** An anaphor and the drafts before it in, how well each may be its antecedent out. */
import type { Registry } from '../codebook/registry.js';
import type { Draft } from './draft.js';
import { dependents, type Place, placeOf, relation } from './tree.js';

const PLACE_SCORE: Readonly<Record<Place, number>> = {
  subject: 20,
  object: 12,
  possessor: 8,
  oblique: 8,
  alone: 4,
  modifier: -25,
  locative: -25,
};

const FARTHEST = 3;

/**
 * Higher is better; undefined where the candidate cannot be the antecedent. `told` is how often its actor was told
 * before. A place ("the country") is no worse for not acting: the nearest counts.
 */
export function salience(candidate: Draft, anaphor: Draft, told: number, registry: Registry): number | undefined {
  const distance = anaphor.sentence.index - candidate.sentence.index;
  if (distance < 0 || distance > FARTHEST || candidate.sentence.inTitle !== anaphor.sentence.inTitle) return undefined;
  if (distance === 0 && candidate.first >= anaphor.first) return undefined;
  const place = placeOf(candidate.sentence, candidate.head);
  const parallel = place === placeOf(anaphor.sentence, anaphor.head) ? 8 : 0;
  const opposed = distance === 0 && areOpposed(candidate, anaphor, registry) ? -120 : 0;
  const standing =
    anaphor.type === 'place' ? (12 * candidate.first) / candidate.sentence.tokens.length : PLACE_SCORE[place];
  return 100 - 22 * distance + standing + parallel + (candidate.named ? 10 : 0) + 2 * Math.min(told, 5) + opposed;
}

/** Parties in one clause are not one actor, unless a possessive or reflexive says so. */
export function areCoarguments(a: Draft, b: Draft): boolean {
  if (a === b || a.sentence !== b.sentence) return false;
  if (b.sentence.tokens[b.head]?.deprel === 'nmod:poss') return false;
  const clause = clauseOf(b);
  const isArgument = (d: Draft): boolean => d.sentence.tokens[d.head]?.head === clause;
  return clauseOf(a) === clause && (isArgument(a) || isArgument(b));
}

/** The verb of the draft's clause. */
function clauseOf(draft: Draft): number {
  let at = draft.sentence.tokens[draft.head]?.head ?? -1;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const token = draft.sentence.tokens[at];
    if (
      !token ||
      token.upos === 'VERB' ||
      token.head < 0 ||
      /^(acl|advcl|ccomp|csubj|parataxis|root)/.test(token.deprel)
    )
      return at;
    at = token.head;
  }
  return at;
}

/** One is helped and the other harmed in one sentence: "by working with X, Russia hopes to contain the group". */
function areOpposed(a: Draft, b: Draft, registry: Registry): boolean {
  const [x, y] = [bearingOn(a, registry), bearingOn(b, registry)];
  return x !== undefined && y !== undefined && x !== y;
}

function bearingOn(draft: Draft, registry: Registry): 'friendly' | 'hostile' | undefined {
  const token = draft.sentence.tokens[draft.head];
  if (token?.deprel === 'nmod:poss') return undefined;
  const undergoes = ['obj', 'iobj', 'obl', 'nmod'].includes(relation(token)) || token?.deprel === 'nsubj:pass';
  const governor = draft.sentence.tokens[token?.head ?? -1];
  return undergoes && governor ? registry.bearing(governor.lemma.toLowerCase()) : undefined;
}

/** Whether the chain of a candidate is named again after the anaphor in its sentence: then it is not the anaphor's. */
export function isNamedAfter(chain: readonly Draft[], anaphor: Draft): boolean {
  return chain.some((d) => d.named && d.sentence === anaphor.sentence && d.first > anaphor.last);
}

/** The subject of the clause that a token stands in, or of the clauses above it; -1 for none. */
export function subjectBefore(draft: Draft): number {
  let at = draft.sentence.tokens[draft.head]?.head ?? -1;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    const subject = dependents(draft.sentence, at).find(
      (d) => relation(draft.sentence.tokens[d]) === 'nsubj' && d < draft.first,
    );
    if (subject !== undefined) return subject;
    at = draft.sentence.tokens[at]?.head ?? -1;
  }
  return -1;
}
