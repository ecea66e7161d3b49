import type { BodyIn } from '@alongside/contracts/endpoint';
import type { correctReferral } from '@alongside/contracts/referrals';
import { LEGAL_STATUSES } from '@alongside/domain/codes';
import { communityStatuses, legalStatuses } from '../../words/legal-status';
import { triage } from '../../words/triage';

export type LegalFactsIn = BodyIn<typeof correctReferral>['legalStatus'];

/** Begin on no day that anything is counted from. */
const UNDATED = ['01', '98', '99'];
const NOT_OFFERED = [...UNDATED, '32'];

/** Sections by number, then the community, then not on a section; retired codes are not offered. */
export const STATUS_OPTIONS = [
  ...LEGAL_STATUSES.filter(({ code, isRetired }) => !isRetired && !NOT_OFFERED.includes(code)).map(({ code }) => ({ value: code as string, label: legalStatuses[code] })),
  { value: 'CTO', label: communityStatuses.CTO },
  { value: 'CD', label: communityStatuses.CD },
  { value: '01', label: triage.facts.informal },
  { value: '98', label: triage.facts.none },
];

/** A status that the list no longer offers stays choosable where it is what was told. */
export const statusOptions = (pick: string | null) =>
  pick === null || STATUS_OPTIONS.some(({ value }) => value === pick)
    ? STATUS_OPTIONS
    : [{ value: pick, label: Object.hasOwn(legalStatuses, pick) ? legalStatuses[pick as keyof typeof legalStatuses] : pick }, ...STATUS_OPTIONS];

export const isDated = (pick: string | null): boolean => pick !== null && !UNDATED.includes(pick);
const isCommunity = (pick: string | null): pick is 'CTO' | 'CD' => pick === 'CTO' || pick === 'CD';

/** One question on the screen, two fields on the record: a code, or what stands beside it in the community. */
export const pickOf = (told: { readonly code: string | null; readonly communityStatus: string | null }): string | null => told.communityStatus ?? told.code;
export const statusOf = (pick: string | null): Pick<LegalFactsIn, 'code' | 'communityStatus'> => ({
  // The list is made of the contract's codes; the schema checks again.
  code: isCommunity(pick) ? null : (pick as LegalFactsIn['code']),
  communityStatus: isCommunity(pick) ? pick : null,
});
