/** Paragraphs: blank lines, single line breaks, wrapped lines. */
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.js';

function paragraphs(text: string, sentences: readonly string[]): string[] {
  const spans = sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    return { start, end: start + sentence.length };
  });
  return findParagraphs(text, spans).map(({ start, end }) => text.slice(start, end));
}

describe('paragraphs', () => {
  it('end at a blank line', () => {
    expect(paragraphs('One.\n \nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.'])).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('end at a line break between sentences', () => {
    expect(paragraphs('One. Two.\nThree.\n', ['One.', 'Two.', 'Three.'])).toEqual(['One. Two.', 'Three.']);
  });

  it('go on over line breaks where lines are wrapped', () => {
    const text = 'One goes\non and\non.\nTwo.\n\nThree.';
    expect(paragraphs(text, ['One goes\non and\non.', 'Two.', 'Three.'])).toEqual([
      'One goes\non and\non.\nTwo.',
      'Three.',
    ]);
  });

  it('are found in a text of a million blanks', () => {
    expect(findParagraphs(`${' '.repeat(1_000_000)}x`, [])).toEqual([{ start: 0, end: 1_000_001 }]);
  });

  it('are none in a text of white space', () => {
    expect(paragraphs(' \n\n ', [])).toEqual([]);
  });
});
