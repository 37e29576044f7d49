/** A clause and the states of its rule in, state codings out: what is said to begin, hold or end. */
import type { RuleState } from '../codebook/rule.js';
import {
  HOLDER,
  type Party,
  SIGNATORY,
  type StateCoding,
  type Status,
  type Voice,
  type When,
} from '../domain/coding.js';
import type { Reading } from '../domain/mention.js';
import type { RelationName } from '../domain/relation.js';
import { SYMMETRIC } from '../domain/relation.js';
import { isPast } from './circumstance/dating.js';
import type { Standing } from './circumstance/status.js';
import type { Clause } from './clause/frame.js';
import { type Passage, textOf } from './clause/passage.js';
import { childrenBy, isRelation, spanOf, subtree, type Tree, tokenAt } from './clause/tree.js';
import { officeAt } from './party/office.js';
import { asGovernment, asPlace, sameParty } from './party/party.js';
import { endsOf } from './party/roles.js';
import { isNoLonger } from './rule/cessation.js';

/** What a state coding says beyond the fields that every coding has. */
export type StateContent = Pick<
  StateCoding,
  'relation' | 'subject' | 'object' | 'name' | 'says' | 'reachesBack' | 'status' | 'voices' | 'withdraws'
> & {
  /** Where it is not the time of the clause. */
  readonly when?: When;
};

const BACK = new Set(['still', 'yet', 'never', 'always', 'ever', 'continue', 'remain', 'stay', 'keep']);

/** "Still", "remains", "not yet", "never ceased". */
function reachesBack(clause: Clause): boolean {
  const { tree, carrier } = clause;
  const words = [carrier, ...childrenBy(tree, carrier, 'advmod', 'aux', 'cop')];
  const above = tokenAt(tree, carrier).head;
  if (above >= 0 && tokenAt(tree, carrier).deprel === 'xcomp') words.push(above, ...childrenBy(tree, above, 'advmod'));
  return words.some((i) => BACK.has(tokenAt(tree, i).lemma.toLowerCase()));
}

/** "Once more", "again": it had ended, and has begun anew. */
function onceMore(clause: Clause): boolean {
  const { tree, carrier } = clause;
  return childrenBy(tree, carrier, 'advmod').some((c) => {
    const word = tokenAt(tree, c).lemma.toLowerCase();
    const around = [c - 1, ...childrenBy(tree, c, 'advmod')];
    const once = around.some((i) => tree.sentence.tokens[i]?.text.toLowerCase() === 'once');
    return word === 'again' || word === 'anew' || (/^(more|much)$/.test(word) && once);
  });
}

/** "Began to arm", "started financing": what goes on has begun. */
function isBegun({ tree, carrier }: Clause): boolean {
  const { deprel, head } = tokenAt(tree, carrier);
  return deprel === 'xcomp' && head >= 0 && STARTS.has(tokenAt(tree, head).lemma.toLowerCase());
}

const STARTS = new Set(['begin', 'start', 'resume']);

type Says = StateCoding['says'];

/** How negation and tense turn what the rule says. */
function turned(
  clause: Clause,
  says: Says,
  standing: Standing,
  when: When,
): { says: Says; status: Status; back: boolean } {
  const { status } = standing;
  const back = reachesBack(clause);
  if (standing.ended) return { says: says === 'ends' ? 'holds' : 'ends', status, back: false };
  if (isNoLonger(clause)) return { says: 'ends', status: status === 'denied' ? 'happened' : status, back: false };
  if (status === 'denied') {
    const opposite: Says =
      says === 'begins' || says === 'holds' ? 'does-not-hold' : says === 'ends' ? 'holds' : 'holds';
    return { says: opposite, status: 'happened', back: back || says === 'ends' };
  }
  if (status === 'ongoing' && says === 'holds' && onceMore(clause)) return { says: 'begins', status, back: false };
  const since = when.precision === 'open' && when.from !== undefined;
  if (status === 'ongoing' && says === 'begins' && when.precision !== 'day' && !since)
    return { says: 'holds', status, back };
  if (says === 'holds' && isBegun(clause)) return { says: 'begins', status, back: false };
  if (says === 'holds' && 'said' in when.basis && when.precision === 'open' && when.from)
    return { says: 'begins', status, back: false };
  return { says, status, back };
}

