import type { BodyOf, logContact } from '@alongside/contracts';
import type { Place } from './contact-subject.repository.js';
import type { SubjectOfContact } from './contact-subject.js';

const NOWHERE: Place = { wardId: null, words: null };
const isSomewhere = (place: Place | null): place is Place =>
  place !== null && (place.wardId !== null || place.words !== null);

/** Where it was: as told, else as planned, else where the person was staying, if it took going there. Kept with the contact. */
export function placeOfContact(
  { plan, stay }: SubjectOfContact,
  { place, kind, mode }: BodyOf<typeof logContact>,
): Place {
  if (isSomewhere(place)) return place;
  if (isSomewhere(plan)) return { wardId: plan.wardId, words: plan.words };
  const wentThere = mode === 'F2F' || kind === 'DROP_IN';
  return wentThere && isSomewhere(stay) ? stay : NOWHERE;
}
