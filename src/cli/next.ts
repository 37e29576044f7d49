/** What has just been read in, the questions that it can answer out: "what to ask next". */
import { basename, relative } from 'node:path';
import type { Party } from '../domain/coding.js';
import type { StateAnswer } from '../domain/relation.js';
import { RELATIONS, type RelationName } from '../domain/relation.js';
import type { Evidence } from '../record/evidence.js';
import { type Background, state } from '../view/state.js';

const SUGGESTIONS = 3;
/** Relations that say most, first. */
const TELLING: readonly RelationName[] = [
  'control',
  'terrorist-designation',
  'recognition',
  'armed-conflict',
  'sanctions',
];

/** A word as it can be typed into a shell. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`;
}

/** How this program is called here. */
export function commandName(script: string = process.argv[1] ?? 'chancery'): string {
  return basename(script) === 'chancery' ? 'chancery' : `node ${shellWord(relative(process.cwd(), script) || script)}`;
}

/** A day from an ISO prefix: its first. */
function firstDay(prefix: string): string {
  return `${prefix}-01-01`.slice(0, 10);
}

/** The day to ask about: a settled one inside the spell. */
function dayOf(answer: StateAnswer): string {
  return answer.since !== null && answer.since.length === 10 ? firstDay(answer.since) : answer.on;
}

function command(answer: StateAnswer, record: string | undefined): string {
  const options = [
    ['--relation', answer.relation],
    ['--subject', answer.subject],
    ['--object', answer.object],
    ['--on', dayOf(answer)],
    ...(record === undefined ? [] : [['--record', record]]),
  ];
  return [commandName(), 'state', ...options.flatMap(([option = '', value = '']) => [option, shellWord(value)])].join(
    ' ',
  );
}

/** What a report calls a party; a state by the name that the answer has. */
function calledAs(party: Party | undefined, label: string): string {
  if (party === undefined || 'quantifier' in party || party.type === 'place' || party.type === 'nationality')
    return label;
  return party.name ?? label;
}

/** The answer with the names that its first statement uses, if the record knows the answer under them as well. */
function inWords(answer: StateAnswer, evidence: readonly Evidence[], background: Background): StateAnswer {
  const coding = answer.statements[0]?.coding;
  const said = evidence.flatMap(({ states }) => states).find(({ id }) => id === coding);
  const names = { subject: calledAs(said?.subject, answer.subject), object: calledAs(said?.object, answer.object) };
  const { relation, on } = answer;
  const [again] = state({ relation, on, ...names }, evidence, background);
  return again?.answer === answer.answer ? { ...answer, ...names } : answer;
}

/** True if the registry knows both ends by their names; the object of an office is a title. */
function isKnown({ relation, subject, object }: StateAnswer, { names }: Background): boolean {
  const known = (name: string): boolean => names.lookup(name).length > 0;
  return subject !== object && known(subject) && (relation === 'office' || known(object));
}

/** The answers "yes" about one relation on a day, best supported first. */
function settled(
  relation: RelationName,
  on: string,
  evidence: readonly Evidence[],
  background: Background,
): StateAnswer[] {
  const sure = state({ relation, on }, evidence, background).filter(({ answer }) => answer === 'yes');
  const named = sure
    .map((answer) => inWords(answer, evidence, background))
    .filter((answer) => isKnown(answer, background));
  return named.sort((a, b) => b.statements.length - a.statements.length);
}

/** What a run has to go by for its suggestions. */
export interface Asked {
  readonly evidence: readonly Evidence[];
  readonly background: Background;
  /** Folder of the record, if it is not the default one. */
  readonly record?: string;
  /** Stands in for the day of undated reports. */
  readonly today: string;
}

/**
 * Commands that ask the record for what the given reports settle, each about another relation; none where they settle
 * nothing.
 */
export function nextQuestions({ evidence, background, record, today }: Asked): string[] {
  const days = evidence.flatMap(({ report }) => (report.published === undefined ? [] : [report.published]));
  const on = days.sort().at(-1) ?? today;
  const relations = [...new Set([...TELLING, ...RELATIONS])];
  const best = relations.flatMap((relation) => settled(relation, on, evidence, background).slice(0, 1));
  return best.slice(0, SUGGESTIONS).map((answer) => command(answer, record));
}
