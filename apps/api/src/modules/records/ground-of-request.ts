import type { askForRecords, BodyOf } from '@alongside/contracts';
import { decideImhaFromCodedStatus } from '@alongside/domain/eligibility';
import { schemeOf } from '@alongside/domain/law';
import { maySeeRecords, type RecordsAnswer } from '@alongside/domain/records';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { orNotFound } from '../../platform/problem/problem.js';
import { commencementsOf } from '../law/index.js';
import { legalPositionOn } from './legal-position.repository.js';

const QUALIFIES: Readonly<Record<string, boolean>> = { qualifies: true, does_not_qualify: false };

/** The ground on which records may be seen, by the law of the day on which they were asked for. */
export async function groundOfRequest(tx: ReadTransaction, personId: string, asked: BodyOf<typeof askForRecords>): Promise<RecordsAnswer> {
  const { record, askedOn, capacity, consent, hasConflict, findsRelevant, findsAppropriate } = asked;
  const position = orNotFound(await legalPositionOn(tx, personId, askedOn));
  const right = decideImhaFromCodedStatus({ ...position, treatment: null }, askedOn, await commencementsOf(tx));
  return maySeeRecords({
    scheme: right.scheme ?? schemeOf(position.country),
    qualifies: QUALIFIES[right.answer] ?? null,
    record,
    capacity,
    consent,
    attorneyDeputyOrCourtConflict: hasConflict,
    holderConsidersRelevant: findsRelevant,
    holderConsidersAppropriate: findsAppropriate,
  });
}
