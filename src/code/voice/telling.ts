/** A sentence in, what it says that an outlet had told before out: who told it, when, and in which words of the sentence. */
import type { When } from '../../domain/coding.js';
import { windowOf } from '../circumstance/occurred.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, textOf, wordSet } from '../clause/passage.js';
import { ancestors, childrenBy, isRelation, markOf, subtree, type Tree, tokenAt } from '../clause/tree.js';

export interface Telling {
  readonly tree: Tree;
  /** The verb or noun of telling. */
  readonly head: number;
  /** The outlet as the text names it; absent where the report speaks of its own publisher. */
  readonly outlet?: string;
  /** Nobody in particular told it: "reports that ... are false". */
  readonly rumour?: true;
  readonly told?: When;
  /** Heads of the clauses that were told; empty where the sentence only points at them ("what the paper wrote"). */
  readonly content: readonly number[];
  /** `as`, `contrary`: the clause above says how it really is. `what`: the word that stands for what was told. */
  readonly link?: 'as' | 'contrary' | 'what';
}

const lemmaAt = (tree: Tree, i: number): string => tokenAt(tree, i).lemma.toLowerCase();

/** True if a word of the tree is in a word set of the codebook. */
export function isOf(passage: Passage, tree: Tree, i: number, set: string): boolean {
  return wordSet(passage.lexicon, set).has(lemmaAt(tree, i));
}

const OWN = new Set(['we', 'us', 'our', 'i', 'my']);

function nameWords(text: string): string[] {
  return text
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && !/^(The|This|Our|An?)$/.test(word))
    .map((word) => word.toLowerCase());
}

function isPublisher(passage: Passage, text: string): boolean {
  const publisher = new Set(nameWords(passage.report.publisher ?? ''));
  const own = nameWords(text);
  return own.length > 0 && own.every((word) => publisher.has(word));
}

/** "This newspaper", "our website", "an earlier version": the report's own publisher. */
function isOwnNoun(passage: Passage, tree: Tree, i: number): boolean {
  const marks = childrenBy(tree, i, 'det', 'nmod:poss').map((c) => lemmaAt(tree, c));
  const earlier = childrenBy(tree, i, 'amod').some((c) => ['early', 'earlier', 'previous'].includes(lemmaAt(tree, c)));
  if (isOf(passage, tree, i, 'report-nouns') && earlier) return true;
  return (
    (isOf(passage, tree, i, 'outlet-nouns') || isOf(passage, tree, i, 'report-nouns')) &&
    marks.some((m) => m === 'this' || OWN.has(m))
  );
}

/** The outlet that a word stands for; undefined if it is none. */
function outletAt(passage: Passage, tree: Tree, i: number): { name?: string } | undefined {
  if (OWN.has(tokenAt(tree, i).text.toLowerCase()) || isOwnNoun(passage, tree, i)) return {};
  const owner = isOf(passage, tree, i, 'outlet-nouns') ? childrenBy(tree, i, 'nmod:poss')[0] : undefined;
  const mention = passage.mentionAt(tree, owner ?? i);
  const [reading] = mention?.readings ?? [];
  const first = passage.mentions.find((m) => m.index === mention?.chain);
  const isNews =
    isOf(passage, tree, i, 'outlet-nouns') ||
    reading?.sectors.includes('JRN') ||
    (mention?.named && reading?.id === undefined);
  const text = (tokenAt(tree, i).upos === 'PRON' ? first : mention)?.text ?? tokenAt(tree, i).text;
  if (isPublisher(passage, text)) return {};
  if (!isNews || (mention && mention.type !== 'organisation')) return undefined;
  return { name: text.replace(/^(the|an?)\s+/i, '') };
}

/** When it was told: a date among the words of telling, outside of what was told. */
function toldAt(passage: Passage, tree: Tree, head: number, content: readonly number[]): When | undefined {
  const inside = new Set(content.flatMap((c) => subtree(tree, c)));
  const own = subtree(tree, head).filter((i) => !inside.has(i));
  const time = tree.sentence.times.find(
    (t) => t.from !== undefined && own.some((i) => t.start < tokenAt(tree, i).end && tokenAt(tree, i).start < t.end),
  );
  return time && windowOf(time, textOf(passage, tree).slice(time.start, time.end));
}

function telling(
  passage: Passage,
  tree: Tree,
  head: number,
  outlet: { name?: string },
  rest: Pick<Telling, 'content' | 'link' | 'rumour'>,
): Telling {
  const told = toldAt(passage, tree, head, rest.link === 'as' || rest.link === 'contrary' ? [] : rest.content);
  return { tree, head, ...(outlet.name ? { outlet: outlet.name } : {}), ...(told ? { told } : {}), ...rest };
}

