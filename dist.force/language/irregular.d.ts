/** The past forms of English irregular verbs, each with its base. */
/** The base of an irregular past form in lower case, with or without a prefix; undefined for any other word. */
export declare function irregularBase(form: string): string | undefined;
