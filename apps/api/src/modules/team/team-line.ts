import type { Instant, LocalDate } from '@alongside/domain';
import type { Role } from '@alongside/domain/access';
import { yearsOn } from '@alongside/domain/allocation';
import { teamState } from '@alongside/domain/settings';
import type { Holidays } from '@alongside/domain/time';
import { pointsOfLoad, type LoadGroup } from '../allocation/index.js';

/** Somebody of the team as the records have them. */
export interface TeamRow {
  readonly membershipId: string;
  readonly name: string;
  readonly role: Role;
  readonly jobTitle: string;
  readonly email: string;
  readonly hasJoined: boolean;
  readonly endedAt: Instant | null;
  readonly startsOn: LocalDate;
  readonly invitedUntil: Instant | null;
  readonly imhaQualifiedOn: LocalDate | null;
  readonly trainingSupervisorName: string | null;
  readonly dbsCheckedOn: LocalDate | null;
  readonly dbsRenewalYears: number;
  readonly peopleSupported: number;
  readonly load: readonly LoadGroup[];
  readonly capacityPoints: number;
  readonly leave: readonly { readonly id: string; readonly from: LocalDate; readonly to: LocalDate }[];
}

/** The same with what follows from it today: where they stand, what they carry, when the check is to be renewed. */
export function teamLineOf({ hasJoined, dbsRenewalYears, load, leave, ...row }: TeamRow, day: { readonly today: LocalDate; readonly holidays: Holidays }) {
  return {
    ...row,
    state: teamState({ hasJoined, hasEnded: row.endedAt !== null, startsOn: row.startsOn, leave, today: day.today }),
    dbsRenewBy: row.dbsCheckedOn && yearsOn(row.dbsCheckedOn, dbsRenewalYears),
    loadPoints: pointsOfLoad(load, day),
    nextLeave: leave[0] ? { from: leave[0].from, to: leave[0].to } : null,
  };
}
