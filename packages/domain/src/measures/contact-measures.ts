import type { ContactFacts } from './facts.js';
import { countsByCode, distinctPeople, shareFitting, type Hours } from './figures.js';
import { isAttemptedContact, isReachedContact } from './first-contact.js';
import { hoursOf } from './rounding.js';
import type { MeasureView } from './view.js';

const isDelivered = (contact: ContactFacts, kind: string) => contact.kind === kind && contact.outcome === 'DELIVERED';
const hours = (minutes: readonly number[]): Hours => {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  return { minutes: total, hours: hoursOf(total) };
};

/** K26: work with people, drop-ins, and everything else; travel is counted of all rows. */
function hoursByUse({ contacts, settings }: MeasureView) {
  const minutesOf = (fits: (contact: ContactFacts) => boolean) =>
    hours(contacts.filter(fits).map(({ durationMin }) => durationMin));
  const isDirect = (contact: ContactFacts) => isReachedContact(contact, settings) || isDelivered(contact, 'MEETING');
  const isDropIn = ({ kind }: ContactFacts) => kind === 'DROP_IN';
  return {
    direct: minutesOf(isDirect),
    indirect: minutesOf((contact) => !isDirect(contact) && !isDropIn(contact)),
    dropIn: minutesOf(isDropIn),
    travel: hours(contacts.map(({ travelMin }) => travelMin)),
  };
}

function dropIns({ contacts, received }: MeasureView) {
  const sessions = contacts.filter(({ kind }) => kind === 'DROP_IN');
  return {
    sessions: sessions.length,
    peopleMet: sessions.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0),
    referralsArising: received.filter(({ source }) => source === 'DROP_IN').length,
  };
}

/** K22 to K28 and K30: contacts by their own date, before receipt too. */
export function contactMeasures(view: MeasureView) {
  const { contacts, settings, personOf } = view;
  const talks = contacts.filter((contact) => isDelivered(contact, 'PERSON_CONTACT'));
  const meetings = contacts.filter((contact) => isDelivered(contact, 'MEETING'));
  const attempts = contacts.filter((contact) => isAttemptedContact(contact, settings));
  const couldBePrivate = talks.filter(
    ({ mode, privacy }) => mode === 'F2F' && privacy !== null && privacy !== 'PERSON_CHOSE_OPEN',
  );
  const needInterpreter = [...talks, ...meetings].filter(
    ({ personId }) => personId !== null && personOf(personId)?.interpreterNeeded === true,
  );
  return {
    K22: distinctPeople([...talks, ...meetings]).size,
    K23: countsByCode(talks, ({ mode }) => mode),
    K24: shareFitting(attempts, (contact) => !isReachedContact(contact, settings)),
    K25: countsByCode(meetings, ({ meetingType }) => meetingType),
    K26: hoursByUse(view),
    K27: shareFitting(couldBePrivate, ({ privacy }) => privacy === 'PRIVATE'),
    K28: shareFitting(needInterpreter, ({ interpreterUsed }) => interpreterUsed === true),
    K30: dropIns(view),
  };
}
