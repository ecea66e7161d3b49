import type { MailKind } from '@alongside/domain/sharing';
import { mailedToken } from '../session/mailed-token.js';
import { linkTo } from './link.js';

/**
 * Every message that leaves by mail. None of ours names a person, a ward, a section or anything about health: a subject
 * line is read on lock screens and over shoulders. `passed-on` is an advocate's own letter, and goes by the gate alone.
 */
const TEMPLATES: Readonly<
  Record<MailKind, (content: Readonly<Record<string, string>>) => { subject: string; text: string }>
> = {
  'referral-received': ({ reference, provider, phone }) => ({
    subject: `We have what you sent us, ${reference}`,
    text: `Thank you. Your reference is ${reference}.\n\nSomebody at ${provider} looks at it on the same working day. We will not repeat here what you told us.\n\nTo add something, ring ${phone} and give the reference.`,
  }),
  'question-to-referrer': ({ reference, provider, phone }) => ({
    subject: `A question about ${reference}`,
    text: `We need to ask you something about what you sent us, reference ${reference}.\n\nRing ${provider} on ${phone}. We do not write details in an email.`,
  }),
  'referral-decided': ({ reference, provider, phone }) => ({
    subject: `We have looked at what you sent us, ${reference}`,
    text: `We have looked at what you sent us, reference ${reference}, and decided what happens next.\n\nTo hear about it, ring ${provider} on ${phone} and give the reference. We do not write details in an email.`,
  }),
  'new-for-you': ({ link }) => ({
    subject: 'You have someone new to support',
    text: `You have someone new to support. Sign in to see: ${link}`,
  }),
  'talk-first': ({ link }) => ({
    subject: 'An advocate would like to talk',
    text: `An advocate would like to talk with you before taking somebody on. Sign in to see: ${link}`,
  }),
  // The link is made as the mail is written, and the same each time: the token itself is kept nowhere.
  invitation: ({ nonce = '', provider }) => ({
    subject: `${provider} invites you to Alongside`,
    text: `${provider} invites you to work with them in Alongside.\n\nAccept within 7 days: ${linkTo(`/sign-in#invitation=${mailedToken(nonce)}`)}\n\nThe link works once. If you did not expect this, you need do nothing.`,
  }),
  'passed-on': ({ subject = '', text = '', provider, phone }) => ({
    subject,
    text: `${text}\n\n${provider}, independent advocacy\n${phone}\n\nThis is for you alone. Do not pass it on without asking us.`,
  }),
};
const isTemplate = (kind: string): kind is MailKind => Object.hasOwn(TEMPLATES, kind);

export const TEMPLATE_KINDS = Object.keys(TEMPLATES);

export function templateOf(kind: string, content: Readonly<Record<string, string>>): { subject: string; text: string } {
  if (!isTemplate(kind)) throw new Error(`no template for ${kind}`);
  return TEMPLATES[kind](content);
}
