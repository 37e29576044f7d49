/**
 * PropBank rows and `--full` reports in, the same rows cut to the predicates that a rule fired on and what the rule read there out.
 *
 * A rule's trace names the words in each slot of its clause. Each slot stands for the role that at least half of its fillers have in the train
 * part of propbank-ewt (passives are turned by the coder); slots without such a role are left out.
 */

const ROLES = {
  subject: 'ARG0',
  object: 'ARG1',
  complement: 'ARG1',
  of: 'ARG1',
  about: 'ARG1',
  against: 'ARG1',
  doer: 'ARG1',
  possessor: 'ARG1',
  indirect: 'ARG2',
};

/** The word of a slot: of several that are alike, the one nearest to the predicate. */
function wordAt(tokens, text, start) {
  const alike = tokens.filter((token) => token.text === text);
  return alike.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

/** One argument a slot: the first of its words, since a coordination is one argument in PropBank. */
function argumentsOf({ trace }, tokens) {
  return (trace.children ?? []).flatMap(({ rule, note = '' }) => {
    const role = ROLES[rule.replace(/^slot: /, '')];
    const word = role && wordAt(tokens, note.split(', ')[0], trace.span.start);
    return word ? [{ role, start: word.start, end: word.end }] : [];
  });
}

/** What the rules read, by the start of the predicate; codings of one clause share its slots. */
function readings({ events, states, sentences }) {
  const found = new Map();
  for (const coding of [...events, ...states]) {
    const { span, rule } = coding.trace;
    if (coding.inTitle || span === undefined || rule.startsWith('proposed ')) continue;
    const { tokens } = sentences.find(({ start, end }) => start <= span.start && span.start < end);
    const own = found.get(span.start) ?? new Map();
    for (const one of argumentsOf(coding, tokens)) own.set(`${one.role} ${one.start}`, one);
    found.set(span.start, own);
  }
  return found;
}

/** @returns rows for the scorer, and the share of PropBank's predicates that a rule fired on */
export function firedPropositions(gold, coded) {
  const reports = new Map(coded.map((report) => [report.id, report]));
  const rows = gold.map(({ id, propositions }) => {
    const read = readings(reports.get(id));
    const kept = propositions.filter(({ predicate }) => read.has(predicate[0]));
    const predicted = kept.map(({ predicate }) => ({ predicate, args: [...read.get(predicate[0]).values()] }));
    return { gold: { id, propositions: kept }, predicted: { id, propositions: predicted } };
  });
  const count = (all) => all.reduce((sum, { propositions }) => sum + propositions.length, 0);
  const kept = rows.map((row) => row.gold);
  return { gold: kept, predicted: rows.map((row) => row.predicted), coverage: count(kept) / count(gold) };
}
