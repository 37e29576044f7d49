const OPTIONAL = ['id', 'title', 'published', 'publisher', 'url'];
function broken(what, where) {
    const finding = {
        code: 'report-row',
        severity: 'error',
        where,
        what,
        why: 'A row is one JSON object: {"id"?, "text", "title"?, "published"?, "publisher"?, "url"?}. This one was left out.',
        fix: 'Correct the row and read it again; the rows around it have been read.',
    };
    return { ok: false, finding };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Checks the fields of a parsed row. A number may stand for an id; `null` counts as absent. */
export function rowOf(value, where) {
    if (!isObject(value))
        return broken('The row is no JSON object.', where);
    const { text } = value;
    if (typeof text !== 'string')
        return broken('The row has no "text", or "text" is no string.', where);
    const fields = {};
    for (const key of OPTIONAL) {
        const field = key === 'id' && typeof value[key] === 'number' ? String(value[key]) : (value[key] ?? undefined);
        if (field === undefined)
            continue;
        if (typeof field !== 'string')
            return broken(`"${key}" is no string.`, where);
        if (field !== '')
            fields[key] = field;
    }
    return { ok: true, input: { ...fields, text } };
}
/** Reads one line of JSON Lines. */
export function readRow(line, where) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        return broken(`The row is no JSON: ${error instanceof Error ? error.message : String(error)}`, where);
    }
    return rowOf(value, where);
}
/** True for text that can be read as JSON as a whole; the value is the parsed one. */
export function parseWhole(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
