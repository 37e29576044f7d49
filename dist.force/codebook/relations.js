import { RELATIONS } from '../domain/relation.js';
import { ACTOR_KINDS } from './actor.js';
const FILE = 'relations.yaml';
const KEYS = new Set(['means', 'begins-with', 'ends-with', 'symmetric', 'exclusive', 'named', 'places', 'by-event']);
const ENDS = ['actor', 'recipient', 'place'];
const SAYS = ['begins', 'holds', 'ends'];
function invalid(what, fix) {
    return {
        code: 'rule-invalid',
        severity: 'error',
        where: { file: FILE },
        what,
        why: 'Each relation is described by a closed set of keys.',
        fix,
    };
}
function isRaw(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function isMapping(value) {
    if (!isRaw(value))
        return false;
    const codes = strings(value.cameo);
    const between = value.between === undefined || value.between === 'armed';
    return (SAYS.includes(value.says) &&
        codes.length > 0 &&
        ENDS.includes(value.subject) &&
        ENDS.includes(value.object) &&
        between);
}
function parseMappings(relation, value, findings) {
    const items = Array.isArray(value) ? value : [];
    return items.flatMap((item, i) => {
        if (isMapping(item))
            return [item];
        findings.push(invalid(`${relation}: entry ${i + 1} of by-event cannot be read.`, 'Give says, cameo, subject and object, with the words at the top of the file.'));
        return [];
    });
}
function parseRelation(relation, raw, findings) {
    const row = isRaw(raw) ? raw : {};
    if (!isRaw(raw))
        findings.push(invalid(`${relation} is missing.`, 'Add it; all fourteen relations must be there.'));
    for (const key of Object.keys(row))
        if (!KEYS.has(key))
            findings.push(invalid(`${relation} has an unknown key "${key}".`, `Use one of ${[...KEYS].join(', ')}.`));
    return {
        relation,
        means: typeof row.means === 'string' ? row.means : '',
        symmetric: row.symmetric === true,
        exclusive: row.exclusive === true,
        named: row.named === true,
        places: row.places === true,
        byEvent: parseMappings(relation, row['by-event'], findings),
    };
}
function parseClasses(raw, findings) {
    const classes = {};
    for (const [kind, nouns] of Object.entries(isRaw(raw) ? raw : {})) {
        const known = ACTOR_KINDS.find((one) => one === kind);
        if (known === undefined)
            findings.push(invalid(`classes: "${kind}" is no kind of actor.`, `Use one of ${ACTOR_KINDS.join(', ')}.`));
        else
            for (const noun of strings(nouns))
                classes[noun] = known;
    }
    return classes;
}
/** Checks the parsed file; every problem is a finding of code `rule-invalid`, and what can be read is kept. */
export function parseRelations(data) {
    const findings = [];
    const raw = isRaw(data) ? data : {};
    const rows = isRaw(raw.relations) ? raw.relations : {};
    for (const name of Object.keys(rows)) {
        if (!RELATIONS.some((relation) => relation === name))
            findings.push(invalid(`"${name}" is no relation.`, `Use one of ${RELATIONS.join(', ')}.`));
    }
    const relations = Object.fromEntries(RELATIONS.map((name) => [name, parseRelation(name, rows[name], findings)]));
    return { relations: Object.freeze({ relations, classes: parseClasses(raw.classes, findings) }), findings };
}
