/** A rule's code and how its clause stands in, the code that PLOVER gives the act out, as one done, announced, threatened or refused. */
import type { RuleCode } from '../../codebook/rule.js';
import type { Party, Voice } from '../../domain/coding.js';
import type { Standing } from '../circumstance/status.js';
import type { Clause } from '../clause/frame.js';
import { type Passage, wordSet } from '../clause/passage.js';
import { isRelation, markOf, tokenAt } from '../clause/tree.js';
import { sameParty } from '../party/party.js';
import type { Roles } from '../party/roles.js';
import { cease, isNoLonger } from './cessation.js';
import { refuse, type Shifted, shift } from './eventcode.js';

const PRONOUNS = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

/** "Workers said they": the pronoun of somebody whom no registry knows, or that nothing was found for. */
function takesUp(actor: Party, source: Party): boolean {
  if ('quantifier' in actor || 'quantifier' in source || !PRONOUNS.has(actor.text.toLowerCase())) return false;
  const known = actor.country !== undefined || actor.sectors.length > 0;
  return !known || (actor.country === source.country && actor.sectors.join() === source.sectors.join());
}

/** True if the one who says it is the one who will do it, or speaks for it. */
function isOwnWord(voices: readonly Voice[], actors: readonly Party[]): boolean {
  const source = voices.at(-1)?.source;
  if (!source || 'quantifier' in source) return false;
  return actors.some(
    (a) =>
      sameParty(a, source) ||
      takesUp(a, source) ||
      (!('quantifier' in a) &&
        a.country !== undefined &&
        (a.country === source.country || (source.country === undefined && a.sectors.includes('GOV'))) &&
        source.sectors.some((s) => ['GOV', 'MIL', 'LEG', 'REB'].includes(s))),
  );
}

/** "Gathered to protest": what something is done for is not announced by it. */
function isPurpose({ tree, carrier }: Clause): boolean {
  return isRelation(tokenAt(tree, carrier).deprel, 'advcl') && markOf(tree, carrier) === 'to';
}

/** "Decided to cut aid", "approved the expulsion of": what an authority has decided it no longer threatens. */
function isDecided(passage: Passage, { tree, carrier }: Clause): boolean {
  const { deprel, head } = tokenAt(tree, carrier);
  if (head < 0 || !isRelation(deprel, 'xcomp', 'acl', 'obj', 'nmod', 'ccomp')) return false;
  return wordSet(passage.lexicon, 'decision-words').has(tokenAt(tree, head).lemma.toLowerCase());
}

/** The code as PLOVER has it for acts to come, announced or refused. */
function shiftedBy(
  passage: Passage,
  clause: Clause,
  code: RuleCode,
  { status, features }: Standing,
  bySelf: boolean,
): Shifted {
  // "Has no intention of talking"
  const unwilling = code.type === 'AGREE' && clause.kind === 'noun' && features.has('negated');
  const refusal = bySelf && (unwilling || features.has('refused')) ? refuse(code) : undefined;
  const threat = bySelf && !isPurpose(clause) && !isDecided(passage, clause);
  return refusal ?? shift(passage.lexicon, code, status, threat);
}

/** "The talks ended": what is said to end took place. */
function isSubject({ tree, head, kind }: Clause): boolean {
  return kind === 'noun' && isRelation(tokenAt(tree, head).deprel, 'nsubj');
}

/** "Said that it could strike": whoever says that it may do harm announces it. */
function warned(passage: Passage, code: RuleCode, standing: Standing): Standing {
  const harm = code.type && passage.lexicon.types.get(code.type)?.future === 'THREATEN';
  const possible = standing.status === 'hypothetical' && standing.features.has('possible');
  return harm && possible ? { ...standing, status: 'planned' } : standing;
}

interface Told {
  readonly standing: Standing;
  readonly voices: readonly Voice[];
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

const isCountry = (party: Party): party is Party & { country: string } => 'country' in party && !!party.country;

/** "Will send troops to Estonia": forces that are to go to an ally are promised, not threatened. */
function pledged(passage: Passage, shifted: Shifted, { actors, recipients }: Told): Shifted {
  const { code, promised } = shifted;
  if (code.type !== 'THREATEN' || promised?.type !== 'MOBILIZE') return shifted;
  const { published } = passage.report;
  const hosts = recipients.filter(isCountry);
  const allied = actors
    .filter(isCountry)
    .some((a) => hosts.some((r) => passage.lexicon.allied(a.country, r.country, published)));
  if (!allied) return shifted;
  return {
    ...shifted,
    code: { type: 'AGREE', cameo: '0332', contexts: code.contexts },
    note: 'forces to come among allies are AGREE',
  };
}

/** The code after the rules on acts to come; undefined where the act ended before it was told. One that came with its parties stands. */
export function announced(
  passage: Passage,
  clause: Clause,
  { code, given }: { readonly code: RuleCode; readonly given?: Roles },
  told: Told,
): Shifted | undefined {
  const { standing: stands, voices, actors } = told;
  if (given) return { code, status: stands.status };
  const ownWord = isOwnWord(voices, actors);
  const bySelf = ownWord || voices.length === 0;
  const standing = ownWord ? warned(passage, code, stands) : stands;
  const noLonger = isNoLonger(clause);
  if (!(standing.ended || noLonger) || isSubject(clause))
    return pledged(passage, shiftedBy(passage, clause, code, standing, bySelf), told);
  const stopped = noLonger || isRelation(tokenAt(clause.tree, clause.carrier).deprel, 'xcomp');
  const ending = stopped ? cease(code) : undefined;
  return ending && shiftedBy(passage, clause, ending, standing, bySelf);
}
