/** The actor registry as plain data: actors with dated names and roles, agent nouns, places. Compiled from codebook/actors and codebook/places. */
import type { MentionType } from '../domain/mention.js';
import type { Sector } from '../domain/plover.js';

export const ACTOR_KINDS = ['state', 'organisation', 'armed-group', 'party', 'person', 'people'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/**
 * What a name is to its actor. `demonym` is the adjective and one person ("Afghan"), `people` the plural ("Afghans"),
 * `capital` the seat that may stand for the government.
 */
export const NAME_FORMS = ['name', 'alias', 'acronym', 'demonym', 'people', 'capital'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

/** One name, with the period in which it was in use: [from, to), ISO prefixes. */
export interface ActorName {
  readonly text: string;
  readonly form: NameForm;
  readonly from?: string;
  readonly to?: string;
}

/** What an actor was in one period: [from, to), ISO prefixes. */
export interface ActorRole {
  readonly country?: string;
  readonly sectors: readonly Sector[];
  readonly role?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A state, organisation, armed group, party, person, or a people without a state of its name. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly names: readonly ActorName[];
  readonly roles: readonly ActorRole[];
}

/** One actor's place in another: a member of NATO, a branch of al-Qaeda. */
export interface Membership {
  readonly id: string;
  readonly organisation: string;
  readonly as: 'member' | 'permanent-member' | 'branch';
  readonly from?: string;
  readonly to?: string;
}

/** A common noun that tells of an actor or a thing: "soldier" MIL, "hospital" MED, "tank". */
export interface Agent {
  readonly noun: string;
  readonly type: MentionType;
  readonly sectors: readonly Sector[];
  /** True for a noun that takes the sector of its modifier: "leader", "official", "group". */
  readonly generic: boolean;
  /** True for an office: "president", "foreign minister". */
  readonly office: boolean;
}

/** A city or a region. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'city' | 'region';
  readonly country: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly geonames?: number;
  readonly population?: number;
}

/** How a verb bears on its object: for it or against it. */
export interface VerbBearing {
  readonly verb: string;
  readonly bearing: 'friendly' | 'hostile';
}

/** What a definite noun may stand for in a later sentence: "the group", "the kingdom". */
export interface Anaphor {
  readonly noun: string;
  readonly standsFor: readonly AntecedentKind[];
}

export const ANTECEDENT_KINDS = [
  'state',
  'organisation',
  'armed-group',
  'party',
  'company',
  'person',
  'people',
  'city',
  'region',
] as const;
export type AntecedentKind = (typeof ANTECEDENT_KINDS)[number];

/** A given name whose bearers are as a rule called by this pronoun. */
export interface GivenName {
  readonly name: string;
  readonly pronoun: 'he' | 'she';
}

/** All of it, as JSON. */
export interface ActorData {
  readonly actors: readonly Actor[];
  readonly memberships: readonly Membership[];
  readonly agents: readonly Agent[];
  readonly places: readonly GazetteerPlace[];
  readonly bearings: readonly VerbBearing[];
  readonly anaphors: readonly Anaphor[];
  readonly givenNames: readonly GivenName[];
}
