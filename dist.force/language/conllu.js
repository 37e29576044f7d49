const ENTITY = /\bEntity=([A-Z]+)(?:\/(\d+))?/;
/**
 * Writes the sentences of a text, each with `# text`, columns 1 to 8 filled and `SpaceAfter=No` where the next
 * token follows at once. Every character that is not white space stands in it once and in order; a separate title is
 * left out, since its offsets are not the text's.
 */
export function writeConllu(text, sentences) {
    const own = sentences.filter((sentence) => !sentence.inTitle);
    let paragraph = -1;
    return own
        .map((sentence, index) => {
        const opens = sentence.paragraph !== paragraph ? ['# newpar'] : [];
        paragraph = sentence.paragraph;
        const next = own[index + 1];
        return [...opens, `# sent_id = ${index + 1}`, ...sentenceLines(text, sentence, next?.start), ''].join('\n');
    })
        .map((block) => `${block}\n`)
        .join('');
}
function sentenceLines(text, sentence, next) {
    const line = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    const rows = sentence.tokens.map((token, index) => {
        const follows = sentence.tokens[index + 1]?.start ?? next ?? token.end + 1;
        return tokenLine(token, index, follows === token.end);
    });
    return [`# text = ${line}`, ...rows];
}
function tokenLine(token, index, glued) {
    const feats = Object.entries(token.feats).map(([name, value]) => `${name}=${value}`);
    const columns = [
        index + 1,
        token.text.replace(/\s+/g, ' '),
        token.lemma.replace(/\s+/g, ' '),
        token.upos,
        token.xpos,
        feats.sort().join('|'),
        token.head + 1,
        token.deprel,
        '',
        glued ? 'SpaceAfter=No' : '',
    ];
    return columns.map((column) => (column === '' ? '_' : column)).join('\t');
}
/**
 * Reads CoNLL-U. The text is put together from the tokens; `# newpar` begins a paragraph. An entity is marked on its
 * first token by `Entity=TYPE/LENGTH` in the last column, LENGTH in tokens (1 if left out). Times and quotations stay empty.
 */
export function readConllu(source) {
    const blocks = source.split(/\n\s*\n/).filter((block) => block.trim() !== '');
    let text = '';
    let paragraph = -1;
    const sentences = [];
    for (const block of blocks) {
        const isNew = /^# newpar/m.test(block) || paragraph < 0;
        if (isNew)
            paragraph++;
        if (isNew && text !== '')
            text = `${text.trimEnd()}\n\n`;
        const read = readBlock(block, text.length);
        sentences.push({ ...read.sentence, index: sentences.length, paragraph });
        text += read.text;
    }
    return { text: text.trimEnd(), sentences };
}
function readBlock(block, start) {
    const rows = block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'));
    const tokens = [];
    let text = '';
    for (const row of rows) {
        const at = start + text.length;
        const form = row[1] ?? '';
        tokens.push(tokenOf(row, at, at + form.length));
        text += /SpaceAfter=No/.test(row[9] ?? '') ? form : `${form} `;
    }
    const entities = rows.flatMap((row, index) => entityOf(row[9] ?? '', tokens, index));
    const end = tokens.at(-1)?.end ?? start;
    return { text, sentence: { start, end, tokens, entities, times: [], quotations: [] } };
}
function tokenOf(row, start, end) {
    const value = (column) => (row[column] === '_' ? '' : (row[column] ?? ''));
    const feats = value(5)
        .split('|')
        .filter((pair) => pair.includes('='))
        .map((pair) => pair.split('=', 2));
    return {
        start,
        end,
        text: row[1] ?? '',
        lemma: row[2] ?? '',
        upos: value(3),
        xpos: value(4),
        feats: Object.fromEntries(feats),
        head: Number(row[6]) - 1,
        deprel: value(7),
    };
}
function entityOf(misc, tokens, index) {
    const [, type, length = '1'] = ENTITY.exec(misc) ?? [];
    const [first, last] = [tokens[index], tokens[index + Number(length) - 1]];
    return type && first && last ? [{ type: type, start: first.start, end: last.end }] : [];
}
