/** Mentions and a PETRARCH dictionary in, the same mentions out with the dictionary's codes in their readings, and those it alone knows. */
import type { Dictionary } from '../codebook/petrarch/dictionary.js';
import type { Registry } from '../codebook/registry.js';
import type { Mention, Reading } from '../domain/mention.js';
import { SECTORS } from '../domain/plover.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
import { type CodedPhrase, codedPhrases } from './codedphrase.js';

interface Context {
  readonly report: Report;
  readonly registry: Registry;
}

/** PLOVER's codes in a country's place. */
const CLASSES: ReadonlySet<string> = new Set(['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC']);

/** Country and sectors that the three-letter blocks of a code tell. */
function toldBy(code: string, registry: Registry): Pick<Reading, 'country' | 'sectors'> {
  const blocks: readonly string[] = code.toUpperCase().match(/.{3}/g) ?? [];
  const [first = ''] = blocks;
  const isCountry = CLASSES.has(first) || registry.get(first)?.kind === 'state';
  return {
    ...(isCountry ? { country: first } : {}),
    sectors: SECTORS.filter((sector) => blocks.includes(sector)),
  };
}

type Coded = Pick<CodedPhrase, 'codes' | 'why'>;

/** A reading with a code; what the registry does not know of the actor, the code tells. */
function coded(reading: Reading | undefined, code: string, why: string, registry: Registry): Reading {
  const told = toldBy(code, registry);
  if (!reading) return { ...told, code, why };
  const known = reading.id !== undefined || (reading.country !== undefined && reading.sectors.length > 0);
  const sectors = reading.sectors.length > 0 ? reading.sectors : told.sectors;
  return { ...(known ? {} : told), ...reading, ...(known ? {} : { sectors }), code, why: `${reading.why}; ${why}` };
}

/** The readings with the first one's code, and one reading more for each further actor that the name stands for. */
function withCodes(readings: readonly Reading[], { codes, why }: Coded, registry: Registry): Reading[] {
  const [first, ...rest] = readings;
  const [best = '', ...others] = codes;
  const more = others.map((code) => coded(undefined, code, why, registry));
  return [coded(first, best, why, registry), ...more, ...rest];
}

function within({ head }: Mention, { first, last }: CodedPhrase): boolean {
  return first <= head && head <= last;
}

/** A phrase that only the dictionary knows, as a mention of its own. */
function mentionOf({ report, registry }: Context, sentence: Sentence, phrase: CodedPhrase, index: number): Mention {
  const start = sentence.tokens[phrase.first]?.start ?? sentence.start;
  const end = sentence.tokens[phrase.last]?.end ?? sentence.end;
  return {
    index,
    start,
    end,
    text: (sentence.inTitle ? (report.title ?? '') : report.text).slice(start, end),
    sentence: sentence.index,
    ...(sentence.inTitle ? { inTitle: true as const } : {}),
    head: phrase.head,
    type: !phrase.named ? 'group' : (phrase.codes[0] ?? '').length > 3 ? 'organisation' : 'place',
    named: phrase.named,
    readings: withCodes([], phrase, registry),
    chain: index,
  };
}

/** A pronoun has the code of what it stands for. */
function lent(mentions: readonly Mention[], { registry }: Context): Mention[] {
  return mentions.map((mention) => {
    const first = mentions[mention.chain]?.readings[0];
    const [own] = mention.readings;
    if (mention.named || mention.chain === mention.index || own?.code || !first?.code) return mention;
    const told = { codes: [first.code], why: `dictionary: as "${mentions[mention.chain]?.text}"` };
    return { ...mention, readings: withCodes(mention.readings, told, registry) };
  });
}

/** Gives a phrase's codes to the mentions that it heads, else to those inside it; makes one where there is none. */
function enter(context: Context, sentence: Sentence, phrase: CodedPhrase, out: Mention[]): void {
  const here = out.filter((m) => m.sentence === sentence.index && m.inTitle === sentence.inTitle);
  const heads = here.filter((m) => m.head === phrase.head);
  const chosen = heads.length > 0 ? heads : here.filter((m) => within(m, phrase));
  for (const m of chosen) out[m.index] = { ...m, readings: withCodes(m.readings, phrase, context.registry) };
  if (chosen.length === 0) out.push(mentionOf(context, sentence, phrase, out.length));
}

/** Reads a dictionary's codes into the mentions of a report; the order and the indices of the mentions stay. */
export function codeMentions(
  report: Report,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  dictionary: Dictionary,
  registry: Registry,
): Mention[] {
  const out = [...mentions];
  const context: Context = { report, registry };
  for (const sentence of sentences)
    for (const phrase of codedPhrases(sentence, dictionary, report.published)) enter(context, sentence, phrase, out);
  return lent(out, context);
}
