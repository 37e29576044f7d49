/** The claims behind an answer in, the statements that it shows out, each with the sentence that it rests on. */
import type { Statement } from '../domain/relation.js';
import type { Claim } from './claim.js';
import type { Spell } from './spell.js';
import { type Told } from './told.js';
/** Sayings as statements, in the order of their publication, each coding once. */
export declare function statementsOf(sayings: Iterable<Told>, back: ReadonlySet<Told>): Statement[];
/** What an answer shows: the opinions that stand, the changes at its bounds, and for want of an answer all that was said. */
export declare function shown(found: Spell, claims: readonly Claim[], unsettled: readonly Told[], back: ReadonlySet<Told>): Statement[];
