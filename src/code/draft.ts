/** A clause and the rule that won on it in, a draft of what it tells out: all of a coding but ids and links. */
import type { Rule } from '../codebook/rule.js';
import type { Coding, Status, Trace, Voice, When } from '../domain/coding.js';
import { contextsOf } from './context.js';
import { countsOf } from './count.js';
import { eventCode, promisedBy, type Shifted, shift, type TypeAndMode } from './eventcode.js';
import type { Clause } from './frame.js';
import type { Match } from './match.js';
import { occurredAt } from './occurred.js';
import { asGovernment, sameParty } from './party.js';
import { type Passage, textOf } from './passage.js';
import { placeOfAct } from './place.js';
import { endsOf, type Roles, rolesOf } from './roles.js';
import { type StateContent, statesOf } from './state.js';
import type { Standing } from './status.js';
import { childrenBy, isRelation, subtree, tokenAt } from './tree.js';

/** What one rule makes of one clause. */
export interface Draft {
  readonly clause: Clause;
  readonly rule: Rule;
  readonly voices: readonly Voice[];
  readonly occurred: When;
  readonly trace: Trace;
  readonly confidence: number;
  readonly event?: Pick<
    Coding,
    'event' | 'actors' | 'recipients' | 'instruments' | 'trigger' | 'place' | 'counts' | 'promised' | 'status'
  >;
  readonly states: readonly StateContent[];
}

/** What the clauses around hold ready. */
export interface Setting {
  readonly passage: Passage;
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly embedded: readonly (TypeAndMode | undefined)[];
  /** Drafts and clauses that the rule took in; their recipients stand in where the rule's own words name none. */
  readonly inner: readonly Draft[];
  readonly innerClauses: readonly Clause[];
}

/** True if the one who says it is the one who will do it, or speaks for it. */
function isOwnWord(voices: readonly Voice[], actors: Coding['actors']): boolean {
  const source = voices.at(-1)?.source;
  if (!source || 'quantifier' in source) return false;
  return actors.some(
    (a) =>
      sameParty(a, source) ||
      (!('quantifier' in a) &&
        a.country !== undefined &&
        a.country === source.country &&
        source.sectors.some((s) => ['GOV', 'MIL', 'LEG', 'REB'].includes(s))),
  );
}

function confidenceOf(
  parties: { actors: readonly unknown[]; recipients: readonly unknown[] },
  voices: readonly Voice[],
  clause: Clause,
): number {
  let score = 0.95;
  if (parties.actors.length === 0) score -= 0.2;
  if (parties.recipients.length === 0 && parties.actors.length < 2) score -= 0.1;
  if (clause.kind !== 'verb' && clause.carrier === clause.head) score -= 0.1;
  if (voices.some((v) => v.distanced)) score -= 0.2;
  return Math.round(score * 100) / 100;
}

function traceOf(
  clause: Clause,
  match: Match,
  standing: Standing,
  voices: readonly Voice[],
  note: string | undefined,
): Trace {
  const slots = [...clause.slots].map(
    ([name, fillers]): Trace => ({
      rule: `slot: ${name}`,
      note: fillers.map((f) => tokenAt(clause.tree, f).text).join(', '),
    }),
  );
  const said = voices.map(
    (v): Trace => ({ rule: `voice: ${v.manner}${v.distanced ? ', distanced' : ''}`, note: v.source.text, span: v.cue }),
  );
  const lost = match.beaten.map((name): Trace => ({ rule: `gave way: ${name}` }));
  return {
    rule: match.rule.name,
    ...(note ? { note } : {}),
    span: clause.trigger,
    children: [standing.trace, ...slots, ...said, ...lost],
  };
}

function instrumentsOf(passage: Passage, clause: Clause): { text: string; start: number; end: number }[] {
  return subtree(clause.tree, clause.carrier).flatMap((i) => {
    const mention = passage.mentionAt(clause.tree, i);
    return mention?.type === 'weapon' ? [{ text: mention.text, start: mention.start, end: mention.end }] : [];
  });
}

const LONG_AGO_DAYS = 90;

/** Acts dated well before the report, or told as its background, are historical. */
function aged(status: Status, occurred: When, published: string | undefined): Status {
  const last = occurred.to ?? occurred.from;
  if (status !== 'happened' || !last || !published) return status;
  const padded = `${last}${'-12-31'.slice(last.length - 4)}`.slice(0, 10).replace(/-31$/, '-28');
  const days = (Date.parse(published) - Date.parse(padded)) / 86_400_000;
  return days > LONG_AGO_DAYS ? 'historical' : status;
}

