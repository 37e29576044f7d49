import { windowOf } from './day.js';
import { polarity } from './told.js';
/** Where a time begins and ends, as far as it is given. */
function ends(when) {
    const from = when.from === undefined ? undefined : windowOf(when.from);
    const to = when.to === undefined ? undefined : windowOf(when.to);
    return { ...(from && { from }), ...(to && { to }) };
}
/** The window in which a change falls, cut at publication unless it lies wholly after it. */
function changeWindow(when, known) {
    const { from, to } = ends(when);
    const early = from?.early ?? -Infinity;
    const late = to?.late ?? from?.late ?? known;
    return { early, late: early > known ? late : Math.max(early, Math.min(late, known)) };
}
/** The saying gives the day from which the state runs: "since 2003". */
function runsSince(when) {
    return when.from !== undefined && when.to === undefined && (when.precision === 'open' || when.precision === 'range');
}
/** The days of a `holds` that names a time. A range is half open; a time before publication never runs past it. */
function stretchWindow(when, known) {
    const { from, to } = ends(when);
    if (from === undefined && to === undefined)
        return { early: known, late: known };
    const bounded = when.precision === 'range' || from === undefined;
    const late = bounded && to ? to.early - 1 : (to?.late ?? from?.late ?? known);
    const early = from?.early ?? late;
    return {
        early,
        late: early > known || (bounded && to) ? Math.max(early, late) : Math.max(early, Math.min(late, known)),
    };
}
function changes(told, value) {
    const window = changeWindow(told.coding.when, told.known);
    const change = { told, kind: 'change', value, ...window };
    if (value || !Number.isFinite(window.early))
        return [change];
    const before = window.early - 1;
    return [change, { told, kind: 'stretch', value: true, early: before, late: before, reach: 'past-change' }];
}
function stretches(told, value) {
    const { when, reachesBack } = told.coding;
    if (runsSince(when)) {
        const window = changeWindow(when, told.known);
        const change = { told, kind: 'change', value, ...window };
        return [change, { told, kind: 'stretch', value, early: window.late, late: Math.max(window.late, told.known) }];
    }
    const untilOnly = when.from === undefined && when.to !== undefined;
    const reach = reachesBack || untilOnly ? { reach: 'change' } : {};
    return [{ told, kind: 'stretch', value, ...stretchWindow(when, told.known), ...reach }];
}
/** The claims of one saying. `ends` says also that it held until then; "since D" is a change and a stretch. */
export function claims(told) {
    const { says } = told.coding;
    const change = says === 'begins' || says === 'ends';
    return change ? changes(told, polarity(says)) : stretches(told, polarity(says));
}
