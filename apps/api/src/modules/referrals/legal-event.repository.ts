import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { Nation } from '../organisations/index.js';
import { furtherFacts, type LegalFacts } from './legal-facts.js';

/** A coded status as somebody reported it: not an event of the Act itself, so no date of it is ever assumed. */
export const STATUS_REPORTED = 'statusReported';

export interface StatusReport {
  readonly personId: string;
  readonly referralId: string;
  readonly legal: LegalFacts;
  readonly nation: Nation;
  /** Kept as the day of the event where nobody has told us when the status began. */
  readonly reportedOn: LocalDate;
  readonly source: string;
  readonly recordedBy: string | null;
}

/** The report that stands now, with the first day it gave, or null. */
export interface ReportInForce {
  readonly id: string;
  readonly since: LocalDate | null;
}

export async function reportInForce(
  { manager, actor }: ReadTransaction,
  personId: string,
): Promise<ReportInForce | null> {
  const [row] = await manager.query<ReportInForce[]>(
    `select e.id, case when e.detail ->> 'isStartKnown' = 'true' then e.happened_on::text end as since
     from legal_event e where e.organisation_id = $1 and e.person_id = $2 and e.type = $3
       and not exists (select 1 from legal_event c where c.organisation_id = e.organisation_id and c.corrects = e.id)
     order by e.happened_on desc, e.position desc limit 1`,
    [actor.organisationId, personId, STATUS_REPORTED],
  );
  return row ?? null;
}

/** Adds a report; one that corrects another points at it and changes nothing of it. */
export async function addReport(
  { manager, actor }: ReadTransaction,
  report: StatusReport,
  corrects: string | null,
): Promise<void> {
  const { legal } = report;
  const detail = { ...furtherFacts(legal), isStartKnown: legal.since !== null, reportedOn: report.reportedOn, referralId: report.referralId };
  await manager.query(
    `insert into legal_event (organisation_id, id, person_id, type, happened_on, legal_status_code, community_status, nation, detail, source, recorded_by, corrects)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      actor.organisationId,
      randomUUID(),
      report.personId,
      STATUS_REPORTED,
      legal.since ?? report.reportedOn,
      legal.code,
      legal.communityStatus,
      report.nation,
      JSON.stringify(detail),
      report.source,
      report.recordedBy,
      corrects,
    ],
  );
}
