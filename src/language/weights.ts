/** The folder of the language model in, its checked parts out, or an error that says what is wrong with the folder. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChanceryError } from '../domain/finding.js';
import { digest } from '../domain/id.js';
import { type Labels, readLabels } from './labels.js';
import { readVocabulary, type Vocabulary } from './pieces.js';

export interface Weights {
  readonly folder: string;
  /** The bytes of `model.onnx`. */
  readonly model: Uint8Array;
  readonly labels: Labels;
  readonly vocabulary: Vocabulary;
  /** Digest of all files that decide what is read. */
  readonly version: string;
}

const FIX = 'Put back weights/en as it was released (git checkout weights/en, or install the package again).';

/** The weights that come with the package: two folders up from src/language as from dist/language. */
export function shippedWeights(): string {
  return fileURLToPath(new URL('../../weights/en', import.meta.url));
}

/** The error for weights that are there but of no use. */
export function damaged(folder: string, why: string): ChanceryError {
  return new ChanceryError('weights-damaged', `The language model in ${folder} cannot be used.`, why, FIX);
}

function readPart(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (error) {
    const why = `The file could not be read: ${(error as Error).message}.`;
    throw new ChanceryError('weights-missing', `The language model lacks ${name} in ${folder}.`, why, FIX);
  }
}

function checkedLabels(folder: string, file: string): Labels {
  try {
    return readLabels(file);
  } catch (error) {
    throw damaged(folder, `labels.json is not what the reader expects: ${(error as Error).message}.`);
  }
}

function checkedVocabulary(folder: string, file: string): Vocabulary {
  const vocabulary = readVocabulary(file);
  const marks: [string, number][] = [
    ['[UNK]', 100],
    ['[CLS]', 101],
    ['[SEP]', 102],
  ];
  if (marks.every(([mark, id]) => vocabulary.get(mark) === id)) return vocabulary;
  throw damaged(folder, 'vocab.txt lacks the marks [UNK], [CLS] and [SEP] on their lines.');
}

/** Reads and checks the weights; throws ChanceryError `weights-missing` or `weights-damaged`. */
export function readWeights(folder: string): Weights {
  const [labelsFile, vocabularyFile] = [readPart(folder, 'labels.json'), readPart(folder, 'vocab.txt')].map(String);
  const model = readPart(folder, 'model.onnx');
  const labels = checkedLabels(folder, labelsFile ?? '');
  const vocabulary = checkedVocabulary(folder, vocabularyFile ?? '');
  if (createHash('sha256').update(model).digest('hex') !== labels.model) {
    throw damaged(folder, 'model.onnx is not the file that labels.json was made for (their SHA-256 differ).');
  }
  return { folder, model, labels, vocabulary, version: digest(labelsFile ?? '', vocabularyFile ?? '') };
}
