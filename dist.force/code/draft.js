import { countsOf } from './count.js';
import { eventCode, promisedBy, shift } from './eventcode.js';
import { occurredAt } from './occurred.js';
import { sameParty } from './party.js';
import { textOf } from './passage.js';
import { placeOfAct } from './place.js';
import { endsOf, rolesOf } from './roles.js';
import { statesOf } from './state.js';
import { subtree, tokenAt } from './tree.js';
/** True if the one who says it is the one who will do it, or speaks for it. */
function isOwnWord(voices, actors) {
    const source = voices.at(-1)?.source;
    if (!source || 'quantifier' in source)
        return false;
    return actors.some((a) => sameParty(a, source) ||
        (!('quantifier' in a) &&
            a.country !== undefined &&
            a.country === source.country &&
            source.sectors.some((s) => ['GOV', 'MIL', 'LEG', 'REB'].includes(s))));
}
function confidenceOf(parties, voices, clause) {
    let score = 0.95;
    if (parties.actors.length === 0)
        score -= 0.2;
    if (parties.recipients.length === 0 && parties.actors.length < 2)
        score -= 0.1;
    if (clause.kind !== 'verb' && clause.carrier === clause.head)
        score -= 0.1;
    if (voices.some((v) => v.distanced))
        score -= 0.2;
    return Math.round(score * 100) / 100;
}
function traceOf(clause, match, standing, voices, note) {
    const slots = [...clause.slots].map(([name, fillers]) => ({
        rule: `slot: ${name}`,
        note: fillers.map((f) => tokenAt(clause.tree, f).text).join(', '),
    }));
    const said = voices.map((v) => ({ rule: `voice: ${v.manner}${v.distanced ? ', distanced' : ''}`, note: v.source.text, span: v.cue }));
    const lost = match.beaten.map((name) => ({ rule: `gave way: ${name}` }));
    return {
        rule: match.rule.name,
        ...(note ? { note } : {}),
        span: clause.trigger,
        children: [standing.trace, ...slots, ...said, ...lost],
    };
}
function instrumentsOf(passage, clause) {
    return subtree(clause.tree, clause.carrier).flatMap((i) => {
        const mention = passage.mentionAt(clause.tree, i);
        return mention?.type === 'weapon' ? [{ text: mention.text, start: mention.start, end: mention.end }] : [];
    });
}
const LONG_AGO_DAYS = 90;
/** Acts dated well before the report, or told as its background, are historical. */
function aged(status, occurred, published) {
    const last = occurred.to ?? occurred.from;
    if (status !== 'happened' || !last || !published)
        return status;
    const padded = `${last}${'-12-31'.slice(last.length - 4)}`.slice(0, 10).replace(/-31$/, '-28');
    const days = (Date.parse(published) - Date.parse(padded)) / 86_400_000;
    return days > LONG_AGO_DAYS ? 'historical' : status;
}
function eventOf(setting, clause, shifted, roles, occurred) {
    const { passage, embedded } = setting;
    if (roles.actors.length + roles.recipients.length === 0)
        return undefined;
    const promised = shifted.promised ?? promisedBy(shifted.code, embedded);
    const place = placeOfAct(passage, clause);
    return {
        event: eventCode(passage.lexicon, shifted.code),
        ...roles,
        instruments: instrumentsOf(passage, clause),
        trigger: clause.trigger,
        ...(place ? { place } : {}),
        counts: countsOf(passage, clause, setting.clauses),
        ...(promised ? { promised } : {}),
        status: aged(promised && shifted.status === 'ongoing' ? 'happened' : shifted.status, occurred, passage.report.published),
    };
}
const INNER_SLOTS = ['object', 'indirect', 'on', 'against', 'with', 'to', 'from'];
/** "Pledged to support the Taliban": whom the promised act is for, the promise is for. */
function withInner(setting, roles, voices) {
    if (roles.recipients.length > 0 || roles.actors.length === 0)
        return roles;
    const coded = setting.inner.flatMap((d) => d.event?.recipients ?? []);
    const named = () => setting.innerClauses.flatMap((c) => endsOf(setting.passage, c, INNER_SLOTS, voices));
    const recipients = (coded.length > 0 ? coded : named()).filter((r) => !roles.actors.some((a) => sameParty(a, r)));
    return recipients.length > 0 ? { ...roles, recipients } : roles;
}
/** A rule's coding of a clause; the event is missing where no party stands in its places. */
export function draftOf(setting, clause, match, standing, voices) {
    const { passage, clauses } = setting;
    const { rule } = match;
    const occurred = occurredAt(clause, clauses, textOf(passage, clause.tree));
    const own = rolesOf(passage, clause, rule, voices);
    const roles = rule.recipient.length > 0 && rule.parties.length === 0 ? withInner(setting, own, voices) : own;
    const shifted = rule.code && !standing.ended
        ? shift(passage.lexicon, rule.code, standing.status, isOwnWord(voices, roles.actors) || voices.length === 0)
        : undefined;
    const event = shifted ? eventOf(setting, clause, shifted, roles, occurred) : undefined;
    return {
        clause,
        rule,
        voices,
        occurred,
        confidence: confidenceOf(roles, voices, clause),
        trace: traceOf(clause, match, standing, voices, shifted?.note),
        ...(event ? { event } : {}),
        states: rule.states.flatMap((s) => statesOf(passage, clause, s, standing, occurred, [...voices])),
    };
}
