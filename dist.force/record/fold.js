import { claims } from './claim.js';
import { withdrawn, withoutCorrected } from './correction.js';
import { isoDay, isoWindow, narrowestPrefix } from './day.js';
import { exclusiveClaims } from './exclusive.js';
import { byName, named } from './naming.js';
import { fitOf } from './pair.js';
import { reachClaims } from './reach.js';
import { spell } from './spell.js';
import { shown, statementsOf } from './statement.js';
import { sameParty } from './who.js';
import { narrowWindows } from './window.js';
function fitting(claim, fit) {
    return fit === 'both' || claim.value === (fit === 'yes');
}
/** All claims about the pair, reaching as far as they do, without those that their outlets took back. */
function claimsAbout(sayings, counted, pair, knowledge) {
    const { matching, rivals } = knowledge;
    const own = sayings.flatMap((told) => {
        const fit = fitOf(told.coding, pair, matching);
        return fit === undefined ? [] : claims(told).filter((claim) => fitting(claim, fit));
    });
    const all = [...own, ...exclusiveClaims(counted, own, pair, matching, rivals)];
    const narrowed = narrowWindows(withoutCorrected(all));
    return withoutCorrected(reachClaims(narrowed));
}
function isEmpty(found) {
    return found.claims.length === 0;
}
const RANK = ['yes', 'contested', 'no', 'unknown'];
/** Of several lists, agreements or sets of sanctions any counts: yes before contested, no only where none is left open. */
function strongest(parts, day) {
    const begun = parts.filter((part) => part.spell.verdict.answer !== 'unknown' || part.claims.some((claim) => claim.early <= day));
    const open = begun.find((part) => part.spell.verdict.answer === 'unknown');
    const [best] = [...begun].sort((a, b) => RANK.indexOf(a.spell.verdict.answer) - RANK.indexOf(b.spell.verdict.answer));
    return best?.spell.verdict.answer === 'no' && open ? open : (best ?? parts[0]);
}
function lastSaid(all) {
    const days = all.map((claim) => claim.late).filter((day) => Number.isFinite(day));
    return days.length === 0 ? null : isoDay(Math.max(...days));
}
function bounds(found) {
    const pair = (window) => window ? isoWindow(window) : undefined;
    const [sinceWindow, untilWindow] = [pair(found.since), pair(found.until)];
    return {
        since: found.since ? narrowestPrefix(found.since) : null,
        until: found.until ? narrowestPrefix(found.until) : null,
        ...(sinceWindow && { sinceWindow }),
        ...(untilWindow && { untilWindow }),
    };
}
/** Answers about one pair on one day. */
export function answerPair(pair, name, day, knowledge) {
    const back = withdrawn(knowledge.sayings, sameParty);
    const about = knowledge.sayings.filter((told) => fitOf(told.coding, pair, knowledge.matching) !== undefined);
    const settled = (told) => told.settles === undefined && !back.has(told);
    const wanted = name === undefined ? about : named(name, about);
    const groups = knowledge.matching.rule.named && name === undefined ? byName(wanted.filter(settled)) : [wanted.filter(settled)];
    const counted = knowledge.sayings.filter(settled);
    const parts = groups
        .map((group) => claimsAbout(group, counted, pair, knowledge))
        .map((found) => ({ claims: found, spell: spell(found, day) }));
    const best = strongest(parts.filter((part) => !isEmpty(part)), day);
    const unsettled = wanted.filter((told) => !settled(told));
    if (best === undefined)
        return { answer: 'unknown', since: null, until: null, lastSaid: null, statements: statementsOf(unsettled, back) };
    return {
        answer: best.spell.verdict.answer,
        ...bounds(best.spell),
        lastSaid: lastSaid(parts.flatMap((part) => part.claims)),
        statements: shown(best.spell, best.claims, unsettled, back),
    };
}
