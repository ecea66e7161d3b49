import { z } from 'zod';

/**
 * Every way a request can be refused, with its status and the title that machines and logs read. The words that a
 * person reads are the web's. A rule's own refusal codes are listed here too, so that a code nobody can explain
 * does not compile in the web.
 */
export const PROBLEMS = {
  unreadable: { status: 400, title: 'The request could not be read' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'sign-in-failed': { status: 401, title: 'The email address and password do not match' },
  'session-locked': { status: 401, title: 'The session is locked' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'reason-needed': { status: 403, title: 'A reason is needed to open this record' },
  'wrong-origin': { status: 403, title: 'The request came from another site' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'stale-version': { status: 409, title: 'The record has changed since it was read' },
  'already-allocated': { status: 409, title: 'Already allocated' },
  'not-waiting': { status: 409, title: 'Not waiting for an advocate' },
  'advocate-blocked': { status: 409, title: 'This advocate cannot be allocated' },
  'undo-too-late': { status: 409, title: 'Too late to undo' },
  'already-answered': { status: 409, title: 'Already answered' },
  'already-decided': { status: 409, title: 'Already decided' },
  'not-eligible': { status: 409, title: 'Not decided as eligible' },
  'already-open': { status: 409, title: 'Already open' },
  'already-closed': { status: 409, title: 'Already closed' },
  'already-done': { status: 409, title: 'Already done' },
  'already-published': { status: 409, title: 'Already published' },
  'period-not-ended': { status: 409, title: 'The period has not ended' },
  'figures-do-not-add-up': { status: 409, title: 'The figures do not add up' },
  'reason-does-not-fit': { status: 409, title: 'The reason does not fit the state' },
  'visit-in-future': { status: 409, title: 'The visit is dated in the future' },
  'visit-before-birth': { status: 409, title: 'The visit is dated before the person was born' },
  'visit-after-closure': { status: 409, title: 'The visit is dated after the case closed' },
  'plan-in-past': { status: 409, title: 'The planned time has passed' },
  'date-in-future': { status: 409, title: 'The date is in the future' },
  'date-in-past': { status: 409, title: 'The date has passed' },
  'date-before-birth': { status: 409, title: 'The date is before the date of birth' },
  'date-before-law': { status: 409, title: 'The date is before the law that is held here' },
  'section-needed': { status: 409, title: 'The section is needed' },
  'section-does-not-fit': { status: 409, title: 'The section does not fit what happened' },
  'nation-needed': { status: 409, title: 'The country is needed' },
  'time-needed': { status: 409, title: 'The time is needed' },
  'choice-needed': { status: 409, title: 'An answer is needed' },
  'already-corrected': { status: 409, title: 'The entry has been corrected or taken out' },
  'prompt-moved-on': { status: 409, title: 'The question is no longer the one that was asked' },
  'why-needed': { status: 409, title: 'Why is needed' },
  'review-date-needed': { status: 409, title: 'A review date is needed' },
  'review-too-late': { status: 409, title: 'The review date is too far ahead' },
  'route-needed': { status: 409, title: 'Which route is needed' },
  'privacy-needed': { status: 409, title: 'Whether it was private is needed' },
  'privacy-reason-needed': { status: 409, title: 'Why it was not private is needed' },
  'outcome-needed': { status: 409, title: 'The outcome is needed' },
  'name-or-description-needed': { status: 409, title: 'A name to use is needed' },
  'contact-way-needed': { status: 409, title: 'A way to reach the person is needed' },
  'age-does-not-fit': { status: 409, title: 'The date of birth is not believable' },
  'nhs-number-in-use': { status: 409, title: 'Another person has this NHS number' },
  'reference-in-use': { status: 409, title: 'The reference is in use' },
  'name-in-use': { status: 409, title: 'The name is in use' },
  'email-in-use': { status: 409, title: 'The email address is in use' },
  'form-closed': { status: 409, title: 'No referrals are taken by form' },
  'contract-needed': { status: 409, title: 'A contract is needed first' },
  'provider-phone-needed': { status: 409, title: 'A phone number is needed first' },
  'still-in-use': { status: 409, title: 'Something still uses this' },
  'supervisor-does-not-fit': { status: 409, title: 'This person cannot supervise somebody in training' },
  'ends-before-start': { status: 409, title: 'It ends before it starts' },
  'already-entered': { status: 409, title: 'These days are entered already' },
  'invitation-run-out': { status: 409, title: 'The invitation has run out' },
  'password-too-short': { status: 409, title: 'The password is too short' },
  'password-is-email': { status: 409, title: 'The password is the email address' },
  'decider-does-not-fit': { status: 409, title: 'Somebody else must decide this' },
  'name-in-subject': { status: 409, title: 'The subject names the person' },
  'sharing-refused': { status: 403, title: 'This may not be shared' },
  'law-in-force': { status: 409, title: 'This law is in force for everybody' },
  'before-royal-assent': { status: 409, title: 'The date is before the Act was passed' },
  'stale-preview': { status: 409, title: 'The records have changed since the preview' },
  'needs-information': { status: 409, title: 'More must be known first' },
  'too-large': { status: 413, title: 'The request is too large' },
  'wrong-media-type': { status: 415, title: 'The content type is not supported' },
  malformed: { status: 422, title: 'Some fields are not valid' },
  'idempotency-key-needed': { status: 422, title: 'The request needs an idempotency key' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key was used with another request' },
  'period-not-offered': { status: 422, title: 'Only whole quarters are offered' },
  'too-many-attempts': { status: 429, title: 'Too many attempts' },
  unexpected: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'The service is away for a moment' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];
/** Whether a code stands in the closed list above. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** What is wrong with one field; the words for each are the web's. */
export const FIELD_CODES = [
  'missing',
  'unknown-field',
  'wrong-type',
  'too-short',
  'too-long',
  'too-small',
  'too-big',
  'not-a-date',
  'not-a-time',
  'not-an-email',
  'not-a-phone',
  'not-an-id',
  'not-an-nhs-number',
  'not-an-ods-code',
  'not-a-choice',
  'not-valid-text',
  'not-valid',
] as const;

export const ProblemError = z
  .object({ pointer: z.string(), code: z.string(), detail: z.string().optional() })
  .meta({ id: 'ProblemError' });

/** RFC 9457 problem details; `instance` is the request id, which is all a person needs to quote. */
export const ProblemBody = z
  .object({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    instance: z.string(),
    errors: z.array(ProblemError).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemBody = z.infer<typeof ProblemBody>;
