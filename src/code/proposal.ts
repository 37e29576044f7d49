/** A sentence with what no rule coded in, drafts that the language model's evidence proposes out, marked as proposed in their trace. */
import type { Rule } from '../codebook/rule.js';
import { PROPOSED, type Voice } from '../domain/coding.js';
import type { EventType } from '../domain/plover.js';
import { withMarkedRoles } from './attack.js';
import { standingOf } from './circumstance/status.js';
import type { Clause } from './clause/frame.js';
import type { Passage } from './clause/passage.js';
import { isDefinite, type Tree, tokenAt } from './clause/tree.js';
import type { SentenceCoding } from './clauses.js';
import { type Draft, draftOf } from './draft.js';
import { markedParties, marksOf } from './party/marked.js';
import { sameParty } from './party/party.js';
import { type Roles, rolesOf } from './party/roles.js';

/** Evidence that a proposal needs, where the sentence has no coding and where it has one: chosen on the dev part of plv-relation. */
const ENOUGH = { alone: 0.3, beside: 0.6 };
/** The same where the model marks both sides of the sentence's main event. */
const ENOUGH_BETWEEN_PARTIES = { alone: 0.12, beside: 0.35 };
/** On weaker evidence it is not settled whether there is any such event, whatever the tense. */
const FIRM = 0.5;
/** A proposal is less sure than any rule's coding. */
const SURE = 0.6;

const ACTOR = ['subject', 'doer', 'by', 'possessor', 'modifier', 'speaker'];
const RECIPIENT = [
  'object',
  'indirect',
  'against',
  'with',
  'to',
  'on',
  'over',
  'from',
  'for',
  'of',
  'about',
  'at',
  'in',
];

/** What stands for a rule where there is none. */
function proposed(type: EventType, cameo: string): Rule {
  return {
    name: `${PROPOSED}${type}`,
    means: 'No rule knows the words; the language model takes them for an event of this type.',
    verbs: [],
    nouns: [],
    adjectives: [],
    conditions: [],
    unless: [],
    actor: ACTOR,
    recipient: RECIPIENT,
    parties: [],
    code: { type, cameo, contexts: [] },
    states: [],
    over: [],
    examples: [],
    file: '',
    line: 0,
  };
}

/** Acts of hands, which whoever tells of them does not do by telling. */
const MATERIAL = [2, 4];

/** Who acts on whom: as the model marks it, else as the clause's places have it; who only tells of a material act is no actor. */
function rolesOfProposal(passage: Passage, clause: Clause, rule: Rule, voices: readonly Voice[]): Roles {
  const quad = rule.code?.type ? passage.lexicon.types.get(rule.code.type)?.quad : undefined;
  const tellers = MATERIAL.includes(quad ?? 0) ? voices.map((v) => v.source.start) : [];
  const marked = (role: string) =>
    markedParties(passage, clause.tree, 'party', [role]).filter((p) => !tellers.includes(p.start));
  const mutual = marked('reciprocal');
  if (mutual.length > 1) return { actors: mutual, recipients: [] };
  const own = rolesOf(passage, clause, rule, tellers.length > 0 ? [] : voices);
  const [sources, targets] = [marked('source'), marked('target')];
  const actors = sources.length > 0 ? sources : own.actors;
  const recipients = targets.length > 0 ? targets : own.recipients;
  const given = { actors, recipients: recipients.filter((r) => !actors.some((a) => sameParty(a, r))) };
  return rule.code?.type === 'ASSAULT' ? withMarkedRoles(passage, clause.tree, given) : given;
}

function proposal(
  passage: Passage,
  clause: Clause,
  voices: readonly Voice[],
  coding: SentenceCoding,
): Draft | undefined {
  const { evidence } = tokenAt(clause.tree, clause.head);
  if (!evidence) return undefined;
  const type = evidence.type as EventType;
  const rule = proposed(type, passage.lexicon.types.get(type)?.cameo ?? '');
  const given = rolesOfProposal(passage, clause, rule, voices);
  const clauses = new Map(coding.clauses.map((c) => [c.clause.head, c.clause]));
  const setting = { passage, clauses, embedded: [], inner: [], innerClauses: [] };
  const draft = draftOf(setting, clause, { rule, used: [], beaten: [], given }, standingOf(passage, clause), voices);
  if (!draft.event) return undefined;
  const status = evidence.chance < FIRM && draft.event.status !== 'denied' ? 'hypothetical' : draft.event.status;
  return {
    ...draft,
    event: { ...draft.event, status },
    confidence: Math.round(SURE * evidence.chance * 100) / 100,
    trace: { ...draft.trace, note: `proposed by the language model, ${evidence.chance.toFixed(2)}` },
  };
}

function enough(tree: Tree, beside: boolean): number {
  const has = (role: string) => marksOf(tree, 'party', [role]).length > 0;
  const bar = (has('source') && has('target')) || has('reciprocal') ? ENOUGH_BETWEEN_PARTIES : ENOUGH;
  return beside ? bar.beside : bar.alone;
}

/** Proposals for the clauses of a sentence that no rule coded; a definite noun ("behind the attack") points back to an act told elsewhere. */
export function proposalsOf(passage: Passage, tree: Tree, coding: SentenceCoding): Draft[] {
  const beside = coding.drafts.some((d) => d.event);
  return coding.clauses.flatMap(({ clause, voices }) => {
    const chance = tokenAt(tree, clause.head).evidence?.chance ?? 0;
    const isTaken = coding.taken.has(clause.head) || coding.taken.has(clause.carrier);
    return isTaken || isDefinite(tree, clause.head) || chance < enough(tree, beside)
      ? []
      : (proposal(passage, clause, voices, coding) ?? []);
  });
}