/** Who tells: the verb's own subject, or that of the words it hangs on ("was wrong to report"). */
function tellerOf(tree: Tree, verb: number, clause: Clause | undefined): number | undefined {
  const own = clause?.slots.get('subject')?.[0] ?? childrenBy(tree, verb, 'nsubj', 'nsubj:pass')[0];
  if (own !== undefined) return own;
  if (!isRelation(tokenAt(tree, verb).deprel, 'xcomp', 'advcl', 'ccomp', 'acl', 'obj')) return undefined;
  return ancestors(tree, verb)
    .slice(0, 2)
    .flatMap((a) => childrenBy(tree, a, 'nsubj'))[0];
}

/** "Correction: an earlier version said that": a version that is named before the verb, wherever the tree hangs it. */
function versionBefore(passage: Passage, tree: Tree, verb: number): number | undefined {
  const nouns = tree.sentence.tokens.map((_, i) => i).filter((i) => i < verb);
  return nouns.findLast((i) => isOf(passage, tree, i, 'report-nouns') && isOwnNoun(passage, tree, i));
}

/** The clause that is told: under the verb, or under the word of regret above it ("apologised for reporting that"). */
function toldBy(passage: Passage, tree: Tree, verb: number): number[] {
  const own = childrenBy(tree, verb, 'ccomp');
  const { head } = tokenAt(tree, verb);
  return own.length > 0 || head < 0 || !isOf(passage, tree, head, 'taking-back')
    ? own
    : childrenBy(tree, head, 'ccomp').filter((c) => c > verb);
}

/** "What the paper wrote", "contrary to what we reported": the clause stands for what was told. */
function ofWhat(tree: Tree, verb: number): Pick<Telling, 'content' | 'link'> | undefined {
  const { deprel, head } = tokenAt(tree, verb);
  if (!isRelation(deprel, 'acl', 'advcl', 'ccomp', 'csubj') || head < 0) return undefined;
  const what = deprel.startsWith('acl') ? head : childrenBy(tree, verb, 'obj')[0];
  if (what === undefined || lemmaAt(tree, what) !== 'what') return undefined;
  const before = tree.sentence.tokens.slice(Math.max(0, what - 2), what).map((t) => t.text.toLowerCase());
  if (before.join(' ') === 'contrary to') {
    const above = ancestors(tree, what).find((a) => a !== verb && tokenAt(tree, a).upos !== 'ADJ');
    return above === undefined ? undefined : { content: [above], link: 'contrary' };
  }
  const named = childrenBy(tree, what, 'acl', 'appos', 'ccomp').filter(
    (c) => c !== verb && subtree(tree, c).some((w) => lemmaAt(tree, w) === 'namely'),
  );
  return { content: named, link: 'what' };
}

function fromVerb(passage: Passage, tree: Tree, i: number, clause: Clause | undefined): Telling[] {
  const teller = tellerOf(tree, i, clause) ?? versionBefore(passage, tree, i);
  const outlet = teller === undefined ? undefined : outletAt(passage, tree, teller);
  if (!outlet) return [];
  const what = ofWhat(tree, i);
  if (what) return [telling(passage, tree, i, outlet, what)];
  const content = toldBy(passage, tree, i);
  if (content.length > 0) return [telling(passage, tree, i, outlet, { content })];
  const { deprel, head } = tokenAt(tree, i);
  const asClause = isRelation(deprel, 'advcl', 'parataxis') && markOf(tree, i) === 'as' && head >= 0;
  return asClause ? [telling(passage, tree, i, outlet, { content: [head], link: 'as' })] : [];
}

/** "Our report that ...", "we regret an earlier report that ...". */
function fromNoun(passage: Passage, tree: Tree, i: number): Telling[] {
  const content = childrenBy(tree, i, 'acl', 'ccomp', 'appos').filter((c) =>
    (tree.children[c] ?? []).some((w) => w > i && w < c && lemmaAt(tree, w) === 'that'),
  );
  if (content.length === 0) return [];
  const owner = childrenBy(tree, i, 'nmod:poss')[0];
  if (isOwnNoun(passage, tree, i)) return [telling(passage, tree, i, {}, { content })];
  if (owner === undefined) return [telling(passage, tree, i, {}, { content, rumour: true })];
  const its = ['its', 'their', 'his', 'her'].includes(tokenAt(tree, owner).text.toLowerCase());
  const outlet = outletAt(passage, tree, (its ? tellerOf(tree, i, undefined) : undefined) ?? owner);
  return outlet ? [telling(passage, tree, i, outlet, { content })] : [];
}

/** What a sentence says that outlets told. */
export function tellingsIn(passage: Passage, tree: Tree, verbs: ReadonlyMap<number, Clause>): Telling[] {
  return tree.sentence.tokens.flatMap((token, i) => {
    if (token.upos === 'VERB' && isOf(passage, tree, i, 'outlet-telling'))
      return fromVerb(passage, tree, i, verbs.get(i));
    return token.upos === 'NOUN' && isOf(passage, tree, i, 'report-nouns') ? fromNoun(passage, tree, i) : [];
  });
}
