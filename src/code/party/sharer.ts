/** A plural noun in, the parties out that share it: "British and Nigerian forces", "the armies of Chad and Niger". */
import type { NamedParty } from '../../domain/coding.js';
import type { Mention, Reading } from '../../domain/mention.js';
import type { Span } from '../../domain/span.js';
import { type Passage, textOf } from '../clause/passage.js';
import { caseOf, childrenBy, conjuncts, type Tree, tokenAt } from '../clause/tree.js';
import { pairAt } from './pair.js';
import { partyOf } from './party.js';

const OWNING = new Set(['nationality', 'place', 'organisation']);

/** An actor that has its share in the noun, with the words that name it. */
type Owner = Span & Pick<Mention, 'type' | 'readings'>;

function ownersBehind(passage: Passage, tree: Tree, modifier: number): Owner[] {
  const named = conjuncts(tree, modifier).flatMap((c) => passage.mentionAt(tree, c) ?? []);
  const owners = named.length > 1 ? named : (pairAt(passage, tree, modifier) ?? []);
  return owners.filter((o) => OWNING.has(o.type) && o.readings[0]?.country !== undefined);
}

function shareOf(owner: Owner, noun: Mention): Reading {
  const own: Partial<Reading> = noun.readings[0] ?? {};
  const { country, id, name } = owner.readings[0] ?? {};
  const body = owner.type === 'organisation' ? { ...(id ? { id } : {}), ...(name ? { name } : {}) } : {};
  const why = `${own.role ?? noun.text}, shared: of ${name ?? country}`;
  return {
    ...body,
    ...(country ? { country } : {}),
    sectors: own.sectors ?? [],
    ...(own.role ? { role: own.role } : {}),
    why,
  };
}

/** The parties that share a plural noun by its coordinated owners; undefined where it has one owner or none. */
export function sharersAt(passage: Passage, tree: Tree, i: number): NamedParty[] | undefined {
  const noun = passage.mentionAt(tree, i);
  if (!noun || noun.named || !['group', 'organisation'].includes(noun.type)) return undefined;
  if (tokenAt(tree, i).feats.Number !== 'Plur') return undefined;
  for (const c of childrenBy(tree, i, 'amod', 'compound', 'nmod')) {
    const behind = tokenAt(tree, c).deprel === 'nmod' && c > i;
    if (behind && caseOf(tree, c) !== 'of') continue;
    const owners = ownersBehind(passage, tree, c);
    if (new Set(owners.map((o) => o.readings[0]?.country)).size < 2) continue;
    return owners.map((owner, at) => {
      const start = behind && at === 0 ? noun.start : owner.start;
      const end = !behind && at === owners.length - 1 ? Math.max(owner.end, noun.end) : owner.end;
      const text = textOf(passage, tree).slice(start, end);
      return partyOf({ ...noun, start, end, text, readings: [shareOf(owner, noun)] });
    });
  }
  return undefined;
}
