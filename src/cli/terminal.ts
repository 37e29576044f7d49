/** Words in, lines that fit the terminal out: colours only where somebody is watching, NO_COLOR honoured. */

import pc from 'picocolors';

/** Colours for standard output. */
export const colours = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true);

/** Columns of the terminal; 100 where there is none. */
export function columns(): number {
  return Math.max(40, process.stdout.columns ?? 100);
}

/** Joins pieces to lines of at most `width` characters; the first line is indented by `indent`, the others by `hang`. */
function fill(pieces: readonly string[], gap: string, indent: string, hang: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const start = lines.length === 0 ? indent : hang;
    if (line === '') line = start + piece;
    else if (line.length + gap.length + piece.length <= width) line += gap + piece;
    else {
      lines.push(line);
      line = hang + piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Running text, broken between words. */
export function wrapText(text: string, indent = '', hang = indent): string[] {
  return fill(text.split(/\s+/).filter(Boolean), ' ', indent, hang, columns());
}

const STATUS = /^(?:happened|ongoing|historical|planned|hypothetical|denied)$/;
const TIME = /(?: said| implied)$|^undated/;

function paintField(field: string, at: number): string {
  if (at === 0) return colours.cyan(field);
  if (at === 1) return colours.bold(field);
  if (STATUS.test(field)) return field === 'happened' ? colours.green(field) : colours.yellow(field);
  return TIME.test(field) ? field : colours.dim(field);
}

/** A coding line in colour; broken between its fields in a terminal, whole in a file. */
export function codingLines(line: string, indent: string): string[] {
  const fields = line.split(/ {2,}/);
  if (!process.stdout.isTTY) return [indent + line];
  const plain = fill(fields, '  ', indent, `${indent}    `, columns());
  let at = 0;
  return plain.map((text) => {
    const margin = /^ */.exec(text)?.[0] ?? '';
    const parts = text.slice(margin.length).split(/ {2,}/);
    return margin + parts.map((part) => paintField(part, at++)).join('  ');
  });
}

/** A number with its noun: "1 report", "2 reports". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Prints lines on standard output, and waits where the reader is slower than we are. */
export async function print(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const free = process.stdout.write(`${lines.join('\n')}\n`);
  if (!free) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** How far a long run has come, on standard error, only if somebody is watching. */
export class Progress {
  readonly #shown = process.stderr.isTTY === true;
  #drawn = false;

  show(text: string): void {
    if (!this.#shown) return;
    process.stderr.write(`\r\u001b[K${text}`);
    this.#drawn = true;
  }

  clear(): void {
    if (this.#drawn) process.stderr.write('\r\u001b[K');
    this.#drawn = false;
  }
}
