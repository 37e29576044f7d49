/** The claims behind an answer in, the statements that it shows out, each with the sentence that it rests on. */

import type { Party } from '../domain/coding.js';
import type { Statement } from '../domain/relation.js';
import type { Claim } from './claim.js';
import type { Spell } from './spell.js';
import { isQuantified, quoteOf, type Told } from './told.js';

function voiceName(party: Party): string {
  return isQuantified(party) ? party.text : (party.name ?? party.text);
}

function statementOf(told: Told, settles: string | undefined): Statement {
  const { coding, report } = told;
  const { span, inTitle } = coding;
  return {
    report: report.id,
    publisher: report.publisher ?? null,
    published: report.published ?? null,
    quote: quoteOf(report, span, inTitle === true),
    start: span.start,
    end: span.end,
    ...(inTitle && { inTitle }),
    says: coding.says,
    voices: coding.voices.map((voice) => voiceName(voice.source)),
    ...(settles !== undefined && { settles }),
    coding: coding.id,
  };
}

/** Sayings as statements, in the order of their publication, each coding once. */
export function statementsOf(sayings: Iterable<Told>, back: ReadonlySet<Told>): Statement[] {
  const once = new Map([...sayings].map((told) => [told.coding.id as string, told]));
  const ordered = [...once.values()].sort((a, b) => a.known - b.known || a.coding.span.start - b.coding.span.start);
  return ordered.map((told) => statementOf(told, back.has(told) ? 'withdrawn' : told.settles));
}

/** What an answer shows: the opinions that stand, the changes at its bounds, and for want of an answer all that was said. */
export function shown(
  found: Spell,
  claims: readonly Claim[],
  unsettled: readonly Told[],
  back: ReadonlySet<Told>,
): Statement[] {
  const { answer, standing } = found.verdict;
  if (answer === 'unknown') return statementsOf([...claims.map((claim) => claim.told), ...unsettled], back);
  const told = [...standing.map((opinion) => opinion.claim), ...found.bounds].map((claim) => claim.told);
  return statementsOf(told, back);
}
