import { acceptReferral } from '@alongside/contracts/referrals';
import { PRIORITIES, URGENT_TRIGGERS, type Priority, type UrgentTrigger } from '@alongside/domain/codes';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useEndpointForm } from '../../kit/form/use-endpoint-form';
import { accepting, type ReferralShown } from './referrals.queries';

export interface Decision {
  readonly priority: Priority | null;
  readonly urgentTriggers: readonly UrgentTrigger[];
  readonly note: string;
  readonly tellReferrer: boolean;
}
const isPriority = (code: string): code is Priority => PRIORITIES.some((each) => each === code);
const isTrigger = (code: string): code is UrgentTrigger => URGENT_TRIGGERS.some((each) => each === code);
export const suggestedOf = ({ suggestedTriggers }: Pick<ReferralShown, 'suggestedTriggers'>): readonly UrgentTrigger[] => suggestedTriggers.filter(isTrigger);

/** Where nothing suggests that it is urgent it stands as it came; where something does, a person has to say. */
const beginning = (referral: ReferralShown): Decision => ({
  priority: referral.suggestedTriggers.length === 0 && isPriority(referral.priority) ? referral.priority : null,
  urgentTriggers: [],
  note: '',
  tellReferrer: false,
});

/** Where neither the law nor the contract says yes, whoever accepts says why. */
export const needsNote = ({ ground }: Pick<ReferralShown, 'ground'>): boolean => ground === 'PERSON';

/** Accepting: how soon, why it is urgent, and why at all where the rules do not say yes. */
export function useDecision(referral: ReferralShown, onAccepted: () => void) {
  const [initial] = useState(() => beginning(referral));
  const mutation = useMutation(accepting(useQueryClient(), referral.id));
  return useEndpointForm<typeof acceptReferral, Decision, Awaited<ReturnType<typeof mutation.mutateAsync>>>({
    endpoint: acceptReferral,
    mutation,
    initial,
    draft: { type: 'acceptance', id: referral.id },
    toBody: ({ priority, urgentTriggers, note, tellReferrer }) => ({
      version: referral.version,
      priority,
      urgentTriggers: priority === 'URGENT' ? urgentTriggers : [],
      note: needsNote(referral) ? note : '',
      tellReferrer: tellReferrer && referral.mayTellReferrer,
    }),
    onDone: onAccepted,
  });
}
