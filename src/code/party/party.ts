/** A word in a clause's place in, the party it stands for out: a mention with its readings, or a whole class. */
import type { NamedParty, Party } from '../../domain/coding.js';
import type { Mention, Reading } from '../../domain/mention.js';
import { vagueRange } from '../clause/numeral.js';
import { type Passage, textOf, wordSet } from '../clause/passage.js';
import { caseOf, childrenBy, spanOf, subtree, type Tree, tokenAt } from '../clause/tree.js';

const ACTORS = new Set(['person', 'organisation', 'group', 'nationality', 'place']);

/** "Dozens of soldiers", "a group of rebels": the word that counts is behind the "of". */
export function throughQuantity(passage: Passage, tree: Tree, i: number): number {
  const lemma = tokenAt(tree, i).lemma.toLowerCase();
  if (!wordSet(passage.lexicon, 'quantity-nouns').has(lemma) && tokenAt(tree, i).upos !== 'NUM') return i;
  const inner = childrenBy(tree, i, 'nmod').find((c) => ['of', 'among'].includes(caseOf(tree, c)));
  return inner === undefined ? i : throughQuantity(passage, tree, inner);
}

/** "No country", "any state", "all parties", "none of its neighbours". */
function quantified(passage: Passage, tree: Tree, i: number): Party | undefined {
  const token = tokenAt(tree, i);
  const lemma = token.lemma.toLowerCase();
  const determiner = childrenBy(tree, i, 'det')
    .map((c) => tokenAt(tree, c).lemma.toLowerCase())
    .find((d) => ['no', 'any', 'all', 'every', 'each'].includes(d));
  const pronoun = ['nobody', 'none', 'no-one', 'everyone', 'everybody'].includes(lemma);
  if (!pronoun && (!determiner || !wordSet(passage.lexicon, 'actor-classes').has(lemma))) return undefined;
  const span = spanOf(tree, [i, ...childrenBy(tree, i, 'det', 'amod')]);
  const all = determiner === 'all' || determiner === 'every' || determiner === 'each' || lemma.startsWith('every');
  return {
    quantifier: all ? 'all' : 'any',
    class: pronoun ? 'any' : lemma,
    ...span,
    text: textOf(passage, tree).slice(span.start, span.end),
    ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
  };
}

/** A mention as a party: the fields of its best reading, and all readings. */
export function partyOf(mention: Mention): NamedParty {
  const best = mention.readings[0];
  return {
    text: mention.text,
    start: mention.start,
    end: mention.end,
    type: mention.type,
    ...(mention.inTitle ? { inTitle: true as const } : {}),
    ...(best?.id ? { id: best.id } : {}),
    ...(best?.name ? { name: best.name } : {}),
    ...(best?.country ? { country: best.country } : {}),
    sectors: best?.sectors ?? [],
    ...(best?.code ? { code: best.code } : {}),
    ...(best?.role ? { role: best.role } : {}),
    readings: mention.readings,
  };
}

const isCapital = (reading: Reading): boolean => reading.sectors.includes('GOV') && reading.why.includes('capital: ');

function withFirst(party: NamedParty, first: Reading): NamedParty {
  const { id: _id, name: _name, country: _country, code: _code, role: _role, ...rest } = party;
  const { why: _why, ...fields } = first;
  return { ...rest, ...fields, readings: [first, ...party.readings.filter((r) => r !== first)] };
}

/** A capital that acts or is dealt with is the government that sits there. */
export function asGovernment(party: Party): Party {
  if ('quantifier' in party || party.sectors.length > 0) return party;
  const government = party.readings.find(isCapital);
  return government ? withFirst(party, government) : party;
}

/** A capital that is held or entered is the city. */
export function asPlace(party: Party): Party {
  if ('quantifier' in party) return party;
  const [first, ...rest] = party.readings;
  const city = first && isCapital(first) ? rest.find((r) => r.sectors.length === 0) : undefined;
  return city ? withFirst(party, city) : party;
}

/** "Thousands", "dozens": people counted, and nothing more said of them. */
function isCrowd(passage: Passage, tree: Tree, i: number): boolean {
  const token = tokenAt(tree, i);
  return (
    token.upos === 'NOUN' &&
    /s$/.test(token.text) &&
    wordSet(passage.lexicon, 'quantity-nouns').has(token.lemma.toLowerCase()) &&
    vagueRange(token.text) !== undefined
  );
}

const TOLLS = ['killed', 'wounded', 'arrested', 'abducted', 'released', 'displaced'];

/** "Killed 145", "wounding eight others": people who are only counted, under a verb of tolls. */
function isToll(passage: Passage, tree: Tree, i: number): boolean {
  const { upos, lemma, deprel, head } = tokenAt(tree, i);
  const counted = upos === 'NUM' || ['other', 'another'].includes(lemma.toLowerCase());
  if (!counted || !['obj', 'nsubj:pass'].includes(deprel)) return false;
  // "killing two and wounding five others" is one act
  const { lemma: verb, deprel: link } = tokenAt(tree, head);
  return link !== 'conj' && TOLLS.some((t) => wordSet(passage.lexicon, `toll-${t}`).has(verb.toLowerCase()));
}

