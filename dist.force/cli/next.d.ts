import type { Evidence } from '../record/evidence.js';
/** A word as it can be typed into a shell. */
export declare function shellWord(word: string): string;
/** How this program is called here. */
export declare function commandName(script?: string): string;
/**
 * Commands that ask the record for what the given reports settle, each about another relation; none where they settle
 * nothing. `record` is the folder, if it is not the default one; `today` stands in for the day of undated reports.
 */
export declare function nextQuestions(evidence: readonly Evidence[], record: string | undefined, today: string): string[];
