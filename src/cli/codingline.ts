/** A coding in, its line as the command line shows it out: marked where no rule made it. */
import { type Coding, PROPOSED, type StateCoding } from '../domain/coding.js';
import { lineOf, writeLine } from '../domain/line.js';

/** The coding line, with "(proposed)" behind it where it rests on the language model's evidence alone. */
export function lineWithOrigin(coding: Coding | StateCoding): string {
  const line = writeLine(lineOf(coding));
  return coding.trace.rule.startsWith(PROPOSED) ? `${line}  (proposed)` : line;
}
