/** What has just been read in, the questions that it can answer out: "what to ask next". */
import { basename, relative } from 'node:path';
import { openRegistry, openRelations } from '../codebook/open.js';
import { RELATIONS } from '../domain/relation.js';
import { state } from '../view/state.js';
const SUGGESTIONS = 3;
/** Relations that say most, first. */
const TELLING = [
    'control',
    'terrorist-designation',
    'recognition',
    'armed-conflict',
    'sanctions',
];
/** A word as it can be typed into a shell. */
export function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`;
}
/** How this program is called here. */
export function commandName(script = process.argv[1] ?? 'chancery') {
    return basename(script) === 'chancery' ? 'chancery' : `node ${shellWord(relative(process.cwd(), script) || script)}`;
}
/** A day from an ISO prefix: its first. */
function firstDay(prefix) {
    return `${prefix}-01-01`.slice(0, 10);
}
/** The day to ask about: a settled one inside the spell. */
function dayOf(answer) {
    return answer.since !== null && answer.since.length === 10 ? firstDay(answer.since) : answer.on;
}
function command(answer, record) {
    const options = [
        ['--relation', answer.relation],
        ['--subject', answer.subject],
        ['--object', answer.object],
        ['--on', dayOf(answer)],
        ...(record === undefined ? [] : [['--record', record]]),
    ];
    return [commandName(), 'state', ...options.flatMap(([option = '', value = '']) => [option, shellWord(value)])].join(' ');
}
/** The answers "yes" about one relation on the day of the newest report, best supported first. */
function settled(relation, on, evidence, background) {
    const answers = state({ relation, on }, evidence, background);
    const sure = answers.filter(({ answer, subject, object }) => answer === 'yes' && subject !== 'any' && object !== 'any');
    return sure.sort((a, b) => b.statements.length - a.statements.length);
}
/**
 * Commands that ask the record for what the given reports settle, each about another relation; none where they settle
 * nothing. `record` is the folder, if it is not the default one; `today` stands in for the day of undated reports.
 */
export function nextQuestions(evidence, record, today) {
    const days = evidence.flatMap(({ report }) => (report.published === undefined ? [] : [report.published]));
    const on = days.sort().at(-1) ?? today;
    const background = { rules: openRelations(), names: openRegistry() };
    const relations = [...new Set([...TELLING, ...RELATIONS])];
    const best = relations.flatMap((relation) => settled(relation, on, evidence, background).slice(0, 1));
    return best.slice(0, SUGGESTIONS).map((answer) => command(answer, record));
}
