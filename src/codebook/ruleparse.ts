/** One YAML entry of a rule file in, one checked Rule or the findings about it out. */
import type { Finding } from '../domain/finding.js';
import { CONTEXTS, type Context, EVENT_TYPES, type EventType } from '../domain/plover.js';
import { RELATIONS, type RelationName } from '../domain/relation.js';
import {
  CLAUSE_FEATURES,
  type Condition,
  type Example,
  FILLER_CLASSES,
  type Rule,
  type RuleCode,
  type RuleState,
  SLOTS,
} from './rule.js';

type Entry = Readonly<Record<string, unknown>>;
const KEYS = ['rule', 'means', 'code', 'cameo', 'contexts', 'about', 'state', 'when', 'unless', 'over', 'examples'];
const TRIGGERS = ['verb', 'noun', 'adjective'];
const ABOUT = ['claims', 'denies', 'accuses', 'restates'] as const;
const ROLES = ['actor', 'recipient', 'parties'];

/** What a rule may refer to beyond itself. */
export interface Vocabulary {
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly modes: ReadonlyMap<EventType, ReadonlySet<string>>;
  readonly defaults: ReadonlyMap<EventType, string>;
}

/** Where the entry stands, for findings. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

class Refusal {
  readonly problems: { what: string; fix: string }[] = [];
  add(what: string, fix: string): void {
    this.problems.push({ what, fix });
  }
}

function strings(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

function oneOf<T extends string>(value: string, known: readonly T[]): T | undefined {
  return known.find((k) => k === value);
}

/** Reads a rule; anything wrong with it is a finding of its own, and then there is no rule. */
export function parseRule(entry: Entry, origin: Origin, vocabulary: Vocabulary): { rule?: Rule; findings: Finding[] } {
  const refusal = new Refusal();
  checkKeys(entry, refusal);
  const when = typeof entry.when === 'object' && entry.when !== null ? (entry.when as Entry) : {};
  const conditions = parseConditions(when, refusal, vocabulary);
  const actor = slots(when.actor ?? 'subject', refusal);
  const recipient = slots(when.recipient ?? 'object', refusal);
  const code = parseCode(entry, refusal, vocabulary);
  const rule: Rule = {
    name: String(entry.rule ?? ''),
    means: String(entry.means ?? ''),
    verbs: strings(when.verb).flatMap((v) => [...(vocabulary.sets.get(v) ?? [v])]),
    nouns: strings(when.noun).flatMap((v) => [...(vocabulary.sets.get(v) ?? [v])]),
    adjectives: strings(when.adjective).flatMap((v) => [...(vocabulary.sets.get(v) ?? [v])]),
    conditions,
    unless: parseUnless(entry.unless, refusal, vocabulary),
    actor,
    recipient,
    parties: slots(when.parties ?? [], refusal),
    ...(code ? { code } : {}),
    states: parseStates(entry.state, actor, recipient, refusal),
    over: strings(entry.over),
    examples: parseExamples(entry.examples, refusal),
    ...origin,
  };
  checkWhole(rule, refusal);
  return refusal.problems.length === 0
    ? { rule, findings: [] }
    : { findings: refusal.problems.map((p) => finding(p, rule, origin)) };
}

function finding(problem: { what: string; fix: string }, rule: Rule, origin: Origin): Finding {
  return {
    code: 'rule-invalid',
    severity: 'error',
    where: { file: origin.file, line: origin.line },
    what: `rule ${rule.name || '(without a name)'}: ${problem.what}`,
    why: 'a rule that cannot be read whole is left out, so that it never half fires',
    fix: problem.fix,
  };
}

function checkKeys(entry: Entry, refusal: Refusal): void {
  for (const key of Object.keys(entry)) {
    if (!KEYS.includes(key)) refusal.add(`unknown key "${key}"`, `use one of: ${KEYS.join(', ')}`);
  }
}

function checkWhole(rule: Rule, refusal: Refusal): void {
  if (!rule.name) refusal.add('it has no name', 'give it one under "rule"');
  if (!rule.means) refusal.add('it does not say what it means', 'add a sentence under "means"');
  if (rule.verbs.length + rule.nouns.length + rule.adjectives.length === 0) {
    refusal.add('it names no verb, noun or adjective', 'add verb: [...], noun: [...] or adjective: [...] under "when"');
  }
  if (!rule.code && rule.states.length === 0)
    refusal.add('it gives neither an event nor a state', 'add "code" or "state"');
  const silent = rule.examples.filter((e) => e.gives === 'nothing').length;
  if (rule.examples.length - silent < 2)
    refusal.add('it has fewer than two positive examples', 'add examples of your own wording');
  if (silent < 1)
    refusal.add('it has no example that gives nothing', 'add a sentence on which the rule must stay silent');
}

function slots(value: unknown, refusal: Refusal): string[] {
  const names = strings(value);
  for (const name of names) {
    if (!oneOf(name, SLOTS)) refusal.add(`unknown slot "${name}"`, `use one of: ${SLOTS.join(', ')}`);
  }
  return names;
}

