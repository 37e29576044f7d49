import { slice } from '../domain/span.js';
function features(token) {
    const pairs = Object.entries(token.feats).map(([name, value]) => `${name}=${value}`);
    return pairs.join('|') || '_';
}
/** The ten columns of a word. A word that the next one touches has `SpaceAfter=No`. */
function row(token, at, next) {
    const misc = next !== undefined && next.start === token.end ? 'SpaceAfter=No' : '_';
    const { text, lemma, upos, xpos, head, deprel } = token;
    // A word may hold a line break or a space, which would break the table.
    const plain = (field) => field.replace(/\s+/g, '\u00a0') || '_';
    return [at + 1, plain(text), plain(lemma), upos, xpos || '_', features(token), head + 1, deprel, '_', misc].join('\t');
}
function block(sentence, number, text) {
    const words = slice(text, sentence).replace(/\s+/g, ' ').trim();
    const rows = sentence.tokens.map((token, at) => row(token, at, sentence.tokens[at + 1]));
    return [`# sent_id = ${number}`, `# text = ${words}`, ...rows, ''].join('\n');
}
/** The parse of a report's text as one CoNLL-U document. */
export function conllu(report, sentences) {
    const body = sentences.filter((sentence) => !sentence.inTitle && sentence.tokens.length > 0);
    const blocks = body.map((sentence, at) => block(sentence, at + 1, report.text));
    return [`# newdoc id = ${report.id.replace(/\s+/g, ' ')}`, ...blocks].join('\n');
}
