/** A folder in, the record kept in it out: reports and their codings, entered once and never changed. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError } from '../domain/finding.js';
import { openSqlite } from './sqlite.js';
const CODER = 'coder';
const FILE = 'record.sqlite';
/** The folder of the record where none is named. */
export const DEFAULT_RECORD = '.chancery';
function duplicate(report, same) {
    return {
        code: 'report-duplicate',
        severity: 'note',
        where: { report: report.id },
        what: `${report.id} is already in the record as ${same}.`,
        why: 'The same publisher, day and text are one report.',
        fix: 'Nothing to do; the record is unchanged.',
    };
}
function enter(store, report, coded, at, by) {
    let known = { versions: 0 };
    const sequence = store.append(report, (found) => {
        known = found;
        const { coder, events, states, findings } = coded;
        return found.same === undefined
            ? { report, version: found.versions + 1, recordedAt: at, by, coder, events, states, findings }
            : undefined;
    });
    if (sequence === undefined)
        return { outcome: 'duplicate', findings: [duplicate(report, known.same ?? report.id)] };
    return { outcome: known.versions > 0 ? 'new-version' : 'entered', sequence, findings: [] };
}
/** A record over any store. */
export function recordOver(store) {
    return {
        enter: (report, coded, at, by = CODER) => enter(store, report, coded, at, by),
        reports: () => store.reports(),
        codings: (enteredBy) => store.coded(enteredBy),
        entries: () => store.entries(),
        findings: () => store.findings(),
        close: () => store.close(),
    };
}
/**
 * Opens the record in a folder; with `create` it is made where there is none.
 * @throws ChanceryError record-missing, record-locked, record-damaged
 */
export function openRecord(dir = DEFAULT_RECORD, options = {}) {
    const file = join(dir, FILE);
    if (!existsSync(file)) {
        if (!options.create)
            throw new ChanceryError('record-missing', `There is no record in ${dir}.`, 'Nothing has been read into it yet.', 'Run chancery read first, or name another folder with --record.');
        mkdirSync(dir, { recursive: true });
    }
    return recordOver(openSqlite(file));
}
