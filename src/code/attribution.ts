/** A sentence's clauses in, who says what out: spans of source, cue and content. */
import type { Attribution } from '../domain/output.js';
import type { Span } from '../domain/span.js';
import { verbLemmas } from './clause.js';
import type { Clause } from './frame.js';
import type { Passage } from './passage.js';
import { childrenBy, isRelation, spanOf, subtree, type Tree, tokenAt } from './tree.js';
import { mannerOf } from './voice.js';

const pair = (span: Span): readonly [number, number] => [span.start, span.end];

/** The words of a phrase without the preposition that leads it. */
function phrase(tree: Tree, i: number, without: readonly number[]): Span {
  const words = subtree(tree, i).filter(
    (w) => !without.includes(w) && !['punct', 'case'].includes(tokenAt(tree, w).deprel),
  );
  return spanOf(tree, words.length > 0 ? words : [i]);
}

function contentOf(tree: Tree, cue: number): Span | undefined {
  const own = childrenBy(tree, cue, 'ccomp').at(0) ?? childrenBy(tree, cue, 'xcomp').at(0);
  if (own !== undefined)
    return spanOf(
      tree,
      subtree(tree, own).filter((w) => tokenAt(tree, w).deprel !== 'punct'),
    );
  const { deprel, head } = tokenAt(tree, cue);
  if (!isRelation(deprel, 'parataxis') || head < 0) return undefined;
  const below = new Set(subtree(tree, cue));
  return spanOf(
    tree,
    subtree(tree, head).filter((w) => !below.has(w) && tokenAt(tree, w).deprel !== 'punct'),
  );
}

function fromVerb(passage: Passage, clause: Clause): Attribution[] {
  const { tree, head } = clause;
  const speaker = clause.slots.get('subject')?.[0];
  const content = contentOf(tree, head);
  if (!mannerOf(passage, clause.lemmas) || speaker === undefined || !content) return [];
  const cue = verbLemmas(tree, head).words.map((w) => pair(tokenAt(tree, w)));
  const source = phrase(tree, speaker, subtree(tree, head).includes(speaker) ? [] : [head]);
  return [
    {
      source: [pair(source)],
      cue,
      content: [pair(content)],
      ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
    },
  ];
}

function fromPhrase(tree: Tree): Attribution[] {
  return tree.sentence.tokens.flatMap((token, i): Attribution[] => {
    if (token.deprel !== 'case' || !/^according$/i.test(token.text) || token.head < 0) return [];
    const source = token.head;
    const above = tokenAt(tree, source).head;
    if (above < 0) return [];
    const inside = new Set(subtree(tree, source));
    const content = subtree(tree, above).filter((w) => !inside.has(w) && tokenAt(tree, w).deprel !== 'punct');
    const cue = [i, ...childrenBy(tree, i, 'fixed')];
    return [
      {
        source: [pair(phrase(tree, source, cue))],
        cue: cue.map((w) => pair(tokenAt(tree, w))),
        content: [pair(spanOf(tree, content))],
        ...(tree.sentence.inTitle ? { inTitle: true as const } : {}),
      },
    ];
  });
}

/** All attributions that a sentence makes in its own words. */
export function attributionsOf(passage: Passage, tree: Tree, verbs: ReadonlyMap<number, Clause>): Attribution[] {
  return [...[...verbs.values()].flatMap((clause) => fromVerb(passage, clause)), ...fromPhrase(tree)];
}
