/** A coded report in, every span in it that does not stand for the words that it should out. */
import type { Coding, Party, StateCoding } from '../src/domain/coding.js';
import type { FullReport } from '../src/domain/output.js';
import type { Report } from '../src/domain/report.js';
import type { Span } from '../src/domain/span.js';

interface Claim extends Span {
  readonly what: string;
  /** The words that the span is said to stand for, where they are given. */
  readonly words?: string;
  readonly inTitle: boolean;
}

function partyClaims(what: string, party: Party, inTitle: boolean): Claim[] {
  return [{ what, start: party.start, end: party.end, words: party.text, inTitle: party.inTitle ?? inTitle }];
}

function codingClaims(coding: Coding | StateCoding): Claim[] {
  const inTitle = coding.inTitle ?? false;
  const bare = (what: string, span: Span): Claim => ({ what, start: span.start, end: span.end, inTitle });
  const worded = (what: string, spans: readonly (Span & { text: string })[]): Claim[] =>
    spans.map(({ text, ...span }) => ({ ...bare(what, span), words: text }));
  const parties = 'event' in coding ? [...coding.actors, ...coding.recipients] : [coding.subject, coding.object];
  const when = 'event' in coding ? coding.occurred : coding.when;
  return [
    bare('coding', coding.span),
    ...('said' in when.basis ? [bare('time', when.basis.said)] : []),
    ...parties.flatMap((party) => partyClaims('party', party, inTitle)),
    ...coding.voices.flatMap(({ source, cue }) => [...partyClaims('source', source, inTitle), bare('cue', cue)]),
    ...('event' in coding
      ? [
          bare('trigger', coding.trigger),
          ...worded('instrument', coding.instruments),
          ...worded('count', coding.counts),
          ...(coding.place ? worded('place', [coding.place]) : []),
        ]
      : []),
  ];
}

function claims(full: FullReport): Claim[] {
  const sentences = full.sentences.flatMap((sentence) => {
    const inTitle = sentence.inTitle ?? false;
    const tokens = sentence.tokens.map(({ start, end, text }) => ({ what: 'token', start, end, words: text, inTitle }));
    return [{ what: 'sentence', start: sentence.start, end: sentence.end, inTitle }, ...tokens];
  });
  const mentions = full.mentions.map(({ start, end, text, inTitle }) => ({
    what: 'mention',
    start,
    end,
    words: text,
    inTitle: inTitle ?? false,
  }));
  const times = full.times.map(({ start, end, inTitle }) => ({
    what: 'time expression',
    start,
    end,
    inTitle: inTitle ?? false,
  }));
  return [...sentences, ...mentions, ...times, ...[...full.events, ...full.states].flatMap(codingClaims)];
}

/** Spans that are empty, stand outside the text, or whose words are not those at their place. */
export function wrongSpans(report: Report, full: FullReport): string[] {
  const wrong = claims(full).filter(({ start, end, words, inTitle }) => {
    const text = inTitle ? (report.title ?? '') : report.text;
    const inside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
    return !inside || (words !== undefined && text.slice(start, end) !== words);
  });
  return wrong.map(({ what, start, end, words }) => `${what} ${start}..${end} ${words ?? ''}`);
}
