/** A sentence with its names in, its common nouns that tell of actors and things out, read by head noun and modifiers. */
import type { Agent } from '../codebook/actor.js';
import type { MentionType, Reading } from '../domain/mention.js';
import type { Sector } from '../domain/plover.js';
import type { Sentence } from '../domain/sentence.js';
import { type Clue, cluesOf } from './countries.js';
import { type Document, type Draft, ownerOf } from './draft.js';
import { caseOf, dependents, headOf, nounPhrase, relation, type TokenRange } from './tree.js';

/** A noun of the registry where it stands: of one word or several, the last one its head. */
export interface NounAt extends TokenRange {
  readonly agent: Agent;
  readonly noun: string;
  /** The token that the rest hangs on: "secretary" in "secretary of state". */
  readonly head: number;
  /** First token of the phrase that the noun heads, where that is known from elsewhere. */
  readonly opening?: number;
}

const LONGEST_NOUN = 4;

/** The longest noun of the registry that ends at this token. */
export function nounAt(document: Document, sentence: Sentence, last: number, from = 0): NounAt | undefined {
  const head = sentence.tokens[last];
  if (!head) return undefined;
  const words = [head.lemma.toLowerCase(), head.text.toLowerCase()].filter((word) => document.registry.endsNoun(word));
  if (words.length === 0) return undefined;
  for (let first = Math.max(from, last - LONGEST_NOUN + 1); first <= last; first++) {
    const before = sentence.tokens.slice(first, last).map((t) => t.text.toLowerCase());
    for (const word of words) {
      const noun = [...before, word].join(' ').replaceAll(' - ', '-');
      const agent = document.registry.agent(noun);
      if (agent) return { first, last, agent, noun: agent.noun, head: nominalHead(sentence, { first, last }) };
    }
  }
  return undefined;
}

/** A noun's head is never a verb: "smuggling gang" may be parsed as one. */
function nominalHead(sentence: Sentence, range: TokenRange): number {
  const head = headOf(sentence, range);
  return range.first < range.last && sentence.tokens[head]?.upos === 'VERB' ? range.last : head;
}