/** A comma stands between a noun and what hangs on it. */
function isSetOff(tree: Tree, noun: number, i: number): boolean {
  return tree.sentence.tokens.some((t, at) => at > noun && at < i && t.text === ',');
}

/** A filler's phrase without the preposition and the article or pronoun that lead it: "list of terrorist organisations". */
function namePhrase(passage: Passage, clause: Clause, filler: number): string {
  const { tree } = clause;
  const dated = (i: number): boolean =>
    tree.sentence.times.some((t) => t.start < tokenAt(tree, i).end && tokenAt(tree, i).start < t.end);
  const own = childrenBy(tree, filler, 'amod', 'compound', 'flat', 'nmod', 'nummod').filter(
    (c) => !isRelation(tokenAt(tree, c).deprel, 'nmod:poss') && !dated(c) && !isSetOff(tree, filler, c),
  );
  const span = spanOf(tree, [filler, ...own.flatMap((c) => subtree(tree, c))]);
  return textOf(passage, tree).slice(span.start, span.end);
}

function nameOf(passage: Passage, clause: Clause, state: RuleState): string | undefined {
  for (const slot of state.name) {
    const filler = clause.slots.get(slot)?.[0];
    if (filler !== undefined && tokenAt(clause.tree, filler).upos !== 'PRON')
      return namePhrase(passage, clause, filler);
  }
  return undefined;
}

function pairs(
  subjects: readonly Party[],
  objects: readonly Party[],
  relation: RelationName | 'stance',
): [Party, Party][] {
  const symmetric = relation !== 'stance' && SYMMETRIC.has(relation);
  if (symmetric && (objects.length === 0 || subjects.length > 1)) {
    const all = [...subjects, ...objects];
    return all.flatMap((a, i) => all.slice(i + 1).map((b): [Party, Party] => [a, b]));
  }
  return subjects.flatMap((s) => objects.map((o): [Party, Party] => [s, o]));
}

/** The offices that the words in the first of these slots stand for. */
function officesOf(passage: Passage, clause: Clause, slots: readonly string[], holders: readonly Party[]): Party[] {
  const [holder] = holders;
  const country = holder && !('quantifier' in holder) ? holder.country : undefined;
  for (const slot of slots) {
    const offices = (clause.slots.get(slot) ?? []).flatMap((i) => officeAt(passage, clause, i, country) ?? []);
    if (offices.length > 0) return offices;
  }
  return [];
}

/** "Described the Taliban as an ally": the relation stands by the description only. */
function describedBy(clause: Clause, source: Party): Voice {
  return { source, cue: clause.trigger, manner: 'says', quote: false, distanced: true };
}

/** "Armed the group until October 1998": what went on until then ended then. */
function endedThen(clause: Clause, turn: { says: Says; status: Status }, when: When): When | undefined {
  const { tree } = clause;
  const said = 'said' in when.basis ? when.basis.said : undefined;
  const led = tree.sentence.tokens.findLast((t) => said !== undefined && t.end <= said.start)?.lemma.toLowerCase();
  const until = tree.sentence.times.find((t) => t.start === said?.start && t.bound === 'until' && led !== 'all');
  const past = isPast(clause);
  const goesOn = turn.says === 'begins' || turn.says === 'holds';
  if (!until || !past || !goesOn || when.to === undefined || !['happened', 'historical'].includes(turn.status))
    return undefined;
  const precision = when.to.length >= 10 ? 'day' : when.to.length >= 7 ? 'month' : 'year';
  return { ...when, from: when.to, precision };
}

/** Relations whose object is ground. */
const PLACES: ReadonlySet<string> = new Set(['control', 'deployment']);

/** Sectors of those who take part in the politics of their own country. */
const POLITICAL = ['OPP', 'PTY', 'GOV', 'LEG', 'JUD', 'ELI'];

