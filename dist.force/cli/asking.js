import { readyRegistry, readyRelations } from '../codebook/ready.js';
import { ChanceryError } from '../domain/finding.js';
import { DEFAULT_RECORD, openRecord } from '../record/record.js';
/** Adds `--record` and `--json`. */
export function addAskingOptions(command) {
    return command.option('--record <dir>', 'folder of the record', DEFAULT_RECORD).option('--json', 'print JSON');
}
/** All codings of a record, which is closed again. */
export function evidenceIn(dir) {
    const record = openRecord(dir);
    try {
        return record.codings();
    }
    finally {
        record.close();
    }
}
/** The codebook's relations and names. */
export async function openBackground() {
    return { rules: await readyRelations(), names: await readyRegistry() };
}
/**
 * The value of an option that has only these.
 * @throws ChanceryError option-invalid
 */
export function oneOf(value, allowed, option) {
    if (value === undefined)
        return undefined;
    const found = allowed.find((one) => one === value || one.toLowerCase() === value.toLowerCase());
    if (found !== undefined)
        return found;
    throw new ChanceryError('option-invalid', `${option} ${value} is none that is known.`, 'The option takes one of a fixed list.', `Use one of ${allowed.join(', ')}.`);
}
/**
 * A day or a part of one, as an ISO prefix.
 * @throws ChanceryError date-invalid
 */
export function isoPrefix(value, option) {
    if (value === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value))
        return value;
    throw new ChanceryError('date-invalid', `${option} ${value} is no date.`, 'A date is a year, a month or a day.', 'Write it as YYYY, YYYY-MM or YYYY-MM-DD.');
}
/** Fields of options that are given, without those that are not. */
export function given(options) {
    return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
