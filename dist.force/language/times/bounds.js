const BOUNDS = new Map([
    ['since', 'since'],
    ['from', 'since'],
    ['beginning', 'since'],
    ['starting', 'since'],
    ['between', 'since'],
    ['until', 'until'],
    ['till', 'until'],
    ['through', 'until'],
    ['by', 'by'],
    ['after', 'after'],
    ['following', 'after'],
    ['before', 'before'],
    ['to', 'before'],
    ['of', 'before'],
    ['in', 'in'],
    ['on', 'in'],
    ['during', 'in'],
    ['throughout', 'in'],
]);
const SKIPPED = /^(?:the|at|least|about|around|in|on|as|just|only|late|early|mid|that|sometime|of)$/;
/** "a video from Friday" was made then, and does not run from then on. */
const RECORDS = /^(?:videos?|footage|statements?|reports?|letters?|photos?|photographs?|pictures?|images?|data|figures|documents?|surveys?|polls?|recordings?|interviews?|messages?|posts?|articles?|stor(?:y|ies))$/;
/** The bound that the words before a time express; for a length of time only those that count from its end. */
export function boundAt(words, at, reading) {
    if (reading.type === 'SET')
        return undefined;
    const before = words.lower(at - 1);
    if (before === 'to' || before === 'and')
        return opensRange(words, at - 1) ? 'until' : undefined;
    if (before === 'of')
        return words.lower(at - 2) === 'ahead' ? 'before' : words.lower(at - 2) === 'as' ? 'in' : undefined;
    if (reading.value.includes('/') && BOUNDS.get(before) === 'since')
        return 'in';
    if (before === 'from' && RECORDS.test(words.lower(at - 2)))
        return 'in';
    const far = SKIPPED.test(before) ? BOUNDS.get(words.lower(at - 2)) : undefined;
    return far !== undefined && far !== 'in' ? far : BOUNDS.get(before);
}
/** Whether "from ... to", "between ... and" stand around a link; looks back over at most eight words. */
function opensRange(words, link) {
    const opener = words.lower(link) === 'to' ? 'from' : 'between';
    for (let i = link - 1; i >= Math.max(0, link - 8); i--)
        if (words.lower(i) === opener)
            return true;
    return false;
}
