/** Names in, keys under which spellings of one name meet out. */
/** Folds diacritics, kinds of apostrophes and dashes, white space, dots in acronyms, a leading article and case. */
export function nameKey(name) {
    return plainName(name).toLowerCase().replace(/^the /, '');
}
/** The same without folding case or dropping the article: what a name's capitals are compared on. */
export function plainName(name) {
    if (/^[ -_a-~]*$/.test(name) && !name.includes('  '))
        return name.includes('.') ? undotted(name) : name;
    return undotted(name
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[‘’ʼʻ`´]/g, "'")
        .replace(/[‐‑‒–—]/g, '-')
        .replace(/\s+/g, ' ')
        .replace(/[Łł]/g, 'l')
        .replace(/[Øø]/g, 'o')
        .replace(/[Đđ]/g, 'd')
        .replace(/ı/g, 'i')
        .trim());
}
function undotted(name) {
    return /^(the )?(\p{L}\.){2,}$|^(the )?(\p{L}\.)+\p{L}$/iu.test(name) ? name.replaceAll('.', '') : name;
}
/**
 * Whether a name as it stands in a text may be the given name, both spelt alike but for case: acronyms need their
 * capitals ("WHO", not "who"), those of four letters and more may be written as a word ("Nato"), and a name's
 * capitalised words must be capitalised in the text, unless all of it is in capitals.
 */
export function caseFits(name, written) {
    const [known, text] = [plainName(name).replace(/^the /i, ''), plainName(written).replace(/^the /i, '')];
    if (known === text)
        return true;
    if (isAcronym(known))
        return known.length >= 4 && /^[A-Z][a-z]+(-[A-Z0-9])?$/.test(text);
    if (text === text.toUpperCase())
        return text.length > 3;
    const words = text.split(/[ -]/);
    return known.split(/[ -]/).every((word, i) => !/^\p{Lu}/u.test(word) || /^\p{Lu}/u.test(words[i] ?? ''));
}
/** Two capitals or more, and no lower case but a final plural or a joined branch ("ISIS-K", "M23"). */
export function isAcronym(name) {
    return /^(?=.*[A-Z].*[A-Z0-9])[A-Z0-9&/-]+$/.test(name);
}
