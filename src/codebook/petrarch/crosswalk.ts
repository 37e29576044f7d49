/** A CAMEO code in, its PLOVER type out, after PLOVER's own table (CAMEO2PLOVER, 17 September 2021). */
import type { EventType } from '../../domain/plover.js';

/** By root; 01 (statements) has no type, and 02 (appeals), which the table leaves out, asks for something. */
const ROOTS: Readonly<Record<string, EventType | null>> = {
  '01': null,
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

/** Where a code's type is not that of its root. */
const EXCEPTIONS: Readonly<Record<string, EventType>> = {
  '0813': 'RETREAT',
  '0814': 'RETREAT',
  '084': 'RETREAT',
  '085': 'RETREAT',
  '086': 'RETREAT',
  '087': 'RETREAT',
  '163': 'COERCE',
  '1712': 'ASSAULT',
  '175': 'ASSAULT',
};

/** The type of a code; null for statements, undefined where the code is not one of CAMEO's. */
export function typeOfCameo(code: string): EventType | null | undefined {
  const own = Object.keys(EXCEPTIONS).find((key) => code.startsWith(key));
  return own === undefined ? ROOTS[code.slice(0, 2)] : EXCEPTIONS[own];
}
