/** Codings and reports in, what they call the actors out (fold rule 13: names are matched over the whole record). */
import type { Coding, NamedParty, Party, StateCoding } from '../domain/coding.js';
import { isQuantified, type KnownReport } from './told.js';
import { words } from './wording.js';

function partiesOf(events: readonly Coding[], states: readonly StateCoding[]): Party[] {
  return [
    ...events.flatMap((event) => [...event.actors, ...event.recipients, ...event.voices.map((voice) => voice.source)]),
    ...states.flatMap((state) => [state.subject, state.object, ...state.voices.map((voice) => voice.source)]),
  ];
}

/** A party without its place in the text: how it was called, and who it was taken to be. */
function naming({ text, type, id, name, country, sectors }: NamedParty): NamedParty {
  const known = {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
  };
  return { start: 0, end: 0, text, type, ...known, sectors, readings: [] };
}

/** Everybody whom codings name. */
export function namings({
  events,
  states,
}: {
  readonly events: readonly Coding[];
  readonly states: readonly StateCoding[];
}): NamedParty[] {
  return partiesOf(events, states).flatMap((party) => (isQuantified(party) ? [] : [naming(party)]));
}

/** Whether one of the reports has all of some words; the reports are read at the first question. */
export function mentionsIn(
  reports: () => readonly Pick<KnownReport, 'title' | 'text'>[],
): (needed: readonly string[]) => boolean {
  let vocabularies: readonly ReadonlySet<string>[] | undefined;
  return (needed) => {
    vocabularies ??= reports().map(({ title, text }) => new Set(words(`${title ?? ''} ${text}`)));
    return needed.length > 0 && vocabularies.some((own) => needed.every((word) => own.has(word)));
  };
}