/** The common-noun mentions of a sentence; nouns that only modify another noun are left to it, but for weapons. */
export function findNouns(document: Document, sentence: Sentence, names: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (!['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(token.upos) || ownerOf(names, index)) continue;
    const noun = nounAt(document, sentence, index, afterName(names, index));
    if (!noun || !isHead(document, sentence, noun) || drafts.some((d) => d.head === noun.head)) continue;
    drafts.push(nounDraft(document, sentence, noun, names));
  }
  return drafts;
}

/** The first token after the last name before this one: a noun does not begin inside a name. */
function afterName(names: readonly Draft[], token: number): number {
  const known = names.filter(
    (n) => !n.inside && n.last < token && n.readings.some((r) => r.id !== undefined || r.country !== undefined),
  );
  return Math.max(0, ...known.map((n) => n.last + 1));
}

function isHead(document: Document, sentence: Sentence, noun: NounAt): boolean {
  const token = sentence.tokens[noun.head];
  if (token?.upos === 'ADJ' || token?.upos === 'VERB') {
    // "the wounded", "the displaced"
    return (
      ['nsubj', 'obj', 'obl', 'nmod', 'root', 'conj'].includes(relation(token)) &&
      dependents(sentence, noun.head).some(
        (d) => relation(sentence.tokens[d]) === 'det' || sentence.tokens[d]?.deprel === 'nmod:poss',
      )
    );
  }
  // "a bomb attack": the weapon is told, though another noun heads the phrase; a "rocket launcher" is one weapon
  if (noun.agent.type === 'weapon')
    return nounAt(document, sentence, token?.head ?? -1)?.agent.type !== 'weapon' || relation(token) !== 'compound';
  const up = sentence.tokens[token?.head ?? -1];
  return !(
    ['compound', 'amod', 'flat'].includes(relation(token)) &&
    up?.upos !== 'VERB' &&
    (token?.head ?? -1) > noun.last
  );
}

function nounDraft(document: Document, sentence: Sentence, noun: NounAt, names: readonly Draft[]): Draft {
  const range = nounPhrase(sentence, noun.head);
  const reading = nounReading(document, sentence, noun, names);
  const type = numberedType(noun.agent.type, sentence, noun.head);
  return {
    sentence,
    first: Math.min(range.first, noun.first),
    last: Math.max(range.last, noun.last),
    sort: 'noun',
    head: noun.head,
    type,
    named: false,
    readings: reading,
    agent: noun.agent,
  };
}

/** One person is a person, several are a group. */
function numberedType(type: MentionType, sentence: Sentence, head: number): MentionType {
  if (type !== 'person' && type !== 'group') return type;
  const token = sentence.tokens[head];
  if (type === 'group') return 'group';
  return token?.feats.Number === 'Plur' ||
    /NNP?S$/.test(token?.xpos ?? '') ||
    token?.upos === 'ADJ' ||
    token?.upos === 'VERB'
    ? 'group'
    : 'person';
}

/** The readings of a noun phrase: sectors of its noun and modifiers, country and body of what it hangs on. */
export function nounReading(document: Document, sentence: Sentence, noun: NounAt, names: readonly Draft[]): Reading[] {
  const clues = cluesOf(sentence, noun.head, names).filter((c) => isOwner(noun, c));
  const branch = branchReading(document, noun, clues);
  const sectors = ledSectors(noun, clues) ?? sectorsOf(document, sentence, noun, clues);
  const whose =
    clues.find((c) => c.reading.country && c.draft.type !== 'organisation') ?? clues.find((c) => c.reading.country);
  const country = whose?.reading.country ?? (isNgo(noun, sectors) ? 'NGO' : undefined);
  const countryHow = whose?.how;
  const body = bodyOf(noun, clues);
  const role = roleOf(sentence, noun);
  const why = `head noun: ${noun.noun}${sectors.length > 0 ? ` (${sectors.join(' ')})` : ''}${countryHow ? ` + ${countryHow}` : ''}`;
  const plain: Reading = { ...(country ? { country } : {}), sectors, role, why };
  const readings = body ? [bodyReading(body, noun, sectors, role, why), plain] : [plain];
  return branch ? [branch, ...readings] : readings;
}

function roleOf(sentence: Sentence, noun: NounAt): string {
  return isFormer(sentence, noun) ? `former ${noun.noun}` : noun.noun;
}

/** A representative for a country is another's. */
function isOwner(noun: NounAt, clue: Clue): boolean {
  return !(
    clue.how.startsWith('for ') &&
    clue.draft.type === 'place' &&
    /representative|envoy|ambassador|mediator|rapporteur/.test(noun.noun)
  );
}

/** A body of civil society that is no country's. */
function isNgo(noun: NounAt, sectors: readonly Sector[]): boolean {
  return noun.agent.type === 'organisation' && sectors[0] === 'SOC';
}

/** "The warlord's forces" are what their leader is. */
function ledSectors(noun: NounAt, clues: readonly Clue[]): Sector[] | undefined {
  const isArmed = noun.agent.sectors.some((s) => s === 'MIL' || s === 'UAF') && noun.agent.type !== 'organisation';
  const leader = isArmed ? clues.find((c) => c.draft.type === 'person') : undefined;
  const armed = leader?.reading.sectors.filter((s) => s === 'REB' || s === 'PRM' || s === 'CRM') ?? [];
  return armed.length > 0 ? armed : undefined;
}

const BODIES = new Set(['organisation']);

/** The body that people belong to ("Taliban fighters", "UN officials"), nearest modifier first. */
function bodyOf(noun: NounAt, clues: readonly Clue[]): Clue | undefined {
  if (!['person', 'group', 'organisation'].includes(noun.agent.type)) return undefined;
  const body = clues.findIndex((c) => BODIES.has(c.draft.type) && c.reading.id !== undefined);
  const isOthers = clues
    .slice(0, body)
    .some((c) => c.reading.country && c.reading.country !== clues[body]?.reading.country);
  return isOthers ? undefined : clues[body];
}

function bodyReading(body: Clue, noun: NounAt, sectors: readonly Sector[], role: string, why: string): Reading {
  const own =
    sectors.length === 0 ||
    noun.agent.generic ||
    sectors.every((s) => s === 'REB' || s === 'UAF' || s === 'MIL' || s === 'PRM');
  const keep =
    own && body.reading.sectors.length > 0 && body.draft.found?.kind !== 'organisation'
      ? body.reading.sectors
      : sectors;
  return {
    ...body.reading,
    sectors: keep.length > 0 ? keep : body.reading.sectors,
    role,
    why: `${why}: of ${body.reading.name ?? body.how}`,
  };
}

const BRANCHES = new Set([
  'wing',
  'branch',
  'affiliate',
  'arm',
  'offshoot',
  'chapter',
  'faction',
  'franchise',
  'province',
  'cell',
  'subsidiary',
  'ally',
]);

/** "The Afghan wing of ISIS": the branch of that body in that country. */
function branchReading(document: Document, noun: NounAt, clues: readonly Clue[]): Reading | undefined {
  if (!BRANCHES.has(noun.noun.split(/[ -]/).at(-1) ?? '')) return undefined;
  const parent = clues.find((c) => c.reading.id && document.registry.branches(c.reading.id).length > 0);
  const country = clues.find((c) => c !== parent && c.reading.country && c.draft.type !== 'organisation')?.reading
    .country;
  if (!parent?.reading.id || !country) return undefined;
  for (const { id } of document.registry.branches(parent.reading.id)) {
    const reading = document.registry.as(id, document.on);
    if (reading?.country === country)
      return { ...reading, why: `${noun.noun} of ${parent.reading.name} in ${country}: ${reading.name}` };
  }
  return undefined;
}

const FORMER = /^(former|ex|ousted|deposed|late|retired|onetime|outgoing)$/i;

export function isFormer(sentence: Sentence, noun: Pick<NounAt, 'first' | 'head' | 'opening'>): boolean {
  const start = noun.opening ?? Math.min(nounPhrase(sentence, noun.head).first, noun.first);
  return sentence.tokens.slice(start, noun.first).some(
    (t, i, all) =>
      FORMER.test(t.text) &&
      !/^outgoing|late$/i.test(t.text) &&
      !/'s|’s/.test(
        all
          .slice(i)
          .map((x) => x.text)
          .join(' '),
      ),
  );
}

