/** A report in, its sentences out: tokens, tree, names, times and quotations. */
import { ChanceryError } from '../domain/finding.js';
import { findParagraphs } from './paragraphs.js';
import { openPool } from './pool.js';
import { findQuotations } from './quotations.js';
import { findTimes } from './times/times.js';
import { readWeights, shippedWeights } from './weights.js';
/** What the labels of the model are called in a sentence; the title of a work counts as a product. */
const ENTITY_TYPES = new Map([
    ...['PER', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'PRODUCT', 'LAW'].map((type) => [type, type]),
    ['WORK', 'PRODUCT'],
]);
const WORKER = new URL('./worker.js', import.meta.url);
const features = new Map();
/** `Mood=Ind|Tense=Past` as a frozen record, one for all tokens that have it. */
function featuresOf(feats) {
    const known = features.get(feats);
    if (known)
        return known;
    const pairs = feats === '_' ? [] : feats.split('|').map((pair) => pair.split('=', 2));
    const made = Object.freeze(Object.fromEntries(pairs));
    features.set(feats, made);
    return made;
}
function tokenOf(text, { start, end, lemma, upos, xpos, feats, head, deprel }) {
    return { start, end, text: text.slice(start, end), lemma, upos, xpos, feats: featuresOf(feats), head, deprel };
}
function entitiesOf({ names }) {
    return names.flatMap(({ start, end, type }) => {
        const known = ENTITY_TYPES.get(type);
        return known ? [{ start, end, type: known }] : [];
    });
}
function spanOf({ words }) {
    return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
/** The number of the paragraph that each sentence begins in. */
function paragraphNumbers(paragraphs, sentences) {
    let at = 0;
    return sentences.map(({ start }) => {
        while (start >= (paragraphs[at + 1]?.start ?? Number.POSITIVE_INFINITY))
            at++;
        return at;
    });
}
function sentencesOf(part, parses) {
    const { text, report, index, inTitle } = part;
    const spans = parses.map(spanOf);
    const paragraphs = findParagraphs(text, spans);
    const numbers = paragraphNumbers(paragraphs, spans);
    const quotations = findQuotations(text, spans);
    const anchor = report.published === undefined ? {} : { published: report.published };
    return parses.map((parse, i) => {
        const tokens = parse.words.map((word) => tokenOf(text, word));
        return {
            ...spanOf(parse),
            index: index + i,
            ...(inTitle && { inTitle }),
            paragraph: numbers[i] ?? 0,
            tokens,
            entities: entitiesOf(parse),
            times: part.times ? findTimes(text, tokens, anchor) : [],
            quotations: quotations[i] ?? [],
        };
    });
}
function longSentence(report, { end }) {
    return {
        code: 'sentence-long',
        severity: 'note',
        where: { report: report.id, start: end, end },
        what: 'A sentence is too long to be read at once, and was cut in two here.',
        why: 'The language model sees about 250 pieces of words at a time.',
        fix: 'See whether the text lacks full stops, or is a table or list.',
    };
}
/** The parser in this thread is loaded only where it is wanted: its parts are large. */
async function openHere(folder, threads) {
    const { openParser } = await import('./parser.js');
    return openParser(readWeights(folder), threads);
}
async function parserOf(options) {
    const { weights: folder = shippedWeights(), threads = 1 } = options;
    const workers = options.workers ?? (import.meta.url.endsWith('.ts') ? 0 : 1);
    for (const [name, value, least] of [
        ['workers', workers, 0],
        ['threads', threads, 1],
    ]) {
        if (Number.isInteger(value) && value >= least)
            continue;
        const what = `The option "${name}" is ${value}, not a whole number from ${least}.`;
        throw new ChanceryError('option-invalid', what, 'It says how much of the processor to use.', `Give ${least} or more.`);
    }
    return workers === 0 ? openHere(folder, threads) : openPool(WORKER, { folder, threads }, workers);
}
/** Loads the language model; throws ChanceryError `weights-missing` or `weights-damaged` where that cannot be done. */
export async function openReader(options = {}) {
    const parser = await parserOf(options);
    const times = options.times ?? true;
    return {
        version: parser.version,
        close: () => parser.close(),
        async read(report) {
            const title = await parser.parse(report.title ?? '');
            const body = await parser.parse(report.text);
            const head = sentencesOf({ report, text: report.title ?? '', inTitle: true, index: 0, times }, title);
            const rest = sentencesOf({ report, text: report.text, inTitle: false, index: head.length, times }, body);
            const cuts = body.filter((parse) => parse.cut).map(spanOf);
            return { sentences: [...head, ...rest], findings: cuts.map((cut) => longSentence(report, cut)) };
        },
    };
}
