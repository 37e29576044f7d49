const SPEECH_ACTS = new Set(['AGREE', 'THREATEN', 'CONCEDE', 'REQUEST', 'REJECT', 'ACCUSE']);
const THREAT_MODES = {
    ASSAULT: 'violence',
    COERCE: 'restrict',
    SANCTION: 'relations',
};
/** Goldstein score by the longest known prefix of a CAMEO code. */
export function goldsteinOf(lexicon, cameo) {
    for (let n = cameo.length; n >= 2; n -= 1) {
        const score = lexicon.codebook.goldstein[cameo.slice(0, n)];
        if (score !== undefined)
            return score;
    }
    return null;
}
/** The event code with quad and scores from the ontology. */
export function eventCode(lexicon, code) {
    const row = code.type ? lexicon.types.get(code.type) : undefined;
    const score = row ? (code.mode ? (row.modes[code.mode] ?? row.score) : row.score) : null;
    return {
        type: code.type,
        ...(code.mode ? { mode: code.mode } : {}),
        contexts: code.contexts,
        cameo: code.cameo,
        quad: row?.quad ?? null,
        score,
        goldstein: goldsteinOf(lexicon, code.cameo),
    };
}
/**
 * PLOVER's rules on acts to come: announced cooperation is AGREE and announced retreat CONCEDE, both done with the
 * words; harm that the actor itself announces is THREATEN. Anything else that is planned stays planned.
 */
export function shift(lexicon, code, status, bySelf) {
    const future = code.type ? lexicon.types.get(code.type)?.future : undefined;
    if (!code.type || !future || status !== 'planned')
        return { code, status };
    if (future === 'THREATEN' && !bySelf)
        return { code, status };
    const promised = code.mode ? { type: code.type, mode: code.mode } : { type: code.type };
    const mode = future === 'THREATEN' ? THREAT_MODES[code.type] : undefined;
    const cameo = lexicon.types.get(future)?.cameo ?? code.cameo;
    return {
        code: { type: future, ...(mode ? { mode } : {}), cameo, contexts: code.contexts },
        status: 'happened',
        promised,
        note: `${code.type} to come is ${future}`,
    };
}
/** The act inside a promise, threat, request or concession, from the clause that the rule used up. */
export function promisedBy(code, embedded) {
    if (code.promised)
        return code.promised;
    if (!code.type || !SPEECH_ACTS.has(code.type) || code.type === 'ACCUSE')
        return undefined;
    return embedded.find((e) => e !== undefined);
}
