const REACH = 40;
const FUTURE = new Set("will 'll wo won shall would expected scheduled due slated expires expire upcoming matures maturing payable".split(' '));
const SAYING = new Set('said told announced reported added declared stated noted predicted warned agreed ordered called confirmed'.split(' '));
const PAST = new Set(('was were had did made came went took began left met won lost held led fell rose sent gave found kept became ' +
    'brought broke fought shot struck spoke wrote ran got saw knew since').split(' '));
const TO_COME = /^(?:be|begin|start|meet|vote|open|go|visit|hold|take|resume|leave|travel|return|expire|arrive|appear)$/;
function isPastForm(words, at) {
    const tag = words.xpos(at);
    const word = words.lower(at);
    const past = tag === '' ? word.length > 4 && word.endsWith('ed') : tag === 'VBD' || tag === 'VBN';
    return past && words.lower(at - 1) !== 'be';
}
function tenseOfWord(words, at) {
    const word = words.lower(at);
    if (FUTURE.has(word))
        return /^(?:was|were|had|been)$/.test(words.lower(at - 1)) ? 'past' : 'future';
    if (word === 'to' && TO_COME.test(words.lower(at + 1)))
        return 'future';
    if (/^(?:plans?|intends?|aims?|hopes?)$/.test(word) && words.lower(at + 1) === 'to')
        return 'future';
    if (SAYING.has(word))
        return 'reported';
    return PAST.has(word) || isPastForm(words, at) ? 'past' : undefined;
}
/** Whether the words before a time look ahead of their verb: "extended until", "as soon as". */
export function leadsAhead(words, at) {
    const before = words.lower(at - 1);
    return /^(?:until|till)$/.test(before) || (before === 'as' && /^(?:soon|early|late)$/.test(words.lower(at - 2)));
}
/** The tense at a word; after "until", "by", "effective" a verb in the past does not settle it. */
export function tenseAt(words, at) {
    const tense = nearestCue(words, at);
    const loose = leadsAhead(words, at) || /^(?:by|through|effective|record)$/.test(words.lower(at - 1));
    return tense !== 'future' && loose ? 'reported' : tense;
}
/** The nearest cue before a word, else the first one after it. */
function nearestCue(words, at) {
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
        const tense = tenseOfWord(words, i);
        if (tense)
            return tense;
    }
    for (let i = at + 1; i < Math.min(words.length, at + REACH); i++) {
        const tense = tenseOfWord(words, i);
        if (tense)
            return tense;
    }
    return undefined;
}
