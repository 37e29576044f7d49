/** A verb in its sentence and a pattern of a dictionary in, whether the words around the verb fit it out, and who stands in its places. */
import type { Group, PartyMark, Pattern, PatternAtom } from '../../codebook/petrarch/pattern.js';
import type { CodedPhrase } from '../../mention/codedphrase.js';
import { type PlainWord, standAt } from '../../mention/plainword.js';

/** A sentence laid out for patterns, seen from one verb. */
export interface Scene {
  readonly words: readonly PlainWord[];
  /** Coded phrases in the order of the text; those told together are one list. */
  readonly parties: readonly (readonly CodedPhrase[])[];
  /** Indices of words: the verb takes [from, to). */
  readonly verb: { readonly from: number; readonly to: number };
  /** True for a word on the verb's left that a pattern may look at. */
  readonly isLeft: (token: number) => boolean;
  /** True for a word under the verb, on its right. */
  readonly isRight: (token: number) => boolean;
}

/** Who stands in the places of a pattern, by its marks. */
export type Places = ReadonlyMap<PartyMark, readonly CodedPhrase[]>;

interface Step {
  readonly next: number;
  readonly places: readonly (readonly [PartyMark, readonly CodedPhrase[]])[];
}

/** The parties whose words begin at an index (articles before them aside), and the index behind them. */
function partyAt(scene: Scene, at: number, mark: PartyMark): Step | undefined {
  const token = scene.words[at]?.token;
  const several = mark === 'several';
  const group = scene.parties.find(([first, second]) => first?.first === token && (!several || second !== undefined));
  const last = Math.max(...(group ?? []).map((phrase) => phrase.last));
  if (!group || token === undefined) return undefined;
  const next = scene.words.findIndex((word) => word.token > last);
  return { next: next < 0 ? scene.words.length : next, places: [[mark, group]] };
}

function atomAt(scene: Scene, at: number, atom: PatternAtom): Step | undefined {
  if ('party' in atom) {
    const article = ['the', 'a', 'an'].includes(scene.words[at]?.word ?? '') ? at + 1 : at;
    return partyAt(scene, at, atom.party) ?? partyAt(scene, article, atom.party);
  }
  for (const option of atom.words) {
    const next = standAt(scene.words, at, option);
    if (next !== undefined) return { next, places: [] };
  }
  return undefined;
}

function groupAt(scene: Scene, at: number, group: Group): Step | undefined {
  let step: Step = { next: at, places: [] };
  for (const atom of group) {
    const found = atomAt(scene, step.next, atom);
    if (!found) return undefined;
    step = { next: found.next, places: [...step.places, ...found.places] };
  }
  return step;
}

function allAre(scene: Scene, from: number, to: number, side: (token: number) => boolean): boolean {
  return scene.words.slice(from, to).every((word) => side(word.token));
}

/** The groups behind the verb, each at the first place that it fits. */
function behind(scene: Scene, pattern: Pattern): Step | undefined {
  let step: Step = { next: scene.verb.to, places: [] };
  for (const [i, group] of pattern.after.entries()) {
    const last = i === 0 && pattern.touches.after ? step.next : scene.words.length - 1;
    let found: Step | undefined;
    for (let at = step.next; at <= last && !found; at += 1) {
      const here = groupAt(scene, at, group);
      if (here && allAre(scene, at, here.next, scene.isRight)) found = here;
    }
    if (!found) return undefined;
    step = { next: found.next, places: [...step.places, ...found.places] };
  }
  return step;
}

/** The groups before the verb, from the last to the first, each at the last place that it fits. */
function ahead(scene: Scene, pattern: Pattern): Step | undefined {
  let step: Step = { next: scene.verb.from, places: [] };
  for (const [i, group] of [...pattern.before].reverse().entries()) {
    const touching = i === 0 && pattern.touches.before;
    let found: Step | undefined;
    for (let at = step.next - 1; at >= 0 && !found; at -= 1) {
      const here = groupAt(scene, at, group);
      const fits = here && here.next <= step.next && (!touching || here.next === step.next);
      if (fits && allAre(scene, at, here.next, scene.isLeft)) found = { ...here, next: at };
    }
    if (!found) return undefined;
    step = { next: found.next, places: [...step.places, ...found.places] };
  }
  return step;
}

/** Who stands in the pattern's places; undefined where the words do not fit it. */
export function fitting(scene: Scene, pattern: Pattern): Places | undefined {
  const before = ahead(scene, pattern);
  const after = before && behind(scene, pattern);
  return after && new Map([...before.places, ...after.places]);
}
