/** A verb that a dictionary codes in, its source and target out, as the pattern sets them or as they stand around the verb. */
import type { NamedParty } from '../../domain/coding.js';
import type { Sentence } from '../../domain/sentence.js';
import { type CodedPhrase, firstConjunct } from '../../mention/codedphrase.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, textOf } from '../clause/passage.js';
import { isRelation, spanOf, type Tree, tokenAt } from '../clause/tree.js';
import { partyOf } from '../party/party.js';
import type { Places, Scene } from './sequence.js';

/** Who does what the verb says, and to whom; phrases told together count all. */
export interface Dyad {
  readonly source: readonly CodedPhrase[];
  readonly target: readonly CodedPhrase[];
  /** The parties do it to each other. */
  readonly mutual: boolean;
}

type Phrases = readonly CodedPhrase[];

/** Coded phrases by what they are coordinated with, in the order of the text. */
export function togetherIn(sentence: Sentence, phrases: Phrases): Phrases[] {
  const groups = new Map<number, CodedPhrase[]>();
  for (const phrase of phrases) {
    const first = firstConjunct(sentence, phrase.head);
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return [...groups.values()];
}

const codesOf = (phrases: Phrases): string[] => phrases.flatMap((phrase) => phrase.codes);

/** The first phrase that is fit, with those told together with it: names before role words alone. */
function firstOf(scene: Scene, isFit: (phrase: CodedPhrase) => boolean): Phrases {
  const all = scene.parties.flat().toSorted((a, b) => a.first - b.first);
  const found = all.find((p) => p.named && isFit(p)) ?? all.find(isFit);
  const group = scene.parties.find((parties) => found && parties.includes(found)) ?? [];
  return group.filter(isFit);
}

/** A word with what belongs to its phrase: no clauses that hang on it, and none of the other fillers. */
function phraseUnder(tree: Tree, word: number, others: readonly number[]): number[] {
  const inside = (tree.children[word] ?? []).filter(
    (c) => !others.includes(c) && !isRelation(tokenAt(tree, c).deprel, 'acl', 'advcl', 'parataxis'),
  );
  return [word, ...inside.flatMap((c) => phraseUnder(tree, c, others))];
}

/** The parties in a place of the clause: for each filler the first coded phrase in it; undefined where the place is open. */
function inSlot(scene: Scene, { tree, slots }: Clause, slot: string): Phrases | undefined {
  const fillers = (slots.get(slot) ?? []).filter((i) => tokenAt(tree, i).upos !== 'PRON');
  if (fillers.length === 0) return undefined;
  const found = fillers.flatMap((filler) => {
    const own = new Set(phraseUnder(tree, filler, fillers));
    return firstOf(scene, (p) => own.has(p.first));
  });
  return [...new Set(found)];
}

/** The subject's parties; where the verb has no subject of its own, the first party on its left. */
function doers(scene: Scene, clause: Clause): Phrases {
  return inSlot(scene, clause, 'subject') ?? firstOf(scene, (p) => scene.isLeft(p.first));
}

function isNone(phrase: CodedPhrase, others: Phrases): boolean {
  const taken = codesOf(others);
  return phrase.codes.every((code) => !taken.includes(code));
}

/** Source and target of a verb in the passive: the by-phrase does it to the subject. */
function passiveDyad(scene: Scene, clause: Clause): Dyad {
  const target = inSlot(scene, clause, 'object') ?? firstOf(scene, (p) => scene.isLeft(p.first));
  const source = inSlot(scene, clause, 'subject') ?? [];
  return { source, target: target.filter((p) => !source.includes(p) && isNone(p, source)), mutual: false };
}

/** The dyad of a verb, given what a pattern found. */
export function dyadOf(scene: Scene, clause: Clause, places: Places): Dyad {
  const several = places.get('several') ?? [];
  const before = several.filter((p) => p.last < (scene.words[scene.verb.from]?.token ?? 0));
  if (before.length > 1) return { source: before, target: before, mutual: true };
  const [given, aim] = [places.get('source'), places.get('target') ?? (several.length > 0 ? several : undefined)];
  if (clause.passive && !given && !aim) return passiveDyad(scene, clause);
  const rest = (taken: Phrases) => (p: CodedPhrase) => !taken.includes(p) && isNone(p, taken);
  const source = given ?? doers(scene, clause).filter(rest(aim ?? []));
  const target = aim ?? firstOf(scene, (p) => scene.isRight(p.first) && rest(source)(p));
  return { source, target, mutual: false };
}

/** A phrase as parties: one for each of its codes. */
function partiesOf(passage: Passage, clause: Clause, phrase: CodedPhrase): NamedParty[] {
  const { tree } = clause;
  const mention = passage.mentionAt(tree, phrase.head);
  const span = spanOf(tree, [phrase.first, phrase.last]);
  return phrase.codes.map((code) => {
    if (!mention)
      return {
        ...span,
        text: textOf(passage, tree).slice(span.start, span.end),
        ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
        type: 'other',
        sectors: [],
        code,
        readings: [{ sectors: [], code, why: phrase.why }],
      };
    const readings = mention.readings.map((reading) => ({ ...reading, code }));
    return { ...partyOf({ ...mention, readings }), code };
  });
}

/** The parties of several phrases, one for each code. */
export function codedParties(passage: Passage, clause: Clause, phrases: Phrases): NamedParty[] {
  const parties = phrases.flatMap((phrase) => partiesOf(passage, clause, phrase));
  return parties.filter((party, i) => parties.findIndex((other) => other.code === party.code) === i);
}
