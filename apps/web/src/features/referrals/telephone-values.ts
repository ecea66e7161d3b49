import { placeIn, type PlaceValue } from '../../kit/fields/place-value';
import { isDated, statusOf } from './legal-status-pick';
import { NO_SUPPORT, supportIn, type SupportValues } from './support-values';

/** What the telephone form holds while somebody is on the line. */
export interface TelephoneValues {
  readonly service: string;
  readonly callerIsThePerson: boolean | null;
  readonly referrer: { readonly name: string; readonly role: string | null; readonly workplace: string; readonly phone: string; readonly email: string };
  readonly person: {
    readonly name: string;
    readonly pronouns: string;
    readonly dateOfBirth: string | null;
    readonly phone: string;
    readonly contactNote: string;
    readonly place: PlaceValue | null;
    readonly needs: readonly string[];
    readonly wants: string;
    readonly knows: string | null;
    readonly safeToVisit: string;
    readonly otherPeople: string;
  };
  readonly pick: string | null;
  readonly legalStatus: { readonly since: string | null };
  /** Asked where it is about the Care Act. */
  readonly support: SupportValues;
}
export const NOTHING_TOLD: TelephoneValues = {
  service: 'IMHA',
  callerIsThePerson: null,
  referrer: { name: '', role: null, workplace: '', phone: '', email: '' },
  person: { name: '', pronouns: '', dateOfBirth: null, phone: '', contactNote: '', place: null, needs: [], wants: '', knows: null, safeToVisit: '', otherPeople: '' },
  pick: null,
  legalStatus: { since: null },
  support: NO_SUPPORT,
};

/** To the contract: what was not told is left out, which means that it is not known. */
export function telephoneBody({ service, callerIsThePerson, referrer, person, pick, legalStatus, support }: TelephoneValues): unknown {
  const { place, needs, knows, ...told } = person;
  return {
    service,
    callerIsThePerson: callerIsThePerson ?? undefined,
    referrer: callerIsThePerson === false ? { ...referrer, role: referrer.role ?? undefined } : null,
    person: {
      ...told,
      place: placeIn(place),
      needs: needs.map((code) => ({ code })),
      knows: knows ?? (callerIsThePerson ? 'YES_AND_AGREES' : 'NOT_KNOWN'),
    },
    legalStatus: { ...statusOf(pick), since: isDated(pick) ? legalStatus.since : null },
    support: supportIn(service === 'CARE_ACT' ? support : NO_SUPPORT),
  };
}
