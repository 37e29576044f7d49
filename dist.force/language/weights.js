/** The folder of the language model in, its checked parts out, or an error that says what is wrong with the folder. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChanceryError } from '../domain/finding.js';
import { digest } from '../domain/id.js';
import { readLabels } from './labels.js';
import { readVocabulary } from './pieces.js';
const FIX = 'Put back weights/en as it was released (git checkout weights/en, or install the package again).';
/** The weights that come with the package: two folders up from src/language as from dist/language. */
export function shippedWeights() {
    return fileURLToPath(new URL('../../weights/en', import.meta.url));
}
/** The error for weights that are there but of no use. */
export function damaged(folder, why) {
    return new ChanceryError('weights-damaged', `The language model in ${folder} cannot be used.`, why, FIX);
}
function readPart(folder, name) {
    try {
        return readFileSync(join(folder, name));
    }
    catch (error) {
        const why = `The file could not be read: ${error.message}.`;
        throw new ChanceryError('weights-missing', `The language model lacks ${name} in ${folder}.`, why, FIX);
    }
}
function checkedLabels(folder, file) {
    try {
        return readLabels(file);
    }
    catch (error) {
        throw damaged(folder, `labels.json is not what the reader expects: ${error.message}.`);
    }
}
function checkedVocabulary(folder, file) {
    const vocabulary = readVocabulary(file);
    const marks = [
        ['[UNK]', 100],
        ['[CLS]', 101],
        ['[SEP]', 102],
    ];
    if (marks.every(([mark, id]) => vocabulary.get(mark) === id))
        return vocabulary;
    throw damaged(folder, 'vocab.txt lacks the marks [UNK], [CLS] and [SEP] on their lines.');
}
/** Reads and checks the weights; throws ChanceryError `weights-missing` or `weights-damaged`. */
export function readWeights(folder) {
    const [labelsFile, vocabularyFile] = [readPart(folder, 'labels.json'), readPart(folder, 'vocab.txt')].map(String);
    const model = readPart(folder, 'model.onnx');
    const labels = checkedLabels(folder, labelsFile ?? '');
    const vocabulary = checkedVocabulary(folder, vocabularyFile ?? '');
    if (createHash('sha256').update(model).digest('hex') !== labels.model) {
        throw damaged(folder, 'model.onnx is not the file that labels.json was made for (their SHA-256 differ).');
    }
    return { folder, model, labels, vocabulary, version: digest(labelsFile ?? '', vocabularyFile ?? '') };
}
