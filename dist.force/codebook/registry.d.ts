/** Plain registry data in, a frozen `Registry` out that answers who a name stands for on a day. */
import type { Reading } from '../domain/mention.js';
import type { Actor, ActorData, ActorKind, Agent, AntecedentKind, GazetteerPlace, Membership, NameForm, VerbBearing } from './actor.js';
/** What a name was found to be: an actor under one of its names, or a place. */
export interface Found {
    readonly kind: ActorKind | 'place';
    readonly form: NameForm | 'surname' | 'place';
    readonly reading: Reading;
}
export interface Registry {
    readonly data: ActorData;
    /** All readings of a name as of a day (without a day: the latest), best first. */
    find(name: string, on?: string): readonly Reading[];
    /** The same with what each reading rests on. `written` is checked for capitals. */
    lookup(written: string, on?: string): readonly Found[];
    /** The most words of any name that begins with this word; 0 if none does. */
    longest(firstWord: string): number;
    get(id: string): Actor | undefined;
    /** The reading of an actor as of a day. */
    as(id: string, on?: string): Reading | undefined;
    /** All names of an actor, its canonical name first. */
    names(id: string): readonly string[];
    /** The noun's row, by lemma or plural, of one or several words. */
    agent(phrase: string): Agent | undefined;
    /** Whether some noun's last word is this one. */
    endsNoun(word: string): boolean;
    places(name: string): readonly GazetteerPlace[];
    place(id: string): GazetteerPlace | undefined;
    /** What the actor is part of; with a day, only on that day. */
    memberships(id: string, on?: string): readonly Membership[];
    branches(id: string, on?: string): readonly Membership[];
    bearing(verb: string): VerbBearing['bearing'] | undefined;
    /** What "the group", "the kingdom" may stand for. */
    anaphor(noun: string): readonly AntecedentKind[] | undefined;
}
/** Indexes lazily: names on the first look-up, nouns and ids on theirs. */
export declare function indexActors(data: ActorData): Registry;
/** Whether a day, given to any precision, lies in [from, to). Without a day: whether the period is still open. */
export declare function covers(period: {
    readonly from?: string;
    readonly to?: string;
}, on: string | undefined): boolean;