/** "Was jailed", by nobody named: somebody in politics is held by the own state. */
function ownState(party: Party): Party[] {
  if ('quantifier' in party || party.type !== 'person' || !party.country) return [];
  if (!party.sectors.some((sector) => POLITICAL.includes(sector))) return [];
  const { id: _, name: _name, role: _role, code: _code, country, ...rest } = party;
  const reading: Reading = { country, sectors: ['GOV'], why: `the state that jails its own: ${country}` };
  return [{ ...rest, type: 'organisation', country, sectors: ['GOV'], readings: [reading] }];
}

/** "Was freed", by nobody named: nobody holds them any longer. */
function nobody(passage: Passage, clause: Clause): Party {
  return { quantifier: 'any', class: 'any', ...triggerOf(passage, clause) };
}

/** "Has been in prison since May", told of somebody by name: whoever holds them. */
function holder(passage: Passage, clause: Clause): Party {
  return { quantifier: 'any', class: HOLDER, ...triggerOf(passage, clause) };
}

function isNamed(party: Party): boolean {
  return !('quantifier' in party) && (party.name !== undefined || party.id !== undefined);
}

function triggerOf(passage: Passage, clause: Clause): Pick<Party, 'text' | 'start' | 'end' | 'inTitle'> {
  const text = textOf(passage, clause.tree).slice(clause.trigger.start, clause.trigger.end);
  const inTitle = clause.tree.sentence.inTitle ? { inTitle: true as const } : {};
  return { ...clause.trigger, text, ...inTitle };
}

/** "The Prespa accord lapsed": an agreement that is named concerns whoever signed it, where its parties are not told. */
function withSignatory(passage: Passage, clause: Clause, one: Party | undefined): [Party, Party] {
  const signatory: Party = { quantifier: 'all', class: SIGNATORY, ...triggerOf(passage, clause) };
  return [one ?? signatory, signatory];
}

/** The ends on the subject's side; of a detention that names nobody, who may be meant. */
function holdersOf(
  passage: Passage,
  clause: Clause,
  state: RuleState,
  voices: StateCoding['voices'],
): { subjects: Party[]; objects: Party[] } {
  const subjects = endsOf(passage, clause, state.subject, voices);
  const objects =
    state.relation === 'office'
      ? officesOf(passage, clause, state.object, subjects)
      : endsOf(passage, clause, state.object, voices);
  if (state.relation !== 'detention' || subjects.length > 0) return { subjects, objects };
  if (state.says === 'ends') return { objects, subjects: [nobody(passage, clause)] };
  const own = objects.flatMap(ownState);
  return { objects, subjects: own.length > 0 || !objects.some(isNamed) ? own : [holder(passage, clause)] };
}

/** The state codings of one rule on one clause: one for each pair of ends. */
export function statesOf(
  passage: Passage,
  clause: Clause,
  state: RuleState,
  standing: Standing,
  when: When,
  voices: StateCoding['voices'],
): StateContent[] {
  const { subjects, objects } = holdersOf(passage, clause, state, voices);
  const turn = turned(clause, state.says, standing, when);
  const end = endedThen(clause, turn, when);
  const name = nameOf(passage, clause, state);
  const describing = endsOf(passage, clause, state.voice, voices).map((source) => describedBy(clause, source));
  const told = pairs(subjects, objects, state.relation).filter(([s, o]) => !sameParty(s, o));
  const named = state.relation === 'agreement' && told.length === 0 && name !== undefined && /\s/.test(name);
  const ends = named ? [withSignatory(passage, clause, [...subjects, ...objects][0])] : told;
  return ends.map(([subject, object]) => ({
    relation: state.relation,
    subject: asGovernment(subject),
    object: PLACES.has(state.relation) ? asPlace(object) : asGovernment(object),
    ...(name ? { name } : {}),
    says: end ? ('ends' as const) : turn.says,
    ...(end ? { when: end } : {}),
    status: turn.status,
    voices: [...voices, ...describing],
    ...(turn.back ? { reachesBack: true as const } : {}),
  }));
}
