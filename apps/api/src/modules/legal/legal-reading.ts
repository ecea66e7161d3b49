import type { LocalDate } from '@alongside/domain';
import { readLegalRecord, type AboutPerson, type LegalEntry, type LegalRecord } from '@alongside/domain/legal-record';
import { legalEntryOf } from '../caseload/index.js';
import type { LegalFileRead } from './legal-file.repository.js';

/** A person's legal record made ready to be asked, with what bears on the answer. */
export interface LegalReading {
  readonly entries: readonly LegalEntry[];
  readonly record: LegalRecord;
  readonly about: AboutPerson;
  readonly today: LocalDate;
}

export function readingOf(file: LegalFileRead, today: LocalDate, entries = file.history.map(legalEntryOf)): LegalReading {
  return {
    entries,
    record: readLegalRecord(entries, file.commenced),
    about: { dateOfBirth: file.dateOfBirth, country: file.nation },
    today,
  };
}
