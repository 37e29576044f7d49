/** Suggested commands can be typed as they stand. */
import { describe, expect, it } from 'vitest';
import { commandName, shellWord } from './next.js';

describe('a suggested command', () => {
  it.each([
    ['Taliban', 'Taliban'],
    ['Islamic State', '"Islamic State"'],
    ['the "group"', '"the \\"group\\""'],
    ['$HOME', '"\\$HOME"'],
  ])('has %s as a word of the shell', (word, typed) => {
    expect(shellWord(word)).toBe(typed);
  });

  it('starts with the program as it was called', () => {
    expect(commandName('/usr/local/bin/chancery')).toBe('chancery');
    expect(commandName(`${process.cwd()}/dist/cli/main.js`)).toBe('node dist/cli/main.js');
  });
});
