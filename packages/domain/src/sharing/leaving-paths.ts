/**
 * How what leaves stands to a person.
 * - `nothing-about-a-person`: a reference, a link or a public fact at most.
 * - `anonymous-aggregate`: counts with small numbers hidden (row 1 of the table: not personal data).
 * - `own`: given to the one it is about, or kept by the one who typed it.
 * - `needs-the-gate`: about a person and for somebody else; leaves by a permit only.
 */
export type LeavingKind = 'nothing-about-a-person' | 'anonymous-aggregate' | 'own' | 'needs-the-gate';
export interface LeavingPath {
  readonly kind: LeavingKind;
  readonly why: string;
}

/** Every message that leaves by mail. */
export const MAILS = {
  'referral-received': { kind: 'nothing-about-a-person', why: 'A reference, and the telephone of the provider' },
  'question-to-referrer': { kind: 'nothing-about-a-person', why: 'A reference; the question is asked by telephone' },
  'referral-decided': { kind: 'nothing-about-a-person', why: 'A reference; what was decided is told by telephone' },
  'new-for-you': { kind: 'nothing-about-a-person', why: 'A link that leads to signing in' },
  'talk-first': { kind: 'nothing-about-a-person', why: 'A link that leads to signing in' },
  invitation: { kind: 'nothing-about-a-person', why: 'A link for a new colleague' },
  'passed-on': { kind: 'needs-the-gate', why: 'What an advocate writes of a person to somebody else' },
} as const satisfies Record<string, LeavingPath>;

/** Every file that can be taken away, by the operation that gives it. */
export const DOCUMENTS = {
  'release-table': { kind: 'anonymous-aggregate', why: 'A published release as a table, small numbers hidden' },
  'release-paper': { kind: 'anonymous-aggregate', why: 'A published release on paper, small numbers hidden' },
} as const satisfies Record<string, LeavingPath>;

/** Every page that is made to be printed. */
export const PRINTED_PAGES = {
  release: { kind: 'anonymous-aggregate', why: 'A published release, small numbers hidden' },
  'privacy-notice': { kind: 'nothing-about-a-person', why: 'The privacy notice, about nobody' },
  'who-was-told': { kind: 'own', why: 'The list of who was told what, for the person it is about' },
  'what-we-decided': { kind: 'own', why: 'What was decided about a referral, for the person it is about' },
  rules: { kind: 'nothing-about-a-person', why: 'The rules as they stand, about nobody' },
} as const satisfies Record<string, LeavingPath>;

/** Every act by which somebody tells somebody else, without a file or a message of ours. */
export const TELLING_ACTS = {
  disclosure: { kind: 'needs-the-gate', why: 'Telling by word, telephone, letter or copy' },
  signposting: { kind: 'nothing-about-a-person', why: 'Which service fits is kept here; nothing is sent to it' },
} as const satisfies Record<string, LeavingPath>;

/** Every way by which anything leaves. What is not in this list has no way out. */
export const LEAVING_PATHS = { mail: MAILS, document: DOCUMENTS, print: PRINTED_PAGES, act: TELLING_ACTS } as const;

export type MailKind = keyof typeof MAILS;
export type DocumentKind = keyof typeof DOCUMENTS;
export type PrintedPage = keyof typeof PRINTED_PAGES;
type Gated<Paths extends Record<string, LeavingPath>> = {
  [Path in keyof Paths]: Paths[Path]['kind'] extends 'needs-the-gate' ? Path : never;
}[keyof Paths];
/** Mail that cannot be put in the outbox without a permit. */
export type GatedMail = Gated<typeof MAILS>;
/** Mail that may go without one. */
export type OpenMail = Exclude<MailKind, GatedMail>;

export const MAIL_KINDS = Object.keys(MAILS) as MailKind[];

/** Whether a message of this kind is about a person and for somebody else; an unknown kind is taken for one. */
export const needsTheGate = (kind: string): boolean =>
  !Object.hasOwn(MAILS, kind) || MAILS[kind as MailKind].kind === 'needs-the-gate';
