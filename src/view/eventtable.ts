/** Events in, rows of a flat table out: one event a row, lists joined by semicolons. */

import type { Count, Party } from '../domain/coding.js';
import { isQuantified } from '../record/told.js';
import type { ToldEvent } from './events.js';

const JOIN = '; ';

function namesOf(parties: readonly Party[]): string {
  return parties.map((party) => (isQuantified(party) ? party.text : (party.name ?? party.text))).join(JOIN);
}

/** PLOVER's actor codes: country and sectors, "RUS.GOV". */
function codesOf(parties: readonly Party[]): string {
  return parties
    .map((party) => (isQuantified(party) ? '' : [party.country ?? '', ...party.sectors].filter(Boolean).join('.')))
    .join(JOIN);
}

function count(counts: readonly Count[], kind: Count['kind']): string {
  return counts
    .filter((one) => one.kind === kind)
    .map(({ low, high }) => (low === high ? `${low}` : `${low}-${high}`))
    .join(JOIN);
}

/** A row of the table: column to value, columns in their order. */
export type EventRow = Readonly<Record<string, string | number>>;

function row({ coding, report, quote, linked }: ToldEvent): EventRow {
  const { event, occurred, place, counts } = coding;
  return {
    id: coding.id,
    report: report.id,
    publisher: report.publisher ?? '',
    published: report.published ?? '',
    from: occurred.from ?? '',
    to: occurred.to ?? '',
    precision: occurred.precision,
    status: coding.status,
    type: event.type ?? '',
    mode: event.mode ?? '',
    contexts: event.contexts.join(JOIN),
    cameo: event.cameo,
    quad: event.quad ?? '',
    score: event.score ?? '',
    goldstein: event.goldstein ?? '',
    actors: namesOf(coding.actors),
    actor_codes: codesOf(coding.actors),
    recipients: namesOf(coding.recipients),
    recipient_codes: codesOf(coding.recipients),
    promised: coding.promised?.type ?? '',
    place: place?.name ?? '',
    country: place?.country ?? '',
    killed: count(counts, 'killed'),
    wounded: count(counts, 'wounded'),
    sources: namesOf(coding.voices.map((voice) => voice.source)),
    about: coding.about ? `${coding.about.relation} ${coding.about.coding}` : '',
    linked: linked.map(({ relation, event: other }) => `${relation} ${other.coding.id}`).join(JOIN),
    start: coding.span.start,
    end: coding.span.end,
    quote,
  };
}

/** The table of events, in their order. */
export function eventTable(events: readonly ToldEvent[]): EventRow[] {
  return events.map(row);
}
