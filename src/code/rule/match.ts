/** A clause in, the rules that win on it out, with what each rule found and which rules lost. */
import type { Condition, Rule } from '../../codebook/rule.js';
import type { Clause } from '../clause/frame.js';
import type { Lexicon, Passage } from '../clause/passage.js';
import type { Roles } from '../party/roles.js';
import { type Coded, meeting, narrower } from './filler.js';

export interface Match {
  readonly rule: Rule;
  /** Fillers that met the rule's conditions, event words among them are spoken for. */
  readonly used: readonly number[];
  /** Names of the rules that also matched and gave way. */
  readonly beaten: readonly string[];
  /** Parties that were found with the match; its code then stands whatever the status. */
  readonly given?: Roles;
}

/** Why a rule stays silent on a clause; undefined if it does not. */
export type Silence = { readonly rule: string; readonly clause: string };

export type Features = ReadonlySet<string>;

function shown(condition: Condition): string {
  return `${condition.slot}: ${condition.anyOf.join(', ')}`;
}

/** Holds a rule against a clause: the fillers it uses, or the clause of the rule that says no. */
export function tryRule(
  passage: Passage,
  clause: Clause,
  rule: Rule,
  features: Features,
  coded: Coded,
): { used: number[] } | { silent: string } {
  const used: number[] = [];
  for (const condition of rule.conditions) {
    const { met, fillers } = meeting(passage, clause, condition, coded);
    if (!met) return { silent: shown(condition) };
    used.push(...fillers);
  }
  for (const item of rule.unless) {
    const stop =
      typeof item === 'string'
        ? features.has(item)
        : item.every((condition) => meeting(passage, clause, condition, coded).met);
    if (stop) return { silent: `unless ${typeof item === 'string' ? item : item.map(shown).join(' and ')}` };
  }
  return { used };
}

function triggers(rule: Rule): readonly string[] {
  return [...rule.verbs.map((w) => `verb ${w}`), ...rule.nouns.map((w) => `noun ${w}`), ...rule.adjectives];
}

/** True if the first rule knows fewer words, all of them the second's. */
function fewerWords(a: Rule, b: Rule): boolean {
  const outer = new Set(triggers(b));
  return triggers(a).length < outer.size && triggers(a).every((w) => outer.has(w));
}

/** True if the first rule asks for all that the second asks for, and for more: conditions, or fewer words. */
function stricter(a: Rule, b: Rule, lexicon: Lexicon): boolean {
  const covers = b.conditions.every((want) =>
    a.conditions.some(
      (has) => has.slot === want.slot && has.anyOf.every((v) => want.anyOf.some((w) => narrower(v, w, lexicon))),
    ),
  );
  const same = a.conditions.every((want) =>
    b.conditions.some(
      (has) => has.slot === want.slot && has.anyOf.every((v) => want.anyOf.some((w) => narrower(v, w, lexicon))),
    ),
  );
  return covers && (!same || fewerWords(a, b));
}

function isCoded(rule: Rule): boolean {
  return rule.code !== undefined;
}

/** A rule that gives an event and one that only gives states say different things; neither silences the other unless it names it. */
function beats(a: Rule, b: Rule, lexicon: Lexicon): boolean {
  if (a.over.includes(b.name)) return true;
  return !b.over.includes(a.name) && isCoded(a) === isCoded(b) && stricter(a, b, lexicon);
}

function candidates(clause: Clause, lexicon: Lexicon): (readonly Rule[])[] {
  const kind = clause.kind === 'verb' ? 'verb' : 'noun';
  return clause.lemmas
    .map((lemma) => lexicon.rulesByWord.get(`${kind} ${lemma}`) ?? [])
    .filter((rules) => rules.length > 0);
}

/** All winning rules; more than one means that the codebook does not say which of them it is. */
export function matchesOf(
  passage: Passage,
  clause: Clause,
  features: Features,
  coded: Coded,
): { matches: Match[]; silences: Silence[] } {
  const silences: Silence[] = [];
  for (const rules of candidates(clause, passage.lexicon)) {
    const hits: { rule: Rule; used: number[] }[] = [];
    for (const rule of rules) {
      const tried = tryRule(passage, clause, rule, features, coded);
      if ('used' in tried) hits.push({ rule, used: tried.used });
      else silences.push({ rule: rule.name, clause: tried.silent });
    }
    if (hits.length === 0) continue;
    const winners = hits.filter((h) => !hits.some((o) => o !== h && beats(o.rule, h.rule, passage.lexicon)));
    const beaten = hits.filter((h) => !winners.includes(h)).map((h) => h.rule.name);
    return { matches: winners.map((w) => ({ ...w, beaten })), silences };
  }
  return { matches: [], silences };
}
