/** A rule's code and a status in, the full event code out; acts to come take the type that PLOVER gives them. */
import type { RuleCode } from '../../codebook/rule.js';
import type { EventCode, Status } from '../../domain/coding.js';
import type { EventType } from '../../domain/plover.js';
import type { Lexicon } from '../clause/passage.js';

export interface TypeAndMode {
  readonly type: EventType;
  readonly mode?: string;
}

/** What the coding says after the rules for acts to come. */
export interface Shifted {
  readonly code: RuleCode;
  readonly status: Status;
  readonly promised?: TypeAndMode;
  readonly note?: string;
}

const SPEECH_ACTS: ReadonlySet<EventType> = new Set(['AGREE', 'THREATEN', 'CONCEDE', 'REQUEST', 'REJECT', 'ACCUSE']);
/** What agrees or yields promises no harm: "lifted the ban". */
const YIELDING: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE']);
const HARMFUL: ReadonlySet<EventType> = new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'THREATEN']);
const THREAT_MODES: Readonly<Partial<Record<EventType, string>>> = {
  ASSAULT: 'violence',
  COERCE: 'restrict',
  SANCTION: 'relations',
};

/** Goldstein score by the longest known prefix of a CAMEO code. */
export function goldsteinOf(lexicon: Lexicon, cameo: string): number | null {
  for (let n = cameo.length; n >= 2; n -= 1) {
    const score = lexicon.codebook.goldstein[cameo.slice(0, n)];
    if (score !== undefined) return score;
  }
  return null;
}

/** The event code with quad and scores from the ontology. */
export function eventCode(lexicon: Lexicon, code: RuleCode): EventCode {
  const row = code.type ? lexicon.types.get(code.type) : undefined;
  const score = row ? (code.mode ? (row.modes[code.mode] ?? row.score) : row.score) : null;
  return {
    type: code.type,
    ...(code.mode ? { mode: code.mode } : {}),
    contexts: code.contexts,
    cameo: code.cameo,
    quad: row?.quad ?? null,
    score,
    goldstein: goldsteinOf(lexicon, code.cameo),
  };
}

/** What it is to say that one will not do an act of a type; types of harm and of demands are missing. */
const REFUSALS: Readonly<Partial<Record<EventType, { mode?: string; cameo: string }>>> = {
  AGREE: { cameo: '120' },
  SUPPORT: { cameo: '120' },
  COOPERATE: { mode: 'assist', cameo: '121' },
  AID: { mode: 'assist', cameo: '122' },
  CONSULT: { mode: 'meet', cameo: '125' },
  CONCEDE: { mode: 'yield', cameo: '124' },
  RETREAT: { mode: 'yield', cameo: '124' },
};

/** An actor that says that it will not help, talk or yield refuses: the code of an act that it denies for the time to come. */
export function refuse(code: RuleCode): Shifted | undefined {
  const { type } = code;
  const refusal = type ? REFUSALS[type] : undefined;
  if (!type || !refusal) return undefined;
  return {
    code: { type: 'REJECT', ...refusal, contexts: code.contexts },
    status: 'happened',
    promised: code.mode ? { type, mode: code.mode } : { type },
    note: `${type} that the actor will not do is REJECT`,
  };
}

/**
 * PLOVER's rules on acts to come: announced cooperation is AGREE and announced retreat CONCEDE, both done with the
 * words; harm that the actor itself announces is THREATEN. Anything else that is planned stays planned.
 */
export function shift(lexicon: Lexicon, code: RuleCode, status: Status, bySelf: boolean): Shifted {
  if (code.type === 'THREATEN' && status === 'planned' && bySelf) return { code, status: 'happened' };
  const future = code.type ? lexicon.types.get(code.type)?.future : undefined;
  if (!code.type || !future || status !== 'planned') return { code, status };
  if (future === 'THREATEN' && !bySelf) return { code, status };
  const promised = code.mode ? { type: code.type, mode: code.mode } : { type: code.type };
  const mode = future === 'THREATEN' ? THREAT_MODES[code.type] : undefined;
  const cameo = lexicon.types.get(future)?.cameo ?? code.cameo;
  return {
    code: { type: future, ...(mode ? { mode } : {}), cameo, contexts: code.contexts },
    status: 'happened',
    promised,
    note: `${code.type} to come is ${future}`,
  };
}

/** The act inside a promise, threat, request or concession, from the clause that the rule used up. */
export function promisedBy(code: RuleCode, embedded: readonly (TypeAndMode | undefined)[]): TypeAndMode | undefined {
  if (code.promised) return code.promised;
  if (!code.type || !SPEECH_ACTS.has(code.type) || code.type === 'ACCUSE') return undefined;
  return embedded.find((e) => e !== undefined && !(YIELDING.has(code.type ?? '') && HARMFUL.has(e.type)));
}
