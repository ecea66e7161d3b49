import type { CallBackQuestion } from '@alongside/domain/referrals';

/** What to ask when ringing back, one question each, in the order a conversation would take. */
export const callBack: Readonly<Record<CallBackQuestion, string>> = {
  'contact-way': 'How do we reach them, or the person who rang?',
  place: 'Where are they? Ward and hospital, or address.',
  'legal-status': 'Are they on a section, and which one?',
  'section-start': 'What day did the section start?',
  'care-process': 'What is the council doing: assessing, planning, reviewing or safeguarding?',
  'care-difficulty': 'What is very hard for them: understanding, remembering, weighing up, or saying what they want?',
  'care-supporter': 'Is there family or a friend who could support them?',
  'date-of-birth': 'What is their date of birth?',
  'person-knows': 'Do they know about this, and what did they say?',
  'communication-needs': 'How do they like to communicate?',
  'safe-to-visit': 'Is there anything we should know to visit safely?',
};
export const callBackQuestion = (code: string): string =>
  Object.hasOwn(callBack, code) ? callBack[code as CallBackQuestion] : 'One more thing, listed on the referral.';