/** "Has carried out numerous attacks": the perfect of many undated acts tells the past in general. */
function isSummary({ tree, head, carrier }: Clause, occurred: When): boolean {
  const perfect = childrenBy(tree, carrier, 'aux').some((c) => tokenAt(tree, c).lemma === 'have');
  const many = childrenBy(tree, head, 'amod').some((c) => MANY.has(tokenAt(tree, c).lemma.toLowerCase()));
  return perfect && many && tokenAt(tree, head).feats.Number === 'Plur' && occurred.precision === 'unknown';
}

const MANY = new Set([
  'numerous',
  'many',
  'several',
  'multiple',
  'various',
  'countless',
  'repeated',
  'frequent',
  'dozens',
]);

/** A verbal act told in the present is done by saying it. */
function settled(passage: Passage, clause: Clause, { code, status, promised }: Shifted): Status {
  const quad = code.type ? passage.lexicon.types.get(code.type)?.quad : undefined;
  const verbal = quad === 1 || quad === 3 || code.type === null || promised !== undefined;
  return verbal && status === 'ongoing' && clause.kind === 'verb' ? 'happened' : status;
}

function eventOf(
  setting: Setting,
  clause: Clause,
  shifted: Shifted,
  roles: ReturnType<typeof rolesOf>,
  occurred: When,
): Draft['event'] | undefined {
  const { passage, embedded } = setting;
  if (roles.actors.length + roles.recipients.length === 0) return undefined;
  const promised = shifted.promised ?? promisedBy(shifted.code, embedded);
  const event = eventCode(passage.lexicon, {
    ...shifted.code,
    contexts: contextsOf(passage, clause, shifted.code.contexts),
  });
  const place = placeOfAct(passage, clause, event.quad === 4);
  return {
    event,
    actors: roles.actors.map(asGovernment),
    recipients: onGround(shifted.code) ? roles.recipients : roles.recipients.map(asGovernment),
    instruments: instrumentsOf(passage, clause),
    trigger: clause.trigger,
    ...(place ? { place } : {}),
    counts: countsOf(passage, clause, setting.clauses),
    ...(promised ? { promised } : {}),
    status:
      isSummary(clause, occurred) && shifted.status === 'happened'
        ? 'historical'
        : aged(settled(passage, clause, shifted), occurred, passage.report.published),
  };
}

/** Acts whose recipient may be ground: a town bombed, left or seized. */
function onGround({ type, mode }: Shifted['code']): boolean {
  return type === 'ASSAULT' || type === 'RETREAT' || type === 'MOBILIZE' || mode === 'seize';
}

const INNER_SLOTS = ['object', 'indirect', 'on', 'against', 'with', 'to', 'from'];

/** "Pledged to support the Taliban": whom the promised act is for, the promise is for. */
function withInner(setting: Setting, roles: Roles, voices: readonly Voice[]): Roles {
  if (roles.recipients.length > 0 || roles.actors.length === 0) return roles;
  const coded = setting.inner.flatMap((d) => d.event?.recipients ?? []);
  const named = () => setting.innerClauses.flatMap((c) => endsOf(setting.passage, c, INNER_SLOTS, voices));
  const recipients = (coded.length > 0 ? coded : named()).filter((r) => !roles.actors.some((a) => sameParty(a, r)));
  return recipients.length > 0 ? { ...roles, recipients } : roles;
}

/** "The talks ended": what is said to end took place. */
function isSubject({ tree, head, kind }: Clause): boolean {
  return kind === 'noun' && isRelation(tokenAt(tree, head).deprel, 'nsubj');
}

/** A rule's coding of a clause; the event is missing where no party stands in its places. */
export function draftOf(
  setting: Setting,
  clause: Clause,
  match: Match,
  standing: Standing,
  voices: readonly Voice[],
): Draft {
  const { passage, clauses } = setting;
  const { rule } = match;
  const occurred = occurredAt(clause, clauses, textOf(passage, clause.tree), passage.report.published);
  const own = rolesOf(passage, clause, rule, voices);
  const roles = rule.recipient.length > 0 && rule.parties.length === 0 ? withInner(setting, own, voices) : own;
  const shifted =
    rule.code && (!standing.ended || isSubject(clause))
      ? shift(passage.lexicon, rule.code, standing.status, isOwnWord(voices, roles.actors) || voices.length === 0)
      : undefined;
  const event = shifted ? eventOf(setting, clause, shifted, roles, occurred) : undefined;
  return {
    clause,
    rule,
    voices,
    occurred,
    confidence: confidenceOf(roles, voices, clause),
    trace: traceOf(clause, match, standing, voices, shifted?.note),
    ...(event ? { event } : {}),
    states: rule.states.flatMap((s) => statesOf(passage, clause, s, standing, occurred, [...voices])),
  };
}
