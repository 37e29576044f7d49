/** A stated line and a coding in, whether the coding says what the line states out, and else which part it does not. */
import type { Coding, Party, StateCoding } from './coding.js';
import type { EventLine, LineParty, LineVoice, LineWhen, StateLine } from './line.js';
import { lineOf, lineParty, writeLine, writeParty } from './line.js';
import { readLine } from './linereader.js';

export type LineMatch = { readonly ok: true } | { readonly ok: false; readonly clause: string };

const MATCHED: LineMatch = { ok: true };

function mismatch(what: string, wanted: string, got: string): string {
  return `${what}: wanted ${wanted}, got ${got || 'none'}`;
}

/** Lower case, without articles and punctuation, so that "the Taliban" is "Taliban". */
function plainName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.filter((word) => !['the', 'a', 'an'].includes(word)).join(' ')} `;
}

function isCalled(party: Party & { name?: string }, name: string): boolean {
  const wanted = plainName(name);
  return [party.name, party.text].some((called) => called !== undefined && plainName(called).includes(wanted));
}

/** A country alone matches any sector; sectors match if the party has them all; a name matches the name or the words. */
function isParty(wanted: LineParty, party: Party): boolean {
  if ('quantifier' in wanted || 'quantifier' in party) {
    return 'quantifier' in wanted && 'quantifier' in party && writeParty(wanted) === writeParty(lineParty(party));
  }
  const known = wanted.country !== undefined || wanted.sectors.length > 0 || wanted.name !== undefined;
  if (!known) return party.country === undefined;
  const country = wanted.country === undefined || wanted.country === party.country;
  const sectors = wanted.sectors.every((sector) => party.sectors.includes(sector));
  return country && sectors && (wanted.name === undefined || isCalled(party, wanted.name));
}

/** True if each wanted party can be given a party of its own, and none is left over. */
function areParties(wanted: readonly LineParty[], parties: readonly Party[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return parties.length === 0;
  return parties.some((party, at) => isParty(first, party) && areParties(rest, parties.toSpliced(at, 1)));
}

function sideClause(what: string, wanted: readonly LineParty[] | undefined, parties: readonly Party[]): string[] {
  if (wanted === undefined || areParties(wanted, parties)) return [];
  const write = (side: readonly LineParty[]) => side.map(writeParty).join(' + ');
  return [mismatch(what, write(wanted) || 'none', write(parties.map(lineParty)))];
}

/** Compares two values as they would be printed, if the first is stated. */
function clause<T>(what: string, wanted: T | undefined, got: T | undefined | null): string[] {
  if (wanted === undefined) return [];
  const print = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const shown = got === undefined || got === null ? '' : print(got);
  return print(wanted) === shown ? [] : [mismatch(what, print(wanted), shown)];
}

function whenClause(wanted: LineWhen | undefined, got: LineWhen | undefined): string[] {
  if (wanted === undefined) return [];
  const print = (when: LineWhen) => writeLine({ kind: 'event', type: 'AGREE', when }).replace('AGREE  ', '');
  return clause('time', print(wanted), got && print(got));
}

function voiceClause(wanted: readonly LineVoice[] | undefined, coding: Coding | StateCoding): string[] {
  if (wanted === undefined) return [];
  const said = (voice: LineVoice, at: number): boolean => {
    const got = coding.voices[at];
    if (got === undefined || got.manner !== voice.manner || !isParty(voice.source, got.source)) return false;
    return (!voice.quote || got.quote) && (!voice.distanced || got.distanced);
  };
  if (wanted.length === coding.voices.length && wanted.every(said)) return [];
  const [line, full] = [{ kind: 'event', type: 'AGREE', voices: wanted } as const, lineOf(coding)];
  const got = writeLine({ kind: 'event', type: 'AGREE', ...(full.voices && { voices: full.voices }) });
  return [mismatch('voice', writeLine(line).replace('AGREE  ', ''), got.replace(/^AGREE */, ''))];
}

function tailClauses(wanted: EventLine | StateLine, coding: Coding | StateCoding): string[] {
  return [
    ...whenClause(wanted.when, lineOf(coding).when),
    ...clause('status', wanted.status, coding.status),
    ...voiceClause(wanted.voices, coding),
    ...clause('about', wanted.about?.relation, coding.about?.relation),
    ...clause('about coding', wanted.about?.coding, coding.about?.coding),
  ];
}

function eventClauses(wanted: EventLine, coding: Coding): string[] {
  const { event } = coding;
  const missingContexts = wanted.contexts?.filter((context) => !event.contexts.includes(context)) ?? [];
  const missingCounts = (wanted.counts ?? []).flatMap((count) => {
    const has = coding.counts.find(({ kind }) => kind === count.kind);
    return clause(count.kind, `${count.low}..${count.high ?? ''}`, has && `${has.low}..${has.high ?? ''}`);
  });
  return [
    ...sideClause('actor', wanted.actors, coding.actors),
    ...sideClause('recipient', wanted.recipients, coding.recipients),
    ...clause<string>('type', wanted.type, event.type),
    ...clause('mode', wanted.mode, event.mode),
    ...clause('CAMEO code', wanted.cameo, event.cameo),
    ...missingContexts.map((context) => mismatch('context', context, event.contexts.join(' '))),
    ...clause<string>('promised', wanted.promised?.type, coding.promised?.type),
    ...clause('promised mode', wanted.promised?.mode, coding.promised?.mode),
    ...clause('place', wanted.place?.name, coding.place?.name),
    ...clause('country of the place', wanted.place?.country, coding.place?.country),
    ...missingCounts,
    ...tailClauses(wanted, coding),
  ];
}

function stateClauses(wanted: StateLine, coding: StateCoding): string[] {
  return [
    ...sideClause('subject', wanted.subject && [wanted.subject], [coding.subject]),
    ...sideClause('object', wanted.object && [wanted.object], [coding.object]),
    ...clause<string>('relation', wanted.relation, coding.relation),
    ...clause('name', wanted.name, coding.name),
    ...clause<string>('says', wanted.says, coding.says),
    ...clause('still', wanted.still, coding.reachesBack),
    ...tailClauses(wanted, coding),
  ];
}

function clausesOf(wanted: EventLine | StateLine, coding: Coding | StateCoding): string[] {
  if (wanted.kind === 'event' && 'event' in coding) return eventClauses(wanted, coding);
  if (wanted.kind === 'state' && !('event' in coding)) return stateClauses(wanted, coding);
  const kinds = { event: 'an event', state: 'a standing relation' };
  return [mismatch('kind', kinds[wanted.kind], 'event' in coding ? kinds.event : kinds.state)];
}

/**
 * Compares a coding with a whole or partial line. Only what the line states counts; the clause names the first field
 * that differs. A line that says `nothing` matches no coding.
 */
export function matchesLine(expected: string, coding: Coding | StateCoding): LineMatch {
  const read = readLine(expected);
  if (!read.ok) return { ok: false, clause: `the line cannot be read: ${read.problem}` };
  if (read.line.kind === 'nothing')
    return { ok: false, clause: mismatch('coding', 'nothing', writeLine(lineOf(coding))) };
  const [first] = clausesOf(read.line, coding);
  return first === undefined ? MATCHED : { ok: false, clause: first };
}
