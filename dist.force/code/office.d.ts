/** The word for an office or its holder in, the office as a party out: its title with body and country, without the holder. */
import type { NamedParty } from '../domain/coding.js';
import type { Clause } from './clause.js';
import { type Passage } from './passage.js';
/** The office that a word stands for; a person stands for the office that the person is said or known to hold. */
export declare function officeAt(passage: Passage, clause: Clause, i: number, holder: string | undefined): NamedParty | undefined;
