/** A web page's document in, its day of publication out where the page is sure of it. */
import { isoDay } from './admission.js';
/** Where pages say when they were published, best known first. */
const META = [
    'meta[property="article:published_time"]',
    'meta[name="article:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="datePublished"]',
    'meta[name="parsely-pub-date"]',
    'meta[name="DC.date.issued"]',
    'meta[name="dc.date.issued"]',
    'meta[name="DC.date"]',
    'meta[name="pubdate"]',
    'meta[name="date"]',
];
const MAX_DEPTH = 8;
/** The nodes of JSON-LD that have the key, wherever they stand. */
function withKey(value, key, depth = 0) {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH)
        return [];
    const here = key in value ? [value] : [];
    return [...here, ...Object.values(value).flatMap((child) => withKey(child, key, depth + 1))];
}
function parseLinked(script) {
    try {
        return JSON.parse(script.textContent ?? '');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/** The string values of a key in the page's JSON-LD. */
export function linkedValues(document, key) {
    const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
    const nodes = scripts.flatMap((script) => withKey(parseLinked(script), key));
    return nodes.map((node) => node[key]).filter((value) => typeof value === 'string');
}
/** The one moment that all dates tell; undefined if they differ or there are none. */
function agreed(dates) {
    const [first] = dates;
    if (first === undefined)
        return undefined;
    const sameDay = dates.every((date) => isoDay(date) === isoDay(first));
    const sameMoment = dates.every((date) => date.length > 10 && Date.parse(date) === Date.parse(first));
    return sameDay || sameMoment ? isoDay(first) : undefined;
}
/**
 * The day of publication: from the page's metadata, else from its only `<time>`. Undefined where the page is silent or
 * contradicts itself.
 */
export function publishedDay(document) {
    const metas = META.flatMap((selector) => [...document.querySelectorAll(selector)].map((meta) => meta.getAttribute('content') ?? ''));
    const said = [...metas, ...linkedValues(document, 'datePublished')].filter((date) => isoDay(date) !== undefined);
    if (said.length > 0)
        return agreed(said);
    const times = [...document.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? '');
    return agreed(times.filter((date) => isoDay(date) !== undefined));
}
