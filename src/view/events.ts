/** Coded reports and filters in, the events that pass out, each with what is said about it: `chancery events`. */
import type { Coding, Party, Status } from '../domain/coding.js';
import type { EventType } from '../domain/plover.js';
import type { Evidence } from '../record/evidence.js';
import { calledIn } from '../record/evidence.js';
import { type Called, resolve } from '../record/resolve.js';
import { isQuantified, type KnownReport } from '../record/told.js';
import { type ActorNames, isTarget, type Target } from '../record/who.js';
import { words } from '../record/wording.js';
import { sentenceText } from './passage.js';

export interface EventFilter {
  readonly type?: EventType;
  /** Names or ids. */
  readonly actor?: string;
  readonly recipient?: string;
  /** ISO prefixes: the event's window touches [since, until]. */
  readonly since?: string;
  readonly until?: string;
  readonly status?: Status;
  readonly publisher?: string;
  /** Words that the sentence, its parties or its place must hold. */
  readonly about?: string;
}

/** An event with its report, and the codings about it. */
export interface ToldEvent {
  readonly coding: Coding;
  readonly report: KnownReport;
  /** The sentence that says it. */
  readonly quote: string;
  /** Claims, denials, accusations and restatements that point at it. */
  readonly linked: readonly {
    readonly relation: NonNullable<Coding['about']>['relation'];
    readonly event: ToldEvent;
  }[];
}

function stands(parties: readonly Party[], target: Target | undefined): boolean {
  return target === undefined || parties.some((party) => !isQuantified(party) && isTarget(party, target, true));
}

/** An event whose window is unknown passes no bound in time. */
function inTime({ occurred }: Coding, { since, until }: EventFilter): boolean {
  if (since === undefined && until === undefined) return true;
  const [from, to] = [occurred.from ?? occurred.to, occurred.to ?? occurred.from];
  if (from === undefined || to === undefined) return false;
  return (since === undefined || `${to}-99` >= since) && (until === undefined || from <= `${until}-99`);
}

function tells(coding: Coding, quote: string, about: string | undefined): boolean {
  if (about === undefined) return true;
  const names = [...coding.actors, ...coding.recipients].map((party) =>
    isQuantified(party) ? party.text : `${party.name ?? ''} ${party.text}`,
  );
  const held = new Set(words(`${quote} ${names.join(' ')} ${coding.place?.name ?? ''}`));
  return words(about).every((word) => held.has(word));
}

interface Ends {
  readonly actor: Target | undefined;
  readonly recipient: Target | undefined;
}

function endsOf(filter: EventFilter, called: Called, names: ActorNames): Ends {
  const target = (name: string | undefined): Target | undefined =>
    name === undefined ? undefined : resolve(name, false, called, names);
  return { actor: target(filter.actor), recipient: target(filter.recipient) };
}

function passes(coding: Coding, report: KnownReport, quote: string, filter: EventFilter, ends: Ends): boolean {
  const { type, status, publisher, about } = filter;
  if (type !== undefined && coding.event.type !== type) return false;
  if (status !== undefined && coding.status !== status) return false;
  if (publisher !== undefined && report.publisher?.toLowerCase() !== publisher.toLowerCase()) return false;
  const twoSided = coding.recipients.length === 0 ? coding.actors : coding.recipients;
  return (
    inTime(coding, filter) &&
    stands(coding.actors, ends.actor) &&
    stands(twoSided, ends.recipient) &&
    tells(coding, quote, about)
  );
}

function when(event: ToldEvent): string {
  return event.coding.occurred.from ?? event.coding.occurred.to ?? '9999';
}

/** By day of occurrence, undated last; then by publication, place in the text, id. */
export function byTime(a: ToldEvent, b: ToldEvent): number {
  return (
    when(a).localeCompare(when(b)) ||
    (a.report.published ?? '').localeCompare(b.report.published ?? '') ||
    a.coding.span.start - b.coding.span.start ||
    a.coding.id.localeCompare(b.coding.id)
  );
}

/** What is said about each event, by the event's id. */
function linksAmong(all: readonly ToldEvent[]): ReadonlyMap<string, ToldEvent['linked']> {
  const links = new Map<string, ToldEvent['linked']>();
  for (const event of all) {
    const { about } = event.coding;
    if (about) links.set(about.coding, [...(links.get(about.coding) ?? []), { relation: about.relation, event }]);
  }
  return links;
}

/**
 * The events that pass the filter, in order of time.
 * @throws ChanceryError name-unknown, name-ambiguous
 */
export function events(filter: EventFilter, evidence: readonly Evidence[], names: ActorNames): ToldEvent[] {
  const ends = endsOf(filter, calledIn(evidence), names);
  const all = evidence.flatMap(({ report, events: own }) =>
    own.map((coding): ToldEvent => ({ coding, report, quote: sentenceText(report, coding, coding.span), linked: [] })),
  );
  const chosen = all.filter((one) => passes(one.coding, one.report, one.quote, filter, ends));
  const pointing = linksAmong(all);
  return chosen.map((one) => ({ ...one, linked: pointing.get(one.coding.id) ?? [] })).sort(byTime);
}
