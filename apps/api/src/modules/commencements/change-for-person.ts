import { ENGLAND_AND_WALES, lawChange, type Commencements, type InLaw, type LawChange, type LocalDate } from '@alongside/domain';
import { legalAnswerOn, readLegalRecord } from '@alongside/domain/legal-record';
import { legalEntryOf } from '../caseload/index.js';
import type { PersonInLaw } from './people-in-law.repository.js';

/** What the law says of one person today, under these days. */
function inLaw({ history, dateOfBirth, nation }: PersonInLaw, today: LocalDate, commenced: Commencements): InLaw {
  const record = readLegalRecord(history.map(legalEntryOf), commenced);
  return legalAnswerOn(record, { dateOfBirth, country: nation }, today, ENGLAND_AND_WALES);
}

/** How one person fares if the days are others; null where nothing changes for them. */
export const changeForPerson = (person: PersonInLaw, today: LocalDate, before: Commencements, after: Commencements): LawChange | null =>
  lawChange(inLaw(person, today, before), inLaw(person, today, after));
