import { sendReferral } from '@alongside/contracts/public-referrals';
import { errorsIn, type FormError } from '../../kit/form/issues';
import { today } from '../../platform/clock';
import { bodyOf, type Answers, type Who } from './answers';

/** What the contract alone cannot say: the few answers that a referral cannot do without, and dates that cannot be. */
function ownErrors(who: Who, answers: Answers): FormError[] {
  const errors: FormError[] = [];
  if (answers.person.name.trim() === '') errors.push({ pointer: '/person/name', code: 'missing' });
  if (who === 'me' && answers.reachBy.length === 0) errors.push({ pointer: '/reachBy', code: 'missing' });
  if (who === 'me' && answers.reachBy.includes('PHONE') && answers.person.phone.trim() === '') errors.push({ pointer: '/person/phone', code: 'missing' });
  if (who === 'me' && answers.reachBy.includes('EMAIL') && answers.person.email.trim() === '') errors.push({ pointer: '/person/email', code: 'missing' });
  if (who === 'professional' && answers.referrer.role === null) errors.push({ pointer: '/referrer/role', code: 'missing' });
  if (answers.legalStatus.since !== null && answers.legalStatus.since > today()) errors.push({ pointer: '/legalStatus/since', code: 'date-in-future' });
  if (answers.person.dateOfBirth !== null && answers.person.dateOfBirth > today()) errors.push({ pointer: '/person/dateOfBirth', code: 'date-in-future' });
  return errors;
}

/** Everything that stands in the way of sending, each at its field. */
export function errorsOf(who: Who, answers: Answers): FormError[] {
  const own = ownErrors(who, answers);
  const taken = new Set(own.map(({ pointer }) => pointer));
  return [...own, ...errorsIn(sendReferral.body, bodyOf(who, answers)).filter(({ pointer }) => !taken.has(pointer))];
}

const dotted = (pointer: string) => pointer.slice(1).replaceAll('/', '.');
/** Those of one page, by the names of its fields. */
export const errorsAmong = (errors: readonly FormError[], names: readonly string[]): FormError[] =>
  errors.filter(({ pointer }) => names.some((name) => dotted(pointer) === name || dotted(pointer).startsWith(`${name}.`)));
