/** Rule 5: who takes a place or an office speaks against whoever held it. */
import { describe, expect, it } from 'vitest';
import { answer } from '../../test/notation.js';

const ask = (lines: readonly string[], asked: string): string => answer(lines, asked);

describe('rule 5, what one says against another', () => {
  const taken = [
    'Herald 2001-03-02: control(Front of the North | Mombasa) begins 2001-03-01',
    'Herald 2001-05-02: control(Kenya | Mombasa) begins 2001-05-01',
  ];

  it('ends the control of the holder before', () => {
    expect(ask(taken, 'control(Front of the North | Mombasa) on 2001-06-01')).toBe('no 2001-05-01..');
    expect(ask(taken, 'control(Front of the North | Mombasa) on 2001-04-01')).toBe('yes 2001-03-01..2001-05-01');
  });

  it('says nothing of everyone else', () => {
    expect(ask(taken, 'control(Norway | Mombasa) on 2001-06-01')).toBe('unknown');
  });

  it('ends an office with its successor, and no relation that is not exclusive', () => {
    const lines = [
      'Herald 2001-03-02: office(Ann Ash | president of Peru) begins 2001-03-01; recognition(Peru | Ann Ash) begins 2001-03-01',
      'Herald 2002-03-02: office(Bob Birch | president of Peru) begins 2002-03-01; recognition(Peru | Bob Birch) begins 2002-03-01',
    ];
    expect(ask(lines, 'office(Ann Ash | President of Peru) on 2002-04-01')).toBe('no 2002-03-01..');
    expect(ask(lines, 'recognition(Peru | Ann Ash) on 2002-04-01')).toBe('yes 2001-03-01..');
  });

  it('speaks against whoever a report sets against the holder, though it never held', () => {
    const lines = ['Herald 2001-03-02: control(Kenya | Mombasa) holds; control(Norway | Mombasa) begins denied'];
    expect(ask(lines, 'control(Norway | Mombasa) on 2001-03-02')).toBe('no');
    expect(ask(lines, 'control(Peru | Mombasa) on 2001-03-02')).toBe('unknown');
  });
});
