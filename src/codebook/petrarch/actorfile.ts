/** A PETRARCH actor dictionary in, its actors with dated codes out, and a finding for each line that cannot be read. */
import type { Finding } from '../../domain/finding.js';
import type { CodebookFile } from '../table.js';
import { type DictionaryLine, isNull, linesOf, malformed } from './line.js';
import { plainFormOf } from './words.js';

/** What an actor is in a period, both days included; no code where the dictionary says that it then is nobody. */
export interface DatedCode {
  /** Several where one name stands for several actors (`ELR/GAL`). */
  readonly codes: readonly string[];
  /** ISO days. */
  readonly from?: string;
  readonly to?: string;
}

/** A name of an actor as plain words; without `closed` its plural is meant too. */
export interface ActorPhrase {
  readonly words: readonly string[];
  readonly closed: boolean;
}

/** One record of an actor dictionary. */
export interface DictionaryActor {
  readonly phrases: readonly ActorPhrase[];
  readonly codes: readonly DatedCode[];
  readonly file: string;
  readonly line: number;
}

interface Draft {
  readonly at: DictionaryLine;
  readonly phrases: ActorPhrase[];
  readonly codes: DatedCode[];
  /** A code of its own was found wanting: that was told already. */
  broken: boolean;
}

const CODE = /^[A-Za-z0-9]{2,}(\/[A-Za-z0-9]{2,})*$/;
const DIGITS = /^(\d{2}|\d{4})(\d{2})(\d{2})$/;

/** `YYYYMMDD` or `YYMMDD` (00 to 30 in this century) as an ISO day. */
function isoDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = DIGITS.exec(text) ?? [];
  if (year === '' || month < '01' || month > '12' || day < '01' || day > '31') return undefined;
  const full = year.length === 4 ? year : `${Number(year) <= 30 ? '20' : '19'}${year}`;
  return `${full}-${month}-${day}`;
}

type Period = { readonly from?: string; readonly to?: string };

/** `<D`, `>D` or `D-D`; undefined where it is none of them. */
function periodOf(text: string): Period | undefined {
  const range = /^(\d+)\s*-\s*(\d+)$/.exec(text);
  const [from, to] = range ? [isoDate(range[1] ?? ''), isoDate(range[2] ?? '')] : [undefined, undefined];
  if (range) return from && to && from <= to ? { from, to } : undefined;
  const bound = isoDate(text.slice(1).trim());
  if (!bound) return undefined;
  return text.startsWith('<') ? { to: bound } : text.startsWith('>') ? { from: bound } : undefined;
}

/** One bracket: `CODE` or `CODE period`. */
function datedCode(inside: string): DatedCode | { what: string; why: string; fix: string } {
  const [code = '', ...rest] = inside.trim().split(/\s+(?=[<>\d])/);
  if (!isNull(code) && !CODE.test(code))
    return { what: `"${code}" is no code`, why: 'codes are letters and digits', fix: 'write it as [RUSGOV]' };
  const codes = isNull(code) ? [] : code.split('/');
  if (rest.length === 0) return { codes };
  const period = periodOf(rest.join(' '));
  if (period) return { codes, ...period };
  const fix = 'write [CODE <YYYYMMDD], [CODE >YYYYMMDD] or [CODE YYYYMMDD-YYYYMMDD], the earlier day first';
  return { what: `"${rest.join(' ')}" is no period`, why: 'dates have six or eight digits', fix };
}

function addCodes(draft: Draft, line: DictionaryLine, text: string, findings: Finding[]): void {
  for (const [, inside = ''] of text.matchAll(/\[([^\][]*)\]/g)) {
    const read = datedCode(inside);
    if ('codes' in read) draft.codes.push(read);
    else {
      draft.broken = true;
      findings.push(malformed(line, read.what, read.why, read.fix));
    }
  }
  const left = text.replace(/\[[^\][]*\]/g, '').trim();
  if (left === '') return;
  draft.broken = true;
  const fix = 'close the bracket, and put nothing after it but a comment';
  findings.push(malformed(line, `"${left}" cannot be read`, 'codes stand in brackets of their own', fix));
}

function phraseOf(text: string): ActorPhrase {
  return { words: plainFormOf(text), closed: /_$/.test(text.trim()) };
}

/** A line that belongs to the record before it: a further name, or codes. */
function addToRecord(draft: Draft | undefined, line: DictionaryLine, text: string, findings: Finding[]): void {
  if (!draft) {
    const fix = 'put the line that names the actor above it';
    findings.push(malformed(line, `"${text}" belongs to no actor`, 'no actor was named before it', fix));
  } else if (text.startsWith('[')) addCodes(draft, line, text, findings);
  else {
    const [name = ''] = text.slice(1).split('[');
    const phrase = phraseOf(name);
    if (phrase.words.length > 0) draft.phrases.push(phrase);
    if (text.includes('[')) addCodes(draft, line, text.slice(text.indexOf('[')), findings);
  }
}

function isWhole({ at, phrases, codes, broken }: Draft, findings: Finding[]): boolean {
  if (codes.length > 0 && phrases.some(({ words }) => words.length > 0)) return true;
  const name = at.text.trim();
  const fix = 'give it a code: [CODE] behind the name, or on a line of its own';
  if (!broken) findings.push(malformed(at, `"${name}" has no code`, 'who it is cannot be told', fix));
  return false;
}

/** Reads one actor file. */
export function parseActorFile(source: CodebookFile): { actors: DictionaryActor[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const drafts: Draft[] = [];
  for (const line of linesOf(source)) {
    const text = line.text.trim();
    if (text.startsWith('+') || text.startsWith('[')) {
      addToRecord(drafts.at(-1), line, text, findings);
      continue;
    }
    const bracket = text.indexOf('[');
    const name = bracket < 0 ? text : text.slice(0, bracket);
    const draft: Draft = { at: line, phrases: [phraseOf(name)], codes: [], broken: false };
    drafts.push(draft);
    if (bracket >= 0) addCodes(draft, line, text.slice(bracket), findings);
  }
  const actors = drafts
    .filter((draft) => isWhole(draft, findings))
    .map(({ at, phrases, codes }) => ({ phrases, codes, file: at.file, line: at.line }));
  return { actors, findings: findings.toSorted((a, b) => (a.where.line ?? 0) - (b.where.line ?? 0)) };
}

/** The codes of an actor on a day: the first period that holds it, else the code without one; without a day the latest. */
export function codesOn(codes: readonly DatedCode[], on: string | undefined): readonly string[] {
  const always = codes.find((c) => c.from === undefined && c.to === undefined);
  if (on === undefined) return (always ?? codes.find((c) => c.to === undefined))?.codes ?? [];
  const dated = codes.find((c) => c !== always && (c.from ?? '') <= on && on <= (c.to ?? '9999'));
  return (dated ?? always)?.codes ?? [];
}
