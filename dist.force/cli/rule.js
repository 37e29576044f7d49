import { ChanceryError } from '../domain/finding.js';
import { lineOf, writeLine } from '../domain/line.js';
function lines(trial) {
    const own = trial.codings.map((c) => writeLine(lineOf(c)));
    const others = trial.others.map((c) => `${writeLine(lineOf(c))}   by ${c.trace.rule}`);
    const silent = trial.silences.map((s) => `said no: ${s}`);
    return [
        ...(own.length > 0 ? own : ['nothing']),
        ...silent,
        ...(others.length > 0 ? ['', 'Other rules:', ...others] : []),
    ];
}
async function tryRule(name, sentence) {
    const { openCoder } = await import('../code/coder.js');
    const coder = await openCoder();
    try {
        if (!coder.codebook.rules.some((r) => r.name === name)) {
            const near = coder.codebook.rules
                .map((r) => r.name)
                .filter((n) => n.includes(name) || name.includes(n))
                .slice(0, 8);
            throw new ChanceryError('option-invalid', `no rule is called "${name}"`, 'rules are named by their "rule" key in codebook/rules', near.length > 0 ? `did you mean ${near.join(', ')}?` : 'look for its name in codebook/rules/en');
        }
        process.stdout.write(`${lines(await coder.try(name, sentence)).join('\n')}\n`);
    }
    finally {
        await coder.close();
    }
}
/** Registers `rule try`. */
export function registerRule(program) {
    const rule = program.command('rule').description('try the rules of the codebook');
    rule
        .command('try <rule> <sentence>')
        .description('show what a rule makes of a sentence, and which of its clauses says no')
        .action(tryRule);
}
