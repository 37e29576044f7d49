/** A clause and a rule in, who acts on whom out. */
import type { Rule, SlotName } from '../../codebook/rule.js';
import type { Party, Voice } from '../../domain/coding.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, wordSet } from '../clause/passage.js';
import { caseOf, childrenBy, type Tree, tokenAt } from '../clause/tree.js';
import { ownerOf } from './owner.js';
import { pairAt } from './pair.js';
import { partyAt, sameParty, spelledOut } from './party.js';
import { sharersAt } from './sharer.js';

const FIRST_PERSON = new Set(['i', 'we', 'us', 'our', 'me', 'my', 'ours']);

/** "We" and "I" inside a quotation, and an empty "it" under what a body says of itself: the speaker, or whom the speaker speaks for. */
function firstPerson(clause: Clause, i: number, voices: readonly Voice[]): Party | undefined {
  const token = tokenAt(clause.tree, i);
  const word = token.text.toLowerCase();
  const source = voices.at(-1)?.source;
  const itself = word === 'it' && token.deprel === 'expl';
  if (!source || 'quantifier' in source) return undefined;
  if (!FIRST_PERSON.has(word) && !(itself && source.type !== 'person')) return undefined;
  const why = `${word}: the speaker ${source.text}`;
  const plural = ['we', 'us', 'our', 'ours'].includes(word);
  const readings = source.readings.map((r) =>
    plural && source.type === 'person' && r.country ? { country: r.country, sectors: r.sectors, why } : { ...r, why },
  );
  const best = readings[0];
  const { id, name, role, ...rest } = source;
  const single = { ...(id ? { id } : {}), ...(name ? { name } : {}), ...(role ? { role } : {}) };
  return {
    ...rest,
    ...(plural && source.type === 'person' && best?.country ? {} : single),
    text: token.text,
    start: token.start,
    end: token.end,
    readings,
    ...(clause.tree.sentence.inTitle ? { inTitle: true as const } : {}),
  };
}

/** "A planner of the group", "a post of the army": the body that a person or thing is part of. */
function bodyOf(passage: Passage, tree: Tree, i: number): Party | undefined {
  const behind = childrenBy(tree, i, 'nmod').filter((c) => caseOf(tree, c) === 'of');
  return behind.flatMap((c) => partyAt(passage, tree, c) ?? []).find((p) => 'type' in p && p.type === 'organisation');
}

/** "Condemned it", "welcomed this": a pronoun that is judged so is what happened, not whom it happened to. */
function isAct(passage: Passage, { tree, lemmas, slots }: Clause, i: number): boolean {
  const judged =
    slots.get('object')?.includes(i) && ['it', 'this', 'that'].includes(tokenAt(tree, i).text.toLowerCase());
  return judged === true && lemmas.some((l) => wordSet(passage.lexicon, 'judging-verbs').has(l));
}

/** The parties that stand in a slot. */
export function partiesIn(passage: Passage, clause: Clause, slot: SlotName, voices: readonly Voice[]): Party[] {
  const speaker = voices.at(-1)?.source;
  if (slot === 'speaker') return speaker ? [speaker] : [];
  const parties: Party[] = [];
  if (!clause.slots.has(slot) && clause.antecedent) return partiesIn(passage, clause.antecedent, slot, voices);
  for (const filler of (clause.slots.get(slot) ?? []).filter((f) => !isAct(passage, clause, f))) {
    const one =
      firstPerson(clause, filler, voices) ??
      spelledOut(passage, clause.tree, filler) ??
      partyAt(passage, clause.tree, filler) ??
      ownerOf(passage, clause.tree, filler) ??
      bodyOf(passage, clause.tree, filler);
    const several = pairAt(passage, clause.tree, filler) ?? sharersAt(passage, clause.tree, filler);
    for (const party of several ?? (one ? [one] : []))
      if (!parties.some((p) => sameParty(p, party))) parties.push(party);
  }
  return parties;
}

function firstOf(
  passage: Passage,
  clause: Clause,
  slots: readonly SlotName[],
  voices: readonly Voice[],
  taken: readonly Party[],
): Party[] {
  for (const slot of slots) {
    const found = partiesIn(passage, clause, slot, voices).filter(
      (p) => !taken.some((t) => sameParty(t, p) && 'start' in t && t.start === p.start),
    );
    if (found.length > 0) return found;
  }
  return [];
}

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** Actors and recipients: the first of the rule's slots that holds a party; two-sided rules gather all. */
export function rolesOf(passage: Passage, clause: Clause, rule: Rule, voices: readonly Voice[]): Roles {
  if (rule.parties.length > 0) {
    const all: Party[] = [];
    for (const slot of rule.parties)
      for (const p of partiesIn(passage, clause, slot, voices)) if (!all.some((a) => sameParty(a, p))) all.push(p);
    return { actors: all, recipients: [] };
  }
  const actors = firstOf(passage, clause, rule.actor, voices, []);
  const recipients = firstOf(passage, clause, rule.recipient, voices, actors).filter(
    (r) => !actors.some((a) => sameParty(a, r)),
  );
  return { actors, recipients };
}

/** All parties of the slots, first filled slot first, for the ends of a state. */
export function endsOf(
  passage: Passage,
  clause: Clause,
  slots: readonly SlotName[],
  voices: readonly Voice[],
): Party[] {
  return firstOf(passage, clause, slots, voices, []);
}
