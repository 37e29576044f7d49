/** Sayings that leave out who made an agreement, or who holds a prisoner, in; the same with those whom other sayings name out. */
import { HOLDER, type Party, SIGNATORY } from '../domain/coding.js';
import { sharesName } from './naming.js';
import { isQuantified, type Told } from './told.js';
import { sameParty } from './who.js';

function isSignatory(party: Party): boolean {
  return isQuantified(party) && party.class === SIGNATORY;
}

/** Both ends are open, or the one that is told is a party to what the other saying speaks of. */
function agrees({ coding }: Told, { coding: other }: Told): boolean {
  if (isSignatory(coding.subject)) return true;
  return sameParty(coding.subject, other.subject) || sameParty(coding.subject, other.object);
}

/** The saying about the pair that speaks of the same agreement; where the question names it, any saying about the pair. */
function partner(told: Told, about: readonly Told[], asked: string | undefined): Told | undefined {
  const { name } = told.coding;
  if (name === undefined) return undefined;
  const meant = asked !== undefined && sharesName(asked, name);
  return about.find(
    (other) =>
      (meant || (other.coding.name !== undefined && sharesName(other.coding.name, name))) && agrees(told, other),
  );
}

/** "The Prespa accord lapsed": said of the two to whom another saying about the pair gives the accord. */
export function ofSignatories(
  sayings: readonly Told[],
  about: readonly Told[],
  asked: string | undefined,
): readonly Told[] {
  const known = about.filter(({ coding }) => !isSignatory(coding.subject) && !isSignatory(coding.object));
  return sayings.map((told) => {
    if (!isSignatory(told.coding.object)) return told;
    const other = partner(told, known, asked)?.coding;
    return other ? { ...told, coding: { ...told.coding, subject: other.subject, object: other.object } } : told;
  });
}

/** "Has been in prison since May": held by the one whom another saying about the prisoner names. */
export function ofHolders(sayings: readonly Told[], about: readonly Told[]): readonly Told[] {
  const known = about.filter(({ coding }) => !isQuantified(coding.subject));
  return sayings.map((told) => {
    const { subject, object } = told.coding;
    if (!isQuantified(subject) || subject.class !== HOLDER) return told;
    const other = known.find(({ coding }) => sameParty(coding.object, object))?.coding;
    return other ? { ...told, coding: { ...told.coding, subject: other.subject } } : told;
  });
}
