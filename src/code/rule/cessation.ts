/** An act that an actor stops doing in, the code of stopping it out. */
import type { RuleCode } from '../../codebook/rule.js';
import type { EventType } from '../../domain/plover.js';
import type { Clause } from '../clause/frame.js';
import { childrenBy, tokenAt } from '../clause/tree.js';

type Ending = Pick<RuleCode, 'type' | 'mode' | 'cameo'>;

const ENDINGS: Readonly<Partial<Record<EventType, Ending>>> = {
  AID: { type: 'SANCTION', mode: 'discontinue', cameo: '162' },
  COOPERATE: { type: 'SANCTION', mode: 'discontinue', cameo: '162' },
  CONSULT: { type: 'SANCTION', mode: 'withdraw', cameo: '164' },
  ASSAULT: { type: 'RETREAT', mode: 'ceasefire', cameo: '0871' },
  MOBILIZE: { type: 'RETREAT', cameo: '087' },
  PROTEST: { type: 'RETREAT', cameo: '080' },
  COERCE: { type: 'CONCEDE', cameo: '081' },
  SANCTION: { type: 'CONCEDE', cameo: '085' },
};

/** "Stopped selling arms", "ceased bombing": help that ends is withheld, harm that ends is yielding; undefined for types with neither. */
export function cease(code: RuleCode): RuleCode | undefined {
  const ending = code.type ? ENDINGS[code.type] : undefined;
  return ending && { contexts: code.contexts, ...ending };
}

/** "No longer": it ended. */
export function isNoLonger(clause: Clause): boolean {
  const { tree, carrier } = clause;
  return childrenBy(tree, carrier, 'advmod').some(
    (c) =>
      /^(long|longer)$/.test(tokenAt(tree, c).lemma.toLowerCase()) &&
      childrenBy(tree, c, 'advmod', 'det').some((d) => tokenAt(tree, d).text.toLowerCase() === 'no'),
  );
}