/** The country in which the act of a word's clause takes place. */
function countryAround(passage: Passage, tree: Tree, i: number): string | undefined {
  const { head } = tokenAt(tree, i);
  const phrases = head < 0 ? [] : childrenBy(tree, head, 'obl').filter((c) => /^(in|across|at)$/.test(caseOf(tree, c)));
  return phrases.map((c) => passage.mentionAt(tree, c)).find((m) => m?.type === 'place')?.readings[0]?.country;
}

function crowdAt(passage: Passage, tree: Tree, i: number): NamedParty {
  const { text, start, end } = tokenAt(tree, i);
  const country = countryAround(passage, tree, i);
  const reading = { ...(country ? { country } : {}), sectors: ['CVL' as const], why: `people counted: ${text}` };
  return {
    text,
    start,
    end,
    type: 'group',
    ...(country ? { country } : {}),
    sectors: ['CVL'],
    readings: [reading],
    ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
  };
}

/** The nearest name or noun of the same sentence that speaks of the actor too, those before the word first. */
function toldBeside(passage: Passage, tree: Tree, i: number, chain: number): Mention | undefined {
  const told = tree.sentence.tokens.flatMap((token, at) => {
    const mention = token.upos === 'PRON' ? undefined : passage.mentionAt(tree, at);
    return mention?.chain === chain ? [{ mention, at }] : [];
  });
  return (told.findLast(({ at }) => at < i) ?? told[0])?.mention;
}

/** The last name of the actor in the sentences before. */
function namedBefore(passage: Passage, { chain, sentence, inTitle }: Mention): Mention | undefined {
  return passage.mentions.findLast(
    (m) => m.chain === chain && m.named && m.sentence < sentence && m.inTitle === inTitle,
  );
}

/** "It", "they": where the report names the actor too, the party stands there. */
export function spelledOut(passage: Passage, tree: Tree, i: number): NamedParty | undefined {
  const pronoun = tokenAt(tree, i).upos === 'PRON' ? passage.mentionAt(tree, i) : undefined;
  if (!pronoun || pronoun.readings.length === 0) return undefined;
  const told = toldBeside(passage, tree, i, pronoun.chain) ?? namedBefore(passage, pronoun);
  if (!told) return undefined;
  const { text, start, end } = told;
  return { ...partyOf(pronoun), text, start, end };
}

/** "Secretary of State Mike Pompeo": whoever bears the title, where the tree has the title's first word for the head. */
function titledBy(passage: Passage, tree: Tree, i: number): Mention | undefined {
  const { start, end, upos } = tokenAt(tree, i);
  if (upos !== 'PROPN') return undefined;
  const person = passage.personFrom(tree, start);
  return person && person.end > end ? person : undefined;
}

/** "Some 70 countries", "several states": unnamed, but more than one that act. */
function isCounted(passage: Passage, tree: Tree, i: number): boolean {
  const { lemma, text } = tokenAt(tree, i);
  const several = childrenBy(tree, i, 'amod', 'det').some((c) =>
    ['several', 'many', 'most', 'some', 'other'].includes(tokenAt(tree, c).lemma.toLowerCase()),
  );
  const counted = several || childrenBy(tree, i, 'nummod').length > 0;
  return counted && /s$/.test(text) && wordSet(passage.lexicon, 'actor-classes').has(lemma.toLowerCase());
}

/** The party that a word of the tree stands for, if it stands for any. */
export function partyAt(passage: Passage, tree: Tree, i: number): Party | undefined {
  const word = throughQuantity(passage, tree, i);
  const whole = quantified(passage, tree, word);
  if (whole) return whole;
  const mention = passage.mentionAt(tree, word) ?? titledBy(passage, tree, word);
  if (!mention && (isCrowd(passage, tree, word) || isToll(passage, tree, word))) return crowdAt(passage, tree, word);
  if (!mention || !ACTORS.has(mention.type)) return undefined;
  if (tokenAt(tree, word).upos === 'PRON' && mention.readings.length === 0) return undefined;
  if (mention.type === 'place' && !mention.named && mention.readings[0]?.country === undefined)
    return isCounted(passage, tree, word) ? partyOf(mention) : undefined;
  return partyOf(mention);
}

/** Two parties that mean one actor: the same registry id, else the same words and country. */
export function sameParty(a: Party, b: Party): boolean {
  if ('quantifier' in a || 'quantifier' in b) return 'quantifier' in a && 'quantifier' in b && a.class === b.class;
  if (a.id || b.id) return a.id === b.id;
  return a.text.toLowerCase() === b.text.toLowerCase() && a.country === b.country;
}

/** The whole phrase under a word, for quotes and places. */
export function phraseAt(passage: Passage, tree: Tree, i: number): { text: string; start: number; end: number } {
  const span = spanOf(tree, subtree(tree, i));
  return { ...span, text: textOf(passage, tree).slice(span.start, span.end) };
}
