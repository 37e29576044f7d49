/** A text in, the language that it seems to be in out, and how sure that is. */
/** Little words that English cannot do without and other languages hardly have. */
const ENGLISH = new Set('the of and to that with by from his said were which their been has will would after'.split(' '));
/** Share of such words above which no further question is asked; English news has one in five to seven. */
const SURE = 0.12;
/** Share below which a text is hardly English; names and headlines have few such words. */
const HARDLY = 0.06;
const SAMPLE = 5000;
function lettersOf(text) {
    return text.match(/\p{L}/gu)?.length ?? 0;
}
/** Share of the words that are English little words, 0 to 1. */
function englishShare(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    return words.length === 0 ? 0 : words.filter((word) => ENGLISH.has(word)).length / words.length;
}
/**
 * Guesses the language of a text. Only its beginning is looked at, and the detector is loaded only if the little words
 * do not settle the question.
 */
export async function guessLanguage(text) {
    const sample = text.slice(0, SAMPLE);
    const share = englishShare(sample);
    if (share >= SURE)
        return { language: 'en', foreign: 'no' };
    const letters = lettersOf(sample);
    if (letters < 40)
        return { foreign: 'no' };
    const { detectAll } = await import('tinyld');
    const best = detectAll(sample)[0];
    if (best === undefined || best.lang === 'en')
        return { ...(best && { language: 'en' }), foreign: 'no' };
    if (share >= HARDLY)
        return { foreign: 'no' };
    const certain = letters > 200 && share < HARDLY / 2 && best.accuracy >= 0.3;
    return { language: best.lang, foreign: certain ? 'certain' : 'likely' };
}
