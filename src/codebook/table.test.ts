import { describe, expect, it } from 'vitest';
import { readTable } from './table.js';

const read = (text: string) =>
  readTable({ file: 'actors/x.csv', text }, { required: ['id', 'name'], optional: ['note'] });

describe('a table', () => {
  it('gives rows with their lines, blank cells and blank lines left out', () => {
    expect(read('\uFEFFid,name,note\na,Ann, first \r\n\nb,Bo,\n')).toEqual({
      rows: [
        { file: 'actors/x.csv', line: 2, cells: { id: 'a', name: 'Ann', note: 'first' } },
        { file: 'actors/x.csv', line: 4, cells: { id: 'b', name: 'Bo' } },
      ],
      findings: [],
    });
  });

  it('takes quoted cells with commas and quotation marks in them', () => {
    expect(read('id,name\na,"Hale, Ann ""A"""\n').rows[0]?.cells).toEqual({ id: 'a', name: 'Hale, Ann "A"' });
  });

  it.each([
    ['a column that is missing', 'id\na\n', 1, 'no column name'],
    ['an unknown column', 'id,name,colour\na,Ann,red\n', 1, 'unknown column colour'],
    ['a cell that is required', 'id,name\na,\n', 2, 'no name'],
    ['a cell too many', 'id,name\na,Ann,Hale\n', 2, 'the row cannot be read'],
    ['a quotation mark that is not closed', 'id,name\na,"Ann\n', 2, 'the row cannot be read'],
  ])('tells of %s, and gives no row for it', (_, text, line, what) => {
    const { rows, findings } = read(text);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'actors-invalid', severity: 'error', where: { file: 'actors/x.csv', line }, what },
    ]);
  });

  it('goes on behind a row that it cannot read', () => {
    expect(read('id,name\na,"Ann\nb,Bo\n').rows.map((r) => r.cells.id)).toEqual(['b']);
  });
});
