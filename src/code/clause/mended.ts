/** A parsed sentence in, the same with links that English word order rules out set right. */
import type { Sentence, Token } from '../../domain/sentence.js';

type Link = Pick<Token, 'head' | 'deprel'>;
/** New links by the index of the word that hangs on them. */
type Links = ReadonlyMap<number, Link>;

function under(tokens: readonly Token[], head: number, deprel: string): number[] {
  return tokens.flatMap((t, i) => (t.head === head && t.deprel === deprel ? [i] : []));
}

function isVerb(token: Token | undefined): boolean {
  return token?.upos === 'VERB';
}

/** "Chad became an ally": a subject before the verb is the verb's, not that of the noun behind it. */
function subjectOfRise(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const noun = token && tokens[token.head];
  if (!token || !noun || token.deprel !== 'nsubj' || noun.deprel !== 'xcomp') return new Map();
  const verb = noun.head;
  const taken = under(tokens, verb, 'nsubj').length > 0 || under(tokens, verb, 'nsubj:pass').length > 0;
  if (!(i < verb && verb < token.head) || !isVerb(tokens[verb]) || taken) return new Map();
  return new Map([[i, { head: verb, deprel: 'nsubj' }]]);
}

/** "Norway shelled Chad's lines": a noun before the verb is no modifier of the object behind it; it is the subject. */
function subjectBefore(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const object = token && tokens[token.head];
  if (!token || !object || token.deprel !== 'compound' || object.deprel !== 'obj') return new Map();
  const verb = object.head;
  if (!(i < verb && verb < token.head) || !isVerb(tokens[verb]) || under(tokens, verb, 'nsubj').length > 0)
    return new Map();
  const articles = under(tokens, token.head, 'det').filter((d) => d < i);
  return new Map([
    [i, { head: verb, deprel: 'nsubj' }],
    ...articles.map((d) => [d, { head: i, deprel: 'det' }] as const),
  ]);
}

/** "Imposed on Chad by Norway": a "by" behind a noun belongs to the noun that follows, which is the agent. */
function agentAfter(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const noun = token && tokens[token.head];
  if (!token || !noun || token.deprel !== 'case' || token.text.toLowerCase() !== 'by' || token.head > i)
    return new Map();
  const agent = under(tokens, token.head, 'nmod').find((n) => n > i);
  if (agent === undefined || noun.deprel !== 'obl:agent') return new Map();
  return new Map([
    [i, { head: agent, deprel: 'case' }],
    [agent, { head: noun.head, deprel: 'obl:agent' }],
    [token.head, { head: noun.head, deprel: 'obl' }],
  ]);
}

/** "Withdrew its offer, accusing them": the object of the verb before it, since the participle has its own. */
function objectBefore(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  if (token?.deprel !== 'obj' || token.head < i || tokens[token.head]?.xpos !== 'VBG') return new Map();
  if (!under(tokens, token.head, 'obj').some((o) => o > token.head)) return new Map();
  const verb = tokens.findLastIndex((t, v) => v < i && isVerb(t));
  return verb < 0 || under(tokens, verb, 'obj').length > 0 ? new Map() : new Map([[i, { head: verb, deprel: 'obj' }]]);
}

/** True of a verb that stands in a tense of its own: "left", "has left", "had left". */
function isTensed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !isVerb(token)) return false;
  const auxiliaries = tokens.filter((t) => t.head === i && /^aux/.test(t.deprel));
  return ['VBD', 'VBZ'].includes(token.xpos) || auxiliaries.some((a) => /^(VB[DPZ]|MD)$/.test(a.xpos));
}

/** True of a verb behind "to" or a modal, or behind "had" with a comma between it and the verb coordinated with it. */
function isOtherTense(tokens: readonly Token[], i: number, later: number): boolean {
  const led = tokens.filter((t) => t.head === i && /^(aux|mark)$/.test(t.deprel));
  if (tokens[i]?.xpos === 'VB') return led.some((t) => t.xpos === 'MD' || t.text.toLowerCase() === 'to');
  const comma = tokens.slice(i, later).some((t) => t.text === ',');
  return tokens[i]?.xpos === 'VBN' && comma && led.some((t) => t.text.toLowerCase() === 'had');
}

/** "Said that Chad would march, and urged": a verb in a tense of its own goes on from the last one above that has such a tense too. */
function finiteConjunct(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  if (token?.deprel !== 'conj' || !isVerb(token) || !['VBD', 'VBZ'].includes(token.xpos)) return new Map();
  if (!isOtherTense(tokens, token.head, i) || under(tokens, i, 'nsubj').length > 0) return new Map();
  let above = tokens[token.head]?.head ?? -1;
  for (let n = 0; above >= 0 && n < tokens.length && !isTensed(tokens, above); n += 1)
    above = tokens[above]?.head ?? -1;
  return above >= 0 && above < i ? new Map([[i, { head: above, deprel: 'conj' }]]) : new Map();
}

