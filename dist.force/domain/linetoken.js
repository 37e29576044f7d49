/** A coding line in, its tokens out, with a cursor over them. */
const TOKEN = /(\s{2,})|\s|("(?:[^"\\]|\\.)*")|([>+(),])|([^\s>+(),"]+)|(.)/gsu;
const END = { kind: 'end', text: '' };
/** What a line says that cannot be understood. */
export class LineProblem extends Error {
}
function unquote(text) {
    try {
        return String(JSON.parse(text));
    }
    catch {
        throw new LineProblem(`${text} is not a quoted name`);
    }
}
function tokens(line) {
    const found = [];
    for (const [, gap, string, symbol, word, stray] of line.trim().matchAll(TOKEN)) {
        if (gap)
            found.push({ kind: 'gap', text: gap });
        else if (string)
            found.push({ kind: 'string', text: unquote(string) });
        else if (symbol)
            found.push({ kind: 'symbol', text: symbol });
        else if (word)
            found.push({ kind: 'word', text: word });
        else if (stray)
            throw new LineProblem(`${stray} opens a name that is never closed`);
    }
    return found;
}
/** The tokens of one line, read from left to right. */
export class LineCursor {
    #tokens;
    #next = 0;
    constructor(line) {
        this.#tokens = tokens(line);
    }
    peek(ahead = 0) {
        return this.#tokens[this.#next + ahead] ?? END;
    }
    take() {
        const token = this.peek();
        this.#next += 1;
        return token;
    }
    /** Takes the next token if it is this word or symbol. */
    took(text) {
        const { kind, text: next } = this.peek();
        if (next !== text || (kind !== 'word' && kind !== 'symbol'))
            return false;
        this.#next += 1;
        return true;
    }
    takeWord(accepts) {
        const { kind, text } = this.peek();
        return kind === 'word' && accepts(text) ? this.take().text : undefined;
    }
    takeString() {
        return this.peek().kind === 'string' ? this.take().text : undefined;
    }
    skipGaps() {
        while (this.peek().kind === 'gap')
            this.#next += 1;
    }
    /** Fails unless the next token is this symbol. */
    expect(symbol) {
        if (!this.took(symbol))
            this.fail(`"${symbol}"`);
    }
    fail(wanted) {
        const { kind, text } = this.peek();
        throw new LineProblem(`${wanted} wanted, got ${kind === 'end' || kind === 'gap' ? 'the end of the field' : text}`);
    }
}