function knownValue(value: string, vocabulary: Vocabulary): boolean {
  if (oneOf(value, FILLER_CLASSES) || vocabulary.sets.has(value) || oneOf(value, EVENT_TYPES)) return true;
  return !/^[a-z]+(-[a-z]+)+$/.test(value) && !/^[A-Z]+$/.test(value);
}

function parseCondition(slot: string, value: unknown, refusal: Refusal, vocabulary: Vocabulary): Condition {
  const anyOf = strings(value);
  for (const v of anyOf) {
    if (!knownValue(v, vocabulary))
      refusal.add(
        `"${v}" is no word set, class or PLOVER type`,
        'mend the name, or write a single word without hyphen',
      );
  }
  return { slot, anyOf };
}

function parseConditions(when: Entry, refusal: Refusal, vocabulary: Vocabulary): Condition[] {
  const keys = Object.keys(when).filter((k) => !TRIGGERS.includes(k) && !ROLES.includes(k));
  slots(keys, refusal);
  return keys.map((slot) => parseCondition(slot, when[slot], refusal, vocabulary));
}

function parseUnless(value: unknown, refusal: Refusal, vocabulary: Vocabulary): (string | Condition[])[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map((item): string | Condition[] => {
    if (typeof item === 'object' && item !== null) {
      return Object.entries(item).map(([slot, v]) => parseCondition(slot, v, refusal, vocabulary));
    }
    if (!oneOf(String(item), CLAUSE_FEATURES))
      refusal.add(
        `unknown feature "${item}" under "unless"`,
        `use one of: ${CLAUSE_FEATURES.join(', ')}, or {slot: words}`,
      );
    return String(item);
  });
}

function typeAndMode(
  words: readonly string[],
  refusal: Refusal,
  vocabulary: Vocabulary,
): { type: EventType; mode?: string } | undefined {
  const type = oneOf(words[0] ?? '', EVENT_TYPES);
  if (!type) {
    refusal.add(`"${words[0]}" is no PLOVER event type`, `use one of: ${EVENT_TYPES.join(', ')}, or none`);
    return undefined;
  }
  const mode = words[1];
  if (mode && !vocabulary.modes.get(type)?.has(mode))
    refusal.add(`${type} has no mode "${mode}"`, `see codebook/ontology.yaml`);
  return mode ? { type, mode } : { type };
}

function parseCode(entry: Entry, refusal: Refusal, vocabulary: Vocabulary): RuleCode | undefined {
  if (entry.code === undefined || entry.code === null) return undefined;
  const [main = '', later] = String(entry.code).split(' promised ');
  const said = main === 'none' ? undefined : typeAndMode(main.split(' '), refusal, vocabulary);
  const promised = later === undefined ? undefined : typeAndMode(later.split(' '), refusal, vocabulary);
  const contexts = strings(entry.contexts).flatMap((c): Context[] => {
    const known = oneOf(c, CONTEXTS);
    if (!known) refusal.add(`"${c}" is no PLOVER context`, `use one of: ${CONTEXTS.join(', ')}`);
    return known ? [known] : [];
  });
  const about = oneOf(String(entry.about ?? ''), ABOUT);
  if (entry.about && !about)
    refusal.add(`"${entry.about}" is no way to speak about an act`, `use one of: ${ABOUT.join(', ')}`);
  return {
    type: said?.type ?? null,
    ...(said?.mode ? { mode: said.mode } : {}),
    cameo: String(entry.cameo ?? (said ? vocabulary.defaults.get(said.type) : '') ?? ''),
    contexts,
    ...(promised ? { promised } : {}),
    ...(about ? { about } : {}),
  };
}

function parseStates(value: unknown, actor: string[], recipient: string[], refusal: Refusal): RuleState[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).flatMap((entry: Entry | null): RuleState[] => {
    const item = entry ?? {};
    const relation = oneOf(String(item.relation), [...RELATIONS, 'stance'] as (RelationName | 'stance')[]);
    const says = oneOf(String(item.says), ['begins', 'holds', 'ends', 'does-not-hold'] as const);
    if (!relation) refusal.add(`"${item.relation}" is no relation`, `use one of: ${RELATIONS.join(', ')}, stance`);
    if (!says) refusal.add(`a state says begins, holds, ends or does-not-hold, not "${item.says}"`, 'mend "says"');
    if (!relation || !says) return [];
    const subject = item.subject === undefined ? actor : slots(item.subject, refusal);
    const object = item.object === undefined ? recipient : slots(item.object, refusal);
    return [
      {
        relation,
        says,
        subject,
        object,
        name: slots(item.name ?? [], refusal),
        voice: slots(item.voice ?? [], refusal),
      },
    ];
  });
}

function parseExamples(value: unknown, refusal: Refusal): Example[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: Entry): Example[] => {
    if (typeof item?.says !== 'string' || typeof item?.gives !== 'string') {
      refusal.add('an example lacks "says" or "gives"', 'write - { says: "Sentence.", gives: "NOR > TCD AID" }');
      return [];
    }
    return [{ says: item.says, gives: item.gives }];
  });
}
