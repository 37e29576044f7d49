/** A sentence with its names in, the phrases out in which a title or demonym belongs to a name ("Russian President Vladimir Putin"). */
import type { Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/sentence.js';
import { cluesOf } from './countries.js';
import { type Document, type Draft, textOf } from './draft.js';
import { isFormer, type NounAt, nounAt, nounReading } from './headnouns.js';
import { dependents, nounPhrase, relation } from './tree.js';

/** The titled phrases of a sentence; the names inside get what the title says of them. */
export function findTitles(document: Document, sentence: Sentence, names: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const name of names) {
    if (name.inside || !mayHaveTitle(name)) continue;
    const draft = titleDraft(document, sentence, name, names);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function mayHaveTitle(name: Draft): boolean {
  return name.type === 'person' || (name.type === 'organisation' && name.readings.every((r) => r.id === undefined));
}

function titleDraft(document: Document, sentence: Sentence, name: Draft, names: readonly Draft[]): Draft | undefined {
  const top = topOf(sentence, name);
  const beside = nounAt(document, sentence, name.first - 1);
  const title = beside && mayTitle(beside) ? nounPhrase(sentence, beside.head).first : name.first;
  const first = Math.min(
    nounPhrase(sentence, top).first,
    nounPhrase(sentence, name.head).first,
    title,
    beside?.first ?? name.first,
  );
  const opening = withModifier(sentence, skipJoints(sentence, first, name.first), name, names);
  if (opening >= name.first) return undefined;
  const noun = beside && mayTitle(beside) ? beside : titleBefore(document, sentence, opening, name.first);
  const before = names.filter((d) => d !== name && d.first >= opening && d.last < name.first);
  if (!noun && before.length === 0) return undefined;
  const [says] = noun
    ? nounReading(
        document,
        sentence,
        { ...noun, opening },
        names.filter((d) => d !== name),
      )
    : [];
  const country =
    says?.country ??
    before.find((d) => d.readings[0]?.country)?.readings[0]?.country ??
    outerCountry(sentence, top, name, names);
  const readings = titledReadings(
    name,
    { ...(says ?? { sectors: [], why: 'modifier' }), ...(country ? { country } : {}) },
    noun,
    textOf(document, { sentence, first: opening, last: name.first - 1 }),
  );
  name.readings = readings;
  return {
    sentence,
    first: opening,
    last: name.last,
    sort: 'title',
    head: top >= opening && top <= name.last ? top : name.head,
    type: name.type,
    named: true,
    readings,
    same: name,
  };
}

/** Up from the name to the title that it hangs on: by `flat`, or by `appos` where the title stands right before it. */
function topOf(sentence: Sentence, name: Draft): number {
  let at = name.head;
  for (let steps = 0; steps < 6; steps++) {
    const token = sentence.tokens[at];
    const up = token?.head ?? -1;
    const isJoined =
      relation(token) === 'flat' || (relation(token) === 'appos' && nounEndsBefore(sentence, up, name.first));
    if (!isJoined || up < 0 || up > name.first) return at;
    at = up;
  }
  return at;
}

function nounEndsBefore(sentence: Sentence, noun: number, first: number): boolean {
  return noun < first && sentence.tokens.slice(noun + 1, first).every((t) => t.upos !== 'PUNCT' && t.upos !== 'VERB');
}

/** A title does not begin with "and" or a comma. */
function skipJoints(sentence: Sentence, first: number, end: number): number {
  let at = first;
  while (at < end && ['CCONJ', 'PUNCT', 'ADP', 'SCONJ'].includes(sentence.tokens[at]?.upos ?? '')) at++;
  return at;
}

/** Takes in a name right before the title that belongs to it ("M23 leader ..."), wherever the tree hangs it. */
function withModifier(sentence: Sentence, first: number, name: Draft, names: readonly Draft[]): number {
  const before = names.find((d) => d.last === first - 1 && d !== name && !d.inside && d.type !== 'person');
  if (!before || first >= name.first) return first;
  const head = sentence.tokens[before.head];
  const isInside = head !== undefined && head.head >= first && head.head <= name.last;
  return isInside && ['compound', 'amod', 'nmod', 'flat'].includes(relation(head)) ? before.first : first;
}

function mayTitle(noun: NounAt): boolean {
  return ['person', 'group', 'organisation'].includes(noun.agent.type);
}

function titleBefore(document: Document, sentence: Sentence, first: number, end: number): NounAt | undefined {
  for (let last = end - 1; last >= first; last--) {
    const noun = nounAt(document, sentence, last, first);
    if (noun && mayTitle(noun)) return noun;
  }
  return undefined;
}

function outerCountry(sentence: Sentence, top: number, name: Draft, names: readonly Draft[]): string | undefined {
  return cluesOf(
    sentence,
    top,
    names.filter((d) => d !== name),
  ).find((c) => c.reading.country)?.reading.country;
}

/** What title and registry say together: the registry who it is, the title what it is now. */
function titledReadings(name: Draft, title: Reading, noun: NounAt | undefined, words: string): Reading[] {
  const why = `title: ${words}`;
  const fitting = name.readings.filter((r) => !title.country || !r.country || r.country === title.country);
  const others = name.readings.filter((r) => !fitting.includes(r));
  const merged = fitting.map((reading) => {
    const says =
      noun !== undefined && title.sectors.length > 0 && !reading.sectors.some((s) => title.sectors.includes(s));
    return {
      ...reading,
      ...(title.country ? { country: title.country } : {}),
      sectors: says ? title.sectors : reading.sectors,
      ...(noun && (says || !reading.role) && title.role ? { role: title.role } : {}),
      why: `${why}; ${reading.why}`,
    };
  });
  const { id: _body, ...alone } = title;
  return merged.length > 0 ? [...merged, ...others] : [{ ...alone, name: wordsOf(name), why }, ...others];
}

/** The words of a name, joined by spaces. */
export const wordsOf = (name: Draft): string =>
  name.sentence.tokens
    .slice(name.first, name.last + 1)
    .map((t) => t.text)
    .join(' ');

/** Appositions ("Zamir Kabulov, Russia's special representative"): the noun's reading goes to the name, and both are one actor. */
export function joinAppositions(sentence: Sentence, drafts: readonly Draft[]): void {
  for (const name of drafts) {
    if (name.sort !== 'name' || name.inside || !['person', 'organisation'].includes(name.type)) continue;
    for (const noun of appositionsOf(sentence, name, drafts)) {
      if (noun.readings[0] && !isFormer(sentence, { first: noun.head, head: noun.head, opening: noun.first }))
        name.readings = explained(name, noun.readings[0], wordsOf(name));
      for (const other of [noun, ...conjunctsOf(sentence, noun, drafts)]) {
        other.same ??= name;
        other.readings = identified(other, name);
      }
    }
  }
}

function appositionsOf(sentence: Sentence, name: Draft, drafts: readonly Draft[]): Draft[] {
  const top = topOf(sentence, name);
  const heads = [name.head, top]
    .flatMap((h) => dependents(sentence, h))
    .filter((d) => relation(sentence.tokens[d]) === 'appos');
  const up = relation(sentence.tokens[name.head]) === 'appos' ? [sentence.tokens[name.head]?.head ?? -1] : [];
  return drafts.filter(
    (d) => d.sort === 'noun' && d !== name && (heads.includes(d.head) || up.includes(d.head)) && agree(d, name),
  );
}

/** The noun's own role and sectors with the name's identity. */
function identified(noun: Draft, name: Draft): Reading[] {
  const who = name.readings[0];
  if (!who) return [...noun.readings];
  return noun.readings.map((own) => ({
    ...who,
    ...own,
    ...(who.id ? { id: who.id } : {}),
    name: who.name ?? wordsOf(name),
    sectors: own.sectors.length > 0 ? own.sectors : who.sectors,
  }));
}

/** "A minister and former ambassador": the second role is the same person's, and of the same country if it names none. */
function conjunctsOf(sentence: Sentence, noun: Draft, drafts: readonly Draft[]): Draft[] {
  // the tree often hangs the second role on the name before it ("representative for X and former ambassador")
  const inside = drafts
    .filter((d) => d.sort === 'name' && d.type === 'place' && sentence.tokens[d.head]?.head === noun.head)
    .map((d) => d.head);
  const heads = [noun.head, sentence.tokens[noun.head]?.head ?? -1, ...inside]
    .flatMap((head) => dependents(sentence, head))
    .filter((d) => relation(sentence.tokens[d]) === 'conj');
  const conjuncts = drafts.filter((d) => d.sort === 'noun' && d.type === noun.type && heads.includes(d.head));
  const country = noun.readings[0]?.country;
  for (const other of conjuncts) {
    if (country) other.readings = other.readings.map((r) => (r.country ? r : { ...r, country }));
  }
  return conjuncts;
}

function agree(noun: Draft, name: Draft): boolean {
  return name.type === 'person' ? noun.type === 'person' : ['organisation', 'group'].includes(noun.type);
}

/** What an apposition says of a name that the registry does not know, or knows without a role. */
function explained(name: Draft, noun: Reading, text: string): readonly Reading[] {
  const { id: _body, ...said } = noun;
  const why = `apposition: ${noun.why}`;
  const [first, ...rest] = name.readings;
  if (!first) return [{ ...said, name: text, why }];
  if (!first.id) return [{ ...first, ...said, name: first.name ?? text, why }, ...rest];
  if (first.role) return name.readings;
  return [{ ...first, ...(noun.role ? { role: noun.role } : {}), why: `${first.why}; ${why}` }, ...rest];
}
