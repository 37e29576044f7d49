import { conllu } from '../view/conllu.js';
import { addCodingOptions, codeAll, openInputs } from './coding.js';
import { exitCode, printFinding } from './failure.js';
import { print } from './terminal.js';
/** A report without codings: it could not be coded, and its findings say why. */
function uncoded({ report }, coder) {
    if (report === undefined)
        return undefined;
    const none = {
        sentences: [],
        mentions: [],
        predicates: [],
        times: [],
        attributions: [],
        events: [],
        states: [],
        uncoded: [],
    };
    return { id: report.id, coder: coder.version, ...none, findings: [] };
}
/** What is printed of a report without `--full`. */
export function summary({ id, coder, events, states, findings }) {
    return { id, coder, events, states, findings };
}
/** A report with all of its findings, those of ingestion first; undefined where there is no report. */
export function codedLine(input, coder) {
    const coded = input.coded ?? uncoded(input, coder);
    return coded && { ...coded, findings: [...input.findings, ...coded.findings] };
}
/** The line of a report; what has no report goes to standard error. */
function lineOf(input, coder, options) {
    const coded = codedLine(input, coder);
    if (coded === undefined || input.report === undefined) {
        for (const finding of input.findings)
            printFinding(finding);
        return { findings: input.findings };
    }
    if (options.conllu)
        return { line: conllu(input.report, coded.sentences), findings: coded.findings };
    return { line: JSON.stringify(options.full ? coded : summary(coded)), findings: coded.findings };
}
async function code(paths, options) {
    const inputs = openInputs(paths.length === 0 ? ['-'] : paths, options);
    await codeAll(inputs, options.workers, async (input, coder) => {
        const { line, findings } = lineOf(input, coder, options);
        if (exitCode(findings) !== 0)
            process.exitCode = 1;
        if (line !== undefined)
            await print([line]);
    });
}
/** Registers `code`. */
export function registerCode(program) {
    const command = program
        .command('code')
        .argument('[paths...]', 'files or folders of reports; standard input if there are none, or for -')
        .description('code reports, one line of JSON each in the order of the input; keep nothing')
        .option('--full', 'with sentences, mentions, times, attributions and the reason why a sentence is not coded')
        .option('--conllu', 'print the parse as CoNLL-U instead');
    addCodingOptions(command).action(code);
}
