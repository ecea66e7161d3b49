import type { ReferralShown } from './referrals.queries';

/** As the fields hold it: `none` among the difficulties says that none of the four is so, nothing at all that nobody knows. */
export type SupportValues = Omit<ReferralShown['support'], 'difficulties'> & { readonly difficulties: readonly string[] };
export const NO_SUPPORT: SupportValues = {
  process: null,
  difficulties: [],
  supporter: null,
  supporterIsWilling: null,
  supporterIsPaid: null,
  canAgree: null,
  agrees: null,
  isInBestInterests: null,
  nhsStay: null,
  councilWantsAdvocate: null,
  disagrees: null,
  bothWantAdvocate: null,
  decision: null,
  lacksCapacity: null,
  hasSomebodyToConsult: null,
  isTreatmentUnderPart4: null,
  wantsNhsComplaint: null,
  wantsLegalHelp: null,
  isRequestReasonable: null,
  declinesHelp: null,
  wantsNoCopy: null,
};

export const supportValues = ({ difficulties, ...rest }: ReferralShown['support']): SupportValues => ({
  ...rest,
  difficulties: difficulties?.length === 0 ? ['none'] : (difficulties ?? []),
});

/** To the contract: an area that is ticked says more than "none of these" beside it. */
export const supportIn = ({ difficulties, ...rest }: SupportValues) => ({
  ...rest,
  difficulties: difficulties.length === 0 ? null : difficulties.filter((each) => each !== 'none'),
});
