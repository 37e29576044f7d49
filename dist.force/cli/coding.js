/** Paths and options in, coded reports out in the order of their input: what `read` and `code` have in common. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { openCoder } from '../code/coder.js';
import { ChanceryError } from '../domain/finding.js';
import { isoDay } from '../ingest/admission.js';
import { ingest } from '../ingest/ingest.js';
import { openReader } from '../language/reader.js';
import { inOrder } from './queue.js';
function wholeNumber(text) {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1)
        throw new InvalidArgumentError('It must be a whole number from 1.');
    return number;
}
function day(text) {
    const found = isoDay(text);
    if (found === undefined)
        throw new InvalidArgumentError('It must be a day, YYYY-MM-DD.');
    return found;
}
/** Adds the options that `read` and `code` share. */
export function addCodingOptions(command) {
    return command
        .option('--published <date>', 'day of publication of reports that have none, YYYY-MM-DD', day)
        .option('--publisher <name>', 'publisher of reports that have none')
        .option('--workers <n>', 'threads that run the language model', wholeNumber, Math.max(1, Math.min(4, availableParallelism() - 1)));
}
/** The latest day that it is anywhere on earth. */
export function latestDay(now) {
    return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}
function internalFinding(report, error) {
    const what = `The report could not be coded: ${error instanceof Error ? error.message : String(error)}`;
    const fix = 'Please report it with the report; the others have been coded.';
    return {
        code: 'internal',
        severity: 'error',
        where: { report: report.id },
        what,
        why: 'This is a fault of Chancery.',
        fix,
    };
}
/** Codes one report; a fault in the coder becomes a finding, so that one report never stops the others. */
async function codeOne(coder, { report, admitted, findings }) {
    if (report === undefined)
        return { admitted, findings };
    try {
        return { report, coded: await coder.code(report), admitted, findings };
    }
    catch (error) {
        if (error instanceof ChanceryError)
            throw error;
        return { report, admitted, findings: [...findings, internalFinding(report, error)] };
    }
}
/** The reports that paths and options stand for; throws at once for a path that does not exist. */
export function openInputs(paths, { published, publisher }) {
    return ingest(paths, {
        stdin: process.stdin,
        today: latestDay(new Date()),
        ...(published === undefined ? {} : { published }),
        ...(publisher === undefined ? {} : { publisher }),
    });
}
/** Codes all reports and hands them on one by one, in their order; the coder is closed at the end. */
export async function codeAll(inputs, workers, take) {
    const coder = await openCoder({ reader: await openReader({ workers }) });
    try {
        for await (const input of inOrder(inputs, (one) => codeOne(coder, one), workers * 2))
            await take(input, coder);
    }
    finally {
        await coder.close();
    }
}
