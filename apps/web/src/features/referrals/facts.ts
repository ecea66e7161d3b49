import { correctReferral } from '@alongside/contracts/referrals';
import type { BodyIn } from '@alongside/contracts/endpoint';
import { errorsIn, type FormError } from '../../kit/form/issues';
import { today } from '../../platform/clock';
import { isDated, pickOf, statusOf } from './legal-status-pick';
import type { ReferralShown } from './referrals.queries';
import { supportIn, supportValues, type SupportValues } from './support-values';

/** What is known now, as the fields hold it. */
export interface Facts {
  readonly pick: string | null;
  readonly legalStatus: {
    readonly since: string | null;
    readonly secondRecommendationReceived: boolean | null;
    readonly treatment: string | null;
    readonly tribunalAppliedFor: boolean | null;
    readonly hearingOn: string | null;
    readonly dischargeOn: string | null;
  };
  readonly dateOfBirth: string | null;
  readonly support: SupportValues;
}
export type Correction = Omit<BodyIn<typeof correctReferral>, 'version'>;

export function factsOf({ legalStatus, person, support }: ReferralShown): Facts {
  const { code, communityStatus, ...rest } = legalStatus;
  return { pick: pickOf({ code, communityStatus }), legalStatus: rest, dateOfBirth: person.dateOfBirth, support: supportValues(support) };
}

const emptied = (text: string | null): string | null => (text === '' ? null : text);

/**
 * The legal status as it stands, all of it together. The date of birth is the person's own and goes along only where it was changed
 * here, so that a correction never undoes what somebody else wrote on their record.
 */
export function correctionOf({ pick, legalStatus, dateOfBirth, support }: Facts, before: Pick<Facts, 'dateOfBirth'>): Correction {
  const { since, secondRecommendationReceived, treatment, ...rest } = legalStatus;
  const body = {
    legalStatus: {
      ...statusOf(pick),
      ...rest,
      since: isDated(pick) ? emptied(since) : null,
      secondRecommendationReceived: pick === '04' ? secondRecommendationReceived : null,
      treatment: emptied(treatment),
    },
    support: supportIn(support),
    ...(emptied(dateOfBirth) !== emptied(before.dateOfBirth) && { dateOfBirth: emptied(dateOfBirth) }),
  };
  return body as Correction;
}

const NOT_KNOWN = { dateOfBirth: null };
/** By the contract's own schema, and the one date that cannot be ahead. */
export function errorsOfFacts(facts: Facts): readonly FormError[] {
  const errors = errorsIn(correctReferral.body, { ...correctionOf(facts, NOT_KNOWN), version: 1 });
  const { since } = facts.legalStatus;
  const isAhead = errors.length === 0 && isDated(facts.pick) && since !== null && since > today();
  return isAhead ? [{ pointer: '/legalStatus/since', code: 'date-in-future' }] : errors;
}
