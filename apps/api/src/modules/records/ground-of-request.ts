import type { askForRecords, BodyOf } from '@alongside/contracts';
import { ENGLAND_AND_WALES } from '@alongside/domain';
import { schemeOf } from '@alongside/domain/law';
import { legalAnswerOn, readLegalRecord } from '@alongside/domain/legal-record';
import { maySeeRecords, type RecordsAnswer } from '@alongside/domain/records';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { orNotFound } from '../../platform/problem/problem.js';
import { legalEntryOf } from '../caseload/index.js';
import { legalPositionOf } from './legal-position.repository.js';

const QUALIFIES: Readonly<Record<string, boolean>> = { qualifies: true, does_not_qualify: false };

/** The ground on which records may be seen, by the person's legal record and the law of the day on which they were asked for. */
export async function groundOfRequest(tx: ReadTransaction, personId: string, asked: BodyOf<typeof askForRecords>): Promise<RecordsAnswer> {
  const { record, askedOn, capacity, consent, hasConflict, findsRelevant, findsAppropriate } = asked;
  const { history, commenced, dateOfBirth, nation } = orNotFound(await legalPositionOf(tx, personId));
  const { imha } = legalAnswerOn(readLegalRecord(history.map(legalEntryOf), commenced), { dateOfBirth, country: nation }, askedOn, ENGLAND_AND_WALES);
  return maySeeRecords({
    scheme: imha.scheme ?? schemeOf(nation),
    qualifies: QUALIFIES[imha.answer] ?? null,
    record,
    capacity,
    consent,
    attorneyDeputyOrCourtConflict: hasConflict,
    holderConsidersRelevant: findsRelevant,
    holderConsidersAppropriate: findsAppropriate,
  });
}
