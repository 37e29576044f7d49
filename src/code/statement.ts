/** Drafts of a report in, the same with the day of the statement where a speech act names no day of its own out. */
import type { Party, Voice, When } from '../domain/coding.js';
import { occurredAt } from './circumstance/occurred.js';
import type { Clause } from './clause/frame.js';
import { type Passage, textOf } from './clause/passage.js';
import type { Draft } from './draft.js';
import { sameParty } from './party/party.js';
import { partiesIn } from './party/roles.js';
import { mannerOf } from './voice/voice.js';

/** When somebody was last told to have spoken. */
interface Spoken {
  readonly speaker: Party;
  readonly when: When;
}

/** The days on which the sentence says that somebody spoke. */
export function spokenIn(
  passage: Passage,
  verbs: ReadonlyMap<number, Clause>,
  clauses: ReadonlyMap<number, Clause>,
): Spoken[] {
  return [...verbs.values()].flatMap((clause) => {
    const speaker = mannerOf(passage, clause.lemmas) ? partiesIn(passage, clause, 'subject', [])[0] : undefined;
    const when = occurredAt(clause, clauses, textOf(passage, clause.tree));
    return speaker && 'said' in when.basis ? [{ speaker, when }] : [];
  });
}

/** Verbal acts are done by saying them (PLOVER's quads 1 and 3, and claims and denials). */
function isSpeechAct(draft: Draft): boolean {
  const quad = draft.event?.event.quad;
  return draft.event ? quad === 1 || quad === 3 || quad === null : draft.states.some((s) => s.relation === 'stance');
}

function dayOf(voices: readonly Voice[], spoken: readonly Spoken[]): When | undefined {
  const source = voices.at(-1)?.source;
  return source && spoken.findLast((s) => sameParty(s.speaker, source))?.when;
}

/** A promise or accusation made by a voice took place when the voice spoke, as far as the report tells; what the voice looks back on did not. */
export function withStatementDay(draft: Draft, spoken: readonly Spoken[]): Draft {
  if (draft.occurred.precision !== 'unknown' || draft.occurred.text !== undefined || !isSpeechAct(draft)) return draft;
  if (draft.event?.status === 'historical') return draft;
  const when = dayOf(draft.voices, spoken);
  return when ? { ...draft, occurred: { ...when, basis: { implied: 'the day of the statement' } } } : draft;
}
