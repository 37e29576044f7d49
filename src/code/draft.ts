/** A clause and the rule that won on it in, a draft of what it tells out: all of a coding but ids and links. */
import type { Rule } from '../codebook/rule.js';
import type { Coding, Party, Status, Trace, Voice, When } from '../domain/coding.js';
import { countsOf } from './circumstance/count.js';
import { occurredAt } from './circumstance/occurred.js';
import { placeOfAct } from './circumstance/place.js';
import type { Standing } from './circumstance/status.js';
import type { Clause } from './clause/frame.js';
import { type Passage, textOf } from './clause/passage.js';
import { ancestors, childrenBy, isRelation, subtree, tokenAt } from './clause/tree.js';
import { asGovernment, sameParty } from './party/party.js';
import { endsOf, type Roles, rolesOf } from './party/roles.js';
import { supplement } from './party/supplement.js';
import { withTargets } from './party/target.js';
import { announced } from './rule/announced.js';
import { contextsOf } from './rule/context.js';
import { eventCode, promisedBy, type Shifted, type TypeAndMode } from './rule/eventcode.js';
import type { Match } from './rule/match.js';
import { type StateContent, statesOf } from './state.js';

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
  /** No party stood in the recipient's place; the one given was sought in the words around. */
  readonly aimed?: true;
}

type Weapon = Coding['instruments'][number];

/** What the clauses around hold ready. */
export interface Setting {
  readonly passage: Passage;
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly embedded: readonly (TypeAndMode | undefined)[];
  /** Drafts and clauses that the rule took in; their recipients stand in where the rule's own words name none. */
  readonly inner: readonly Draft[];
  readonly innerClauses: readonly Clause[];
}

/** How much less sure an act is that is not told as done. */
const UNSURE: Readonly<Record<Status, number>> = {
  happened: 0,
  ongoing: 0,
  historical: 0.03,
  planned: 0.03,
  denied: 0.05,
  hypothetical: 0.1,
};

const EMBEDDED = ['ccomp', 'xcomp', 'advcl', 'acl', 'csubj'];
const DEEPEST = 3;

/** How many clauses stand around the act's own: the act of the main clause is what the sentence tells. */
function embedding({ tree, carrier }: Clause): number {
  const path = [carrier, ...ancestors(tree, carrier)];
  return Math.min(DEEPEST, path.filter((i) => isRelation(tokenAt(tree, i).deprel, ...EMBEDDED)).length);
}

/** 0.95 for an act of the main clause told as a fact between two parties, less for all that is wanting. */
function confidenceOf(roles: Roles, status: Status, voices: readonly Voice[], clause: Clause): number {
  let score = 0.95 - UNSURE[status] - 0.02 * embedding(clause);
  if (roles.actors.length === 0) score -= 0.2;
  if (roles.recipients.length === 0 && roles.actors.length < 2) score -= 0.1;
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

/** The weapons told with an act, without their articles; of a weapon inside the name of another, only the other. */
function instrumentsOf(passage: Passage, { tree, carrier }: Clause): Weapon[] {
  const found = subtree(tree, carrier).flatMap((i) => {
    const mention = tokenAt(tree, i).upos === 'PRON' ? undefined : passage.mentionAt(tree, i);
    if (mention?.type !== 'weapon') return [];
    const words = tree.sentence.tokens.filter((t) => t.start >= mention.start && t.end <= mention.end);
    const start = words.find((t) => t.upos !== 'DET')?.start ?? mention.start;
    return [{ text: textOf(passage, tree).slice(start, mention.end), start, end: mention.end }];
  });
  const inside = (a: Weapon, b: Weapon) => a !== b && b.start <= a.start && a.end <= b.end;
  return found.filter((weapon) => !found.some((other) => inside(weapon, other)));
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
  if (isOwnState(roles.actors, shifted.code, roles.recipients)) return undefined;
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

const INNER_SLOTS = ['object', 'indirect', 'on', 'against', 'with', 'to', 'from', 'for', 'into', 'in', 'at'];

/** "Pledged to support the Taliban": whom the promised act is for, the promise is for. */
function innerRecipients(setting: Setting, voices: readonly Voice[]): readonly Party[] {
  const coded = setting.inner.flatMap((d) => d.event?.recipients ?? []);
  if (coded.length > 0) return coded;
  return setting.innerClauses.flatMap((c) => endsOf(setting.passage, c, INNER_SLOTS, voices));
}

function supplemented(own: Roles, setting: Setting, clause: Clause, rule: Rule, voices: readonly Voice[]): Roles {
  return supplement(own, rule, {
    passage: setting.passage,
    clause,
    voices,
    type: rule.code?.type ?? null,
    ...(rule.code?.mode ? { mode: rule.code.mode } : {}),
    inner: () => innerRecipients(setting, voices),
  });
}

/** "The German president said Germany should": what an official asks of the own state is nobody's request. */
function isOwnState(actors: Coding['actors'], { type }: Shifted['code'], recipients: Coding['recipients']): boolean {
  const own = (r: Coding['recipients'][number]) =>
    !('quantifier' in r) &&
    r.id !== undefined &&
    r.id === r.country &&
    actors.some((a) => !('quantifier' in a) && a.country === r.country && a.sectors.includes('GOV'));
  return type === 'REQUEST' && recipients.length > 0 && recipients.every(own);
}

/** True if the recipients stand neither in the rule's own places nor in the act that it took in. */
function isAimed(setting: Setting, own: Roles, roles: Roles, voices: readonly Voice[]): boolean {
  if (own.recipients.length > 0) return false;
  const inner = innerRecipients(setting, voices);
  return roles.recipients.some((r) => !inner.some((i) => sameParty(i, r)));
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
  const own = match.given ?? rolesOf(passage, clause, rule, voices);
  const filled = match.given ?? supplemented(own, setting, clause, rule, voices);
  const roles = rule.code?.type === 'ASSAULT' ? withTargets(passage, clause, rule.recipient, filled) : filled;
  const told = { standing, voices, ...roles };
  const shifted = rule.code && announced(passage, clause, { ...match, code: rule.code }, told);
  const event = shifted ? eventOf(setting, clause, shifted, roles, occurred) : undefined;
  return {
    clause,
    rule,
    voices,
    occurred,
    confidence: confidenceOf(roles, event?.status ?? standing.status, voices, clause),
    trace: traceOf(clause, match, standing, voices, shifted?.note),
    ...(event ? { event } : {}),
    ...(isAimed(setting, own, roles, voices) ? { aimed: true as const } : {}),
    states: rule.states.flatMap((s) => statesOf(passage, clause, s, standing, occurred, [...voices])),
  };
}
