/** A pronoun inside a quotation in, the speaker out: "we" in the quoted words of an official is whom he speaks for. */
import type { Quotation, Sentence } from '../domain/sentence.js';
import type { Document, Draft } from './draft.js';
import { relation } from './tree.js';

const SAYING = new Set([
  'say',
  'tell',
  'add',
  'state',
  'declare',
  'announce',
  'explain',
  'argue',
  'warn',
  'insist',
  'claim',
  'note',
  'write',
  'tweet',
  'ask',
  'reply',
  'stress',
  'acknowledge',
  'admit',
  'continue',
  'comment',
  'conclude',
  'vow',
  'promise',
  'pledge',
  'remark',
  'quote',
  'accord',
]);

/** The draft that speaks the quotation around the pronoun: in its own sentence, else in that before, else in that after. */
export function speakerOf(
  document: Document,
  draft: Draft,
  drafts: readonly Draft[],
  sort: 'we' | 'i',
): Draft | undefined {
  const quotation = draft.sentence.quotations.find((q) => q.start <= startOf(draft) && startOf(draft) < q.end);
  if (!quotation) return undefined;
  const { sentences } = document;
  const at = sentences.indexOf(draft.sentence);
  for (const sentence of [draft.sentence, sentences[at - 1], sentences[at + 1]]) {
    const speaker =
      sentence && sentence.inTitle === draft.sentence.inTitle ? speakerIn(sentence, quotation, drafts) : undefined;
    if (speaker && (sort === 'we' || speaker.type === 'person')) return speaker;
  }
  return undefined;
}

const startOf = (draft: Draft): number => draft.sentence.tokens[draft.first]?.start ?? 0;

/** The subject of a verb of saying outside the quotation. */
function speakerIn(sentence: Sentence, quotation: Quotation, drafts: readonly Draft[]): Draft | undefined {
  for (const [index, token] of sentence.tokens.entries()) {
    const verb = sentence.tokens[token.head];
    if (relation(token) !== 'nsubj' || !verb || !SAYING.has(verb.lemma.toLowerCase())) continue;
    if (token.start >= quotation.start && token.end <= quotation.end) continue;
    const speaker = drafts.find(
      (d) => d.sentence === sentence && d.sort !== 'title' && d.first <= index && index <= d.last && !d.inside,
    );
    if (speaker) return speaker;
  }
  return undefined;
}
