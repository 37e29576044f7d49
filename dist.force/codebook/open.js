/** The codebook as the commands use it: read from what the build wrote, or from the codebook folder itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ChanceryError } from '../domain/finding.js';
import { parseActors } from './actors.js';
import { loadCodebook } from './codebook.js';
import { indexActors } from './registry.js';
import { parseRelations } from './relations.js';
const here = dirname(fileURLToPath(import.meta.url));
/** The folder of the package, the same from sources and from the build. */
export const PACKAGE_ROOT = join(here, '..', '..');
/** All CSV files of a codebook's actors and places. */
export function actorFiles(folder) {
    return ['actors', 'places'].flatMap((part) => {
        const inside = join(folder, part);
        if (!existsSync(inside))
            return [];
        const names = readdirSync(inside)
            .filter((f) => f.endsWith('.csv'))
            .sort();
        return names.map((name) => ({ file: `${part}/${name}`, text: readFileSync(join(inside, name), 'utf8') }));
    });
}
/** Everything in a codebook folder, checked: what the build writes to one file each. */
export function compileCodebook(folder) {
    const { codebook, findings } = loadCodebook(folder);
    const { data, findings: more } = parseActors(actorFiles(folder));
    const { relations, findings: others } = loadRelations(folder);
    return { coding: codebook, actors: data, relations, findings: [...findings, ...more, ...others] };
}
function loadRelations(folder) {
    return parseRelations(parse(readFileSync(join(folder, 'relations.yaml'), 'utf8')));
}
function built(name) {
    const file = join(here, '..', name);
    return here.includes(`${join('dist', 'codebook')}`) && existsSync(file)
        ? JSON.parse(readFileSync(file, 'utf8'))
        : undefined;
}
function refuse(findings) {
    const bad = findings.find((f) => f.severity === 'error');
    if (bad)
        throw new ChanceryError(bad.code, `${bad.where.file ?? 'codebook'}:${bad.where.line ?? 1}: ${bad.what}`, bad.why, bad.fix);
}
/** Rules, words and ontology. A shipped codebook with an error in it is refused whole. */
export function openCodebook() {
    const ready = built('codebook.json');
    if (ready)
        return ready;
    const { codebook, findings } = loadCodebook(join(PACKAGE_ROOT, 'codebook'));
    refuse(findings);
    return codebook;
}
/** The registry of actors and places. */
export function openRegistry() {
    const ready = built('actors.json');
    if (ready)
        return indexActors(ready);
    const { data, findings } = parseActors(actorFiles(join(PACKAGE_ROOT, 'codebook')));
    refuse(findings);
    return indexActors(data);
}
/** The rules of the standing relations. */
export function openRelations() {
    const ready = built('relations.json');
    if (ready)
        return ready;
    const { relations, findings } = loadRelations(join(PACKAGE_ROOT, 'codebook'));
    refuse(findings);
    return relations;
}
