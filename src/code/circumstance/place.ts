/** A clause in, the place of its act out: country first, with the precision that the words give. */
import type { Place } from '../../domain/coding.js';
import type { Mention } from '../../domain/mention.js';
import type { Clause } from '../clause/frame.js';
import type { Passage } from '../clause/passage.js';
import { caseOf, childrenBy, type Tree } from '../clause/tree.js';

const INSIDE = [
  'in',
  'inside',
  'within',
  'at',
  'near',
  'outside',
  'on',
  'across',
  'through',
  'around',
  'over',
  'off',
  'into',
];

function placeOf(mention: Mention, preposition: string): Place {
  const best = mention.readings[0];
  const country = best?.country;
  const isCountry = country !== undefined && best?.id === country;
  const precision = ['near', 'outside', 'around', 'off'].includes(preposition)
    ? 'near'
    : isCountry
      ? 'country'
      : country
        ? 'city'
        : 'unknown';
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    name: best?.name ?? mention.text,
    ...(country ? { country } : {}),
    precision,
  };
}

/** The place mention at a word or behind it ("a concert hall near Moscow"). */
function behind(passage: Passage, tree: Tree, i: number, preposition: string): Place | undefined {
  const mention = passage.mentionAt(tree, i);
  if (mention?.type === 'place' && mention.named) return placeOf(mention, preposition);
  for (const c of childrenBy(tree, i, 'nmod', 'appos', 'compound')) {
    const inner = caseOf(tree, c) || preposition;
    const place = INSIDE.includes(inner) || inner === 'of' ? behind(passage, tree, c, inner) : undefined;
    if (place) return place;
  }
  return undefined;
}

/** Where an act took place; what a material act was done to stands for its place where none is named. */
export function placeOfAct(passage: Passage, clause: Clause, material: boolean): Place | undefined {
  for (const preposition of INSIDE) {
    for (const filler of clause.slots.get(preposition) ?? []) {
      const place = behind(passage, clause.tree, filler, preposition);
      if (place) return place;
    }
  }
  if (!material) return undefined;
  for (const filler of clause.slots.get('object') ?? []) {
    const place = behind(passage, clause.tree, filler, 'in');
    if (place) return place;
  }
  return undefined;
}
