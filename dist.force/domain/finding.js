/** A caller's mistake: a wrong option, a missing file, an unknown name. */
export class ChanceryError extends Error {
    code;
    why;
    fix;
    constructor(code, what, why, fix) {
        super(what);
        this.name = 'ChanceryError';
        this.code = code;
        this.why = why;
        this.fix = fix;
    }
}
