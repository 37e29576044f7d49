import { meeting, narrower } from './filler.js';
function shown(condition) {
    return `${condition.slot}: ${condition.anyOf.join(', ')}`;
}
/** Holds a rule against a clause: the fillers it uses, or the clause of the rule that says no. */
export function tryRule(passage, clause, rule, features, coded) {
    const used = [];
    for (const condition of rule.conditions) {
        const { met, fillers } = meeting(passage, clause, condition, coded);
        if (!met)
            return { silent: shown(condition) };
        used.push(...fillers);
    }
    for (const item of rule.unless) {
        const stop = typeof item === 'string'
            ? features.has(item)
            : item.every((condition) => meeting(passage, clause, condition, coded).met);
        if (stop)
            return { silent: `unless ${typeof item === 'string' ? item : item.map(shown).join(' and ')}` };
    }
    return { used };
}
function triggers(rule) {
    return [...rule.verbs.map((w) => `verb ${w}`), ...rule.nouns.map((w) => `noun ${w}`), ...rule.adjectives];
}
/** True if the first rule knows fewer words, all of them the second's. */
function fewerWords(a, b) {
    const outer = new Set(triggers(b));
    return triggers(a).length < outer.size && triggers(a).every((w) => outer.has(w));
}
/** True if the first rule asks for all that the second asks for, and for more: conditions, or fewer words. */
function stricter(a, b, lexicon) {
    const covers = b.conditions.every((want) => a.conditions.some((has) => has.slot === want.slot && has.anyOf.every((v) => want.anyOf.some((w) => narrower(v, w, lexicon)))));
    const same = a.conditions.every((want) => b.conditions.some((has) => has.slot === want.slot && has.anyOf.every((v) => want.anyOf.some((w) => narrower(v, w, lexicon)))));
    return covers && (!same || fewerWords(a, b));
}
function beats(a, b, lexicon) {
    if (a.over.includes(b.name))
        return true;
    return !b.over.includes(a.name) && stricter(a, b, lexicon);
}
function candidates(clause, lexicon) {
    const kind = clause.kind === 'verb' ? 'verb' : 'noun';
    return clause.lemmas
        .map((lemma) => lexicon.rulesByWord.get(`${kind} ${lemma}`) ?? [])
        .filter((rules) => rules.length > 0);
}
/** All winning rules; more than one means that the codebook does not say which of them it is. */
export function matchesOf(passage, clause, features, coded) {
    const silences = [];
    for (const rules of candidates(clause, passage.lexicon)) {
        const hits = [];
        for (const rule of rules) {
            const tried = tryRule(passage, clause, rule, features, coded);
            if ('used' in tried)
                hits.push({ rule, used: tried.used });
            else
                silences.push({ rule: rule.name, clause: tried.silent });
        }
        if (hits.length === 0)
            continue;
        const winners = hits.filter((h) => !hits.some((o) => o !== h && beats(o.rule, h.rule, passage.lexicon)));
        const beaten = hits.filter((h) => !winners.includes(h)).map((h) => h.rule.name);
        return { matches: winners.map((w) => ({ ...w, beaten })), silences };
    }
    return { matches: [], silences };
}
