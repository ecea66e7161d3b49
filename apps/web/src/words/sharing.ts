import { SHARING_CHOICES, type SharingChoiceCode, type SharingLasts, type SharingPartyKind, type SharingScope, type ToldHow } from '@alongside/domain/codes';

export const sharing = {
  choices: {
    SHARE: 'Share',
    ASK_FIRST: 'Ask first',
    DONT_SHARE: "Don't share",
    NOT_ASKED: 'Not asked yet',
  } satisfies Record<SharingChoiceCode, string>,
  parties: {
    WARD_TEAM: 'Ward team',
    CARE_COORDINATOR: 'Care coordinator',
    RESPONSIBLE_CLINICIAN: 'Responsible clinician',
    SOLICITOR: 'Solicitor',
    GP: 'GP',
    RELATIVE: 'Family',
    FRIEND: 'Friend',
    OTHER: 'Someone else',
  } satisfies Record<SharingPartyKind, string>,
  scopes: {
    MEETING_TIMES: 'Meeting times',
    MY_QUESTIONS: 'My questions',
    WHAT_I_SAID: 'What I said',
    MY_LETTERS: 'My letters',
  } satisfies Record<SharingScope, string>,
  lasts: { UNTIL_STOP: 'Until they say stop', UNTIL_DATE: 'Until a day', JUST_ONCE: 'Just this time' } satisfies Record<SharingLasts, string>,
  toldHow: { SAID: 'They said so', SIGNED: 'They signed it', ANOTHER_WAY: 'Another way' } satisfies Record<ToldHow, string>,
} as const;

const isChoice = (code: string): code is SharingChoiceCode => (SHARING_CHOICES as readonly string[]).includes(code);
/** A choice we do not know counts as not asked, which shares nothing. */
export const sharingChoiceOf = (code: string): SharingChoiceCode => (isChoice(code) ? code : 'NOT_ASKED');
