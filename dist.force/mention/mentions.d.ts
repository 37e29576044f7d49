/** Sentences and the actor registry in, all mentions of actors, places and things out, with every reading and chained by actor. */
import type { Registry } from '../codebook/registry.js';
import type { Finding } from '../domain/finding.js';
import type { Mention } from '../domain/mention.js';
import type { Report } from '../domain/report.js';
import type { Sentence } from '../domain/sentence.js';
/** Finds the mentions of a report. Names are read as of the day of publication, where it is known. */
export declare function findMentions(report: Report, sentences: readonly Sentence[], registry: Registry): {
    mentions: Mention[];
    findings: Finding[];
};
