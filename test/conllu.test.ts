import { describe, expect, it } from 'vitest';
import { readConllu } from './conllu.js';

const source = `# newpar
# sent_id = 1
# text = Iran's army fired.
1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t3\tnmod:poss\t_\tEntity=GPE|SpaceAfter=No
2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
3\tarmy\tarmy\tNOUN\tNN\tNumber=Sing\t4\tnsubj\t_\t_
4\tfired\tfire\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# newpar
# sent_id = 2
# text = It left.
1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_
2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

`;

describe('CoNLL-U', () => {
  const { text, sentences } = readConllu(source);

  it('puts the text together, a blank line between paragraphs', () => {
    expect(text).toBe("Iran's army fired.\n\nIt left.");
    for (const { tokens } of sentences) for (const t of tokens) expect(text.slice(t.start, t.end)).toBe(t.text);
  });

  it('reads heads from 0, features and entities', () => {
    const [first] = sentences;
    expect(first?.tokens.map((t) => t.head)).toEqual([2, 0, 3, -1, 3]);
    expect(first?.tokens[3]?.feats).toEqual({ Tense: 'Past', VerbForm: 'Fin' });
    expect(first?.entities).toEqual([{ type: 'GPE', start: 0, end: 4 }]);
    expect(sentences[1]?.paragraph).toBe(1);
  });
});
