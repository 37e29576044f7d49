/** A sentence and its mentions in, further ones that only the language model marks out: people, bodies, places, weapons, vehicles. */
import type { MentionType } from '../domain/mention.js';
import type { Mark, Sentence } from '../domain/sentence.js';
import type { Draft } from './draft.js';

/** What the roles of the two layers are mentions of. */
const TYPES: Readonly<Record<string, MentionType>> = {
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
  Weapon: 'weapon',
  Vehicle: 'vehicle',
  weapon: 'weapon',
  target: 'facility',
  victim: 'person',
  perpetratorIndividual: 'person',
  perpetratorOrganisation: 'organisation',
};

/** The words of a mark, articles at its begin left out, and the word that hangs on one outside. */
function placeOf({ tokens }: Sentence, mark: Mark): { first: number; last: number; head: number } | undefined {
  const inside = tokens.flatMap((t, i) => (t.start >= mark.start && t.end <= mark.end ? [i] : []));
  const words = inside.filter((i, at) => at > 0 || tokens[i]?.upos !== 'DET');
  const [first, last] = [words[0], words.at(-1)];
  const head = words.find((i) => !words.includes(tokens[i]?.head ?? -1));
  if (first === undefined || last === undefined || head === undefined) return undefined;
  return ['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tokens[head]?.upos ?? '') ? { first, last, head } : undefined;
}

/** Mentions of what no name, title, noun or pronoun covers. */
export function findThings(sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const mark of sentence.marks) {
    const type = mark.layer === 'thing' || mark.layer === 'attack' ? TYPES[mark.role] : undefined;
    const place = type && placeOf(sentence, mark);
    if (!place || [...drafts, ...found].some((d) => d.first <= place.last && place.first <= d.last)) continue;
    const { feats } = sentence.tokens[place.head] ?? {};
    const plural = type === 'person' && feats?.Number === 'Plur';
    const readings = [{ sectors: [], why: `marked by the language model: ${mark.role}` }];
    const draft = { sentence, sort: 'noun' as const, ...place, named: false, readings };
    found.push({ ...draft, type: plural ? 'group' : type });
  }
  return found;
}