/** A noun's sectors; a generic one takes those of its modifier or of-phrase ("army chief", "members of parliament"). */
function sectorsOf(document: Document, sentence: Sentence, noun: NounAt, clues: readonly Clue[]): Sector[] {
  const modifiers = modifierSectors(document, sentence, noun);
  const own = noun.agent.generic
    ? genericSectors(noun, modifiers, clues)
    : [...noun.agent.sectors, ...modifiers.filter((s) => s === 'OPP')];
  const sectors = modifiers.includes('OPP') ? (['OPP', ...own.filter((s) => s !== 'OPP')] as Sector[]) : [...own];
  if (isFormer(sentence, noun) && sectors.some((s) => ['GOV', 'LEG', 'MIL', 'JUD', 'COP', 'SPY'].includes(s)))
    return ['ELI'];
  return [...new Set(sectors)];
}

/** "Army chief" is of the army, "the rebels' leader" of the rebels; "the Libyan leader", of a state alone, is of its government. */
function genericSectors(noun: NounAt, modifiers: readonly Sector[], clues: readonly Clue[]): readonly Sector[] {
  if (modifiers.length > 0) return modifiers;
  const ofState = clues.some(
    (c) =>
      ['place', 'nationality'].includes(c.draft.type) ||
      (c.draft.type === 'organisation' && c.reading.sectors.length === 0),
  );
  return ofState || !noun.agent.sectors.includes('GOV') ? noun.agent.sectors : [];
}

/** "The governor's spokesman", "members of parliament". */
function isOf(sentence: Sentence, child: number, noun: NounAt): boolean {
  const token = sentence.tokens[child];
  if (token?.deprel === 'nmod:poss') return child < noun.first;
  return child > noun.last && relation(token) === 'nmod' && ['of', 'for', 'from'].includes(caseOf(sentence, child));
}

function modifierSectors(document: Document, sentence: Sentence, noun: NounAt): readonly Sector[] {
  const opening = noun.opening ?? nounPhrase(sentence, noun.head).first;
  for (let last = noun.first - 1; last >= opening; last--) {
    if (/^('s|’s)$/.test(sentence.tokens[last]?.text ?? '')) break;
    const modifier = nounAt(document, sentence, last, opening);
    if (modifier && modifier.agent.sectors.length > 0) return modifier.agent.sectors;
  }
  for (const child of dependents(sentence, noun.head)) {
    if (!isOf(sentence, child, noun)) continue;
    const complement = nounAt(document, sentence, child);
    if (complement && complement.agent.sectors.length > 0) return complement.agent.sectors;
  }
  return [];
}