/** "Chad, which left, does not pay": the verb behind the relative clause has the noun as subject, and stands above it. */
function mainVerb(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const relative = token?.head ?? -1;
  if (!token || !['ccomp', 'conj', 'parataxis'].includes(token.deprel) || !isTensed(tokens, i)) return new Map();
  const own = tokens.flatMap((t, k) => (t.head === i && k < i && t.deprel !== 'punct' ? [k] : []));
  const bare = !own.some((k) => /^(nsubj|csubj|expl|mark|cc)/.test(tokens[k]?.deprel ?? ''));
  const [noun, pronoun] = under(tokens, relative, 'nsubj');
  if (!bare || tokens[Math.min(i, ...own) - 1]?.text !== ',' || noun === undefined || pronoun === undefined)
    return new Map();
  const verb = tokens[relative];
  const linked = ['WDT', 'WP'].includes(tokens[pronoun]?.xpos ?? '') && tokens[pronoun - 1]?.text === ',';
  if (!verb || !linked || pronoun > relative) return new Map();
  return new Map([
    [i, { head: verb.head, deprel: verb.deprel }],
    [relative, { head: noun, deprel: 'acl:relcl' }],
    [noun, { head: i, deprel: 'nsubj' }],
  ]);
}

/** "Chad will pay, Norway said": the noun before what is said is its subject, and the noun behind it the speaker. */
function speakerBehind(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const said = token?.head ?? -1;
  if (token?.deprel !== 'nsubj' || !isTensed(tokens, said)) return new Map();
  const content = under(tokens, said, 'ccomp').find((c) => i < c && c < said);
  if (content === undefined || !isTensed(tokens, content) || under(tokens, content, 'nsubj').length > 0)
    return new Map();
  const speaker = tokens.findIndex(
    (t, k) =>
      content < k &&
      k < said &&
      t.upos === 'PROPN' &&
      t.deprel === 'conj' &&
      tokens[k - 1]?.text === ',' &&
      under(tokens, k, 'cc').length === 0,
  );
  if (speaker < 0) return new Map();
  const passive = tokens.some((t) => t.head === content && t.deprel === 'aux:pass');
  return new Map([
    [i, { head: content, deprel: passive ? 'nsubj:pass' : 'nsubj' }],
    [speaker, { head: said, deprel: 'nsubj' }],
  ]);
}

/** "The army carried out attacks": a subject before the verb that hangs on the verb's object. */
function subjectOfObject(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const object = token && tokens[token.head];
  if (token?.deprel !== 'nsubj' || object?.deprel !== 'obj' || !isVerb(tokens[object.head])) return new Map();
  const between = i < object.head && object.head < token.head;
  const links = [[i, { head: object.head, deprel: 'nsubj' }]] as const;
  return between && under(tokens, object.head, 'nsubj').length === 0 ? new Map(links) : new Map();
}

const ABSTRACT = /(?:[ts]ion|ment|ance|ence|ity|ship|ism|talk|war|deal|pact|attack)$/;

/** "The cooperation with the Taliban, who seized power": a clause with "who" is about the name before it, not about a thing. */
function whoBehindName(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const thing = token && tokens[token.head];
  if (token?.deprel !== 'acl:relcl' || thing?.upos !== 'NOUN' || !ABSTRACT.test(thing.lemma)) return new Map();
  let name = tokens.findIndex((t, at) => at > token.head && t.head === i && /^whom?$/i.test(t.text)) - 1;
  while (tokens[name]?.upos === 'PUNCT') name -= 1;
  while (/^(?:flat|compound)/.test(tokens[name]?.deprel ?? '')) name = tokens[name]?.head ?? -1;
  const isName = name > token.head && tokens[name]?.upos === 'PROPN';
  return isName ? new Map([[i, { head: name, deprel: 'acl:relcl' }]]) : new Map();
}

/** "In Chad and beyond, including Oslo": what is coordinated stands behind what it is coordinated with. */
function conjunctBehind(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  if (token?.deprel !== 'conj' || token.head < i) return new Map();
  const noun = tokens.findLastIndex((t, at) => at < i && (t.upos === 'NOUN' || t.upos === 'PROPN'));
  return noun < 0 ? new Map() : new Map([[i, { head: noun, deprel: 'conj' }]]);
}

/** "Stayed away from work": what stands behind an adverb of the verb belongs to the verb. */
function behindAdverb(tokens: readonly Token[], i: number): Links {
  const token = tokens[i];
  const adverb = token && tokens[token.head];
  if (!token || !/^(?:obl|nmod)$/.test(token.deprel) || token.head > i) return new Map();
  const isAdverb = adverb?.upos === 'ADV' && adverb.deprel === 'advmod' && isVerb(tokens[adverb.head]);
  return isAdverb ? new Map([[i, { head: adverb.head, deprel: 'obl' }]]) : new Map();
}

const MENDS = [
  behindAdverb,
  conjunctBehind,
  subjectOfRise,
  subjectBefore,
  subjectOfObject,
  agentAfter,
  objectBefore,
  finiteConjunct,
  mainVerb,
  speakerBehind,
  whoBehindName,
];

/** True if all of these words hang on the root in the end. */
function areRooted(tokens: readonly Token[], words: readonly number[]): boolean {
  return words.every((i) => {
    let [at, steps] = [i, 0];
    while (at >= 0 && steps <= tokens.length) [at, steps] = [tokens[at]?.head ?? -1, steps + 1];
    return at < 0;
  });
}

/** The sentence with such links set right; the same sentence if there are none, or if together they would make no tree. */
export function mended(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const links: Links = new Map(tokens.flatMap((_, i) => MENDS.flatMap((mend) => [...mend(tokens, i)])));
  if (links.size === 0) return sentence;
  const set = tokens.map((token, i) => ({ ...token, ...links.get(i) }));
  return areRooted(set, [...links.keys()]) ? { ...sentence, tokens: set } : sentence;
}
