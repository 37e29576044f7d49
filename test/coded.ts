/** A report with a few words marked in, codings of it out: for tests of what is asked of a record. */

import type { Coding, Party } from '../src/domain/coding.js';
import type { CodingId, ReportId } from '../src/domain/id.js';
import type { EventType } from '../src/domain/plover.js';
import type { Span } from '../src/domain/span.js';
import type { Evidence } from '../src/record/evidence.js';
import { NAMES, party } from './notation.js';

function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** An event of a text; its words must stand in it. */
export interface Draft {
  readonly id: string;
  readonly type?: EventType;
  readonly cameo?: string;
  readonly trigger: string;
  readonly actor?: string;
  readonly recipient?: string;
  readonly on?: string;
  readonly about?: Coding['about'];
  readonly killed?: number;
}

function parties(text: string, name: string | undefined): Party[] {
  return name === undefined ? [] : [{ ...party(name, NAMES, false), ...at(text, name) }];
}

function event(text: string, report: ReportId, draft: Draft): Coding {
  const { id, type, cameo = '190', trigger, actor, recipient, on, about, killed } = draft;
  return {
    id: id as CodingId,
    report,
    sentence: 0,
    span: at(text, trigger),
    also: [],
    status: 'happened',
    voices: [],
    confidence: 0.9,
    trace: { rule: 'attack', span: at(text, trigger), children: [{ rule: 'slot', note: 'subject' }] },
    event: { type: type ?? null, contexts: [], cameo, quad: null, score: null, goldstein: null },
    actors: parties(text, actor),
    recipients: parties(text, recipient),
    instruments: [],
    trigger: at(text, trigger),
    occurred:
      on === undefined
        ? { precision: 'unknown', basis: { implied: 'none' } }
        : { from: on, to: on, precision: 'day', basis: { implied: 'test' } },
    counts:
      killed === undefined
        ? []
        : [{ kind: 'killed', low: killed, high: killed, text: `${killed}`, ...at(text, `${killed}`) }],
    ...(about && { about }),
  };
}

/** A report with its events. */
export function coded(publisher: string, published: string, text: string, drafts: readonly Draft[]): Evidence {
  const id = `r-${publisher}-${published}` as ReportId;
  const report = { id, publisher, published, text, recordedAt: `${published}T12:00:00Z` };
  return { report, events: drafts.map((draft) => event(text, id, draft)), states: [] };
}
