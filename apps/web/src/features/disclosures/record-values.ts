import type { SharedHow } from '@alongside/domain/codes';
import { today } from '../../platform/clock';
import type { SharingAnswer } from './disclosures.queries';
import { isOutside, questionBody, type Question } from './question';

export interface RecordValues {
  readonly recipientName: string;
  readonly whatShared: string;
  readonly how: SharedHow | null;
  readonly sharedOn: string | null;
  readonly reason: string;
  readonly decidedByName: string;
  readonly wasPersonTold: boolean | null;
  readonly whyNotTold: string;
  readonly mail: { readonly to: string; readonly subject: string; readonly text: string };
}
/** Nothing of what happened is filled in beforehand but the day, which is today. */
export const nothingTold = (): RecordValues => ({
  recipientName: '', whatShared: '', how: null, sharedOn: today(), reason: '', decidedByName: '', wasPersonTold: null, whyNotTold: '', mail: { to: '', subject: '', text: '' },
});

/** What is asked beside what was told: it follows from the answer and from how. */
export const needsReason = ({ decision }: SharingAnswer): boolean => decision !== 'permitted';

/** As the contract takes it. By email, what was shared is what is written. */
export function disclosureBody(question: Question, values: RecordValues) {
  const { how, mail, whatShared, recipientName, wasPersonTold, whyNotTold, ...rest } = values;
  const isByMail = how === 'EMAIL';
  const { partyId, outside, ...asked } = questionBody(question);
  return {
    ...asked,
    ...(partyId !== null && { partyId }),
    ...(outside !== null && { outside }),
    ...rest,
    how,
    wasPersonTold,
    whatShared: isByMail ? mail.text : whatShared,
    recipientName: isOutside(question) ? recipientName : '',
    whyNotTold: wasPersonTold === false ? whyNotTold : '',
    ...(isByMail && { mail }),
  };
}
