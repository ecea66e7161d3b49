import { plural } from '../platform/format';
import { pronounsOf } from './pronouns';
import { shell } from './shell';

export const looked = {
  title: (name: string) => `Who has looked at ${name}'s record`,
  lead: (name: string, pronouns: string | null) => {
    const { subject, s } = pronounsOf(pronouns);
    return `Everyone with access can see this. So can ${name}, if ${subject} ask${s}.`;
  },
  loading: 'Getting who has looked.',
  failed: "We couldn't get who has looked",
  columns: { when: 'When', who: 'Who', what: 'What they did', why: 'Why they had access' },
  actions: {
    'person:open': 'Opened the page',
    'person:looked': 'Looked at who has looked',
    'person:correct': 'Corrected details',
    'person:give-reason': 'Gave a reason to open',
    'contact:log': 'Logged a contact',
    'visit:plan': 'Planned a visit',
    'visit:cancel': 'Took a visit out of the plan',
    'action:add': 'Added an action',
    'action:change': 'Changed an action',
    'conflict:declare': 'Wrote down a conflict of interest',
    'sharing:record': 'Recorded a sharing choice',
    'case:open': 'Opened the case',
    'case:close': 'Closed the support',
    'referral:send': 'Sent a referral',
    'referral:type': 'Typed in a referral',
    'referral:read': 'Read the referral',
    'referral:correct': 'Corrected the referral',
    'referral:link': 'Linked a referral',
    'referral:accept': 'Accepted the referral',
    'referral:ask': 'Asked the referrer',
    'referral:answer': 'Noted the referrer’s answer',
    'referral:signpost': 'Pointed them elsewhere',
    'allocation:make': 'Allocated',
    'allocation:undo': 'Took back the allocation',
    'allocation:accept': 'Accepted the allocation',
    'allocation:discuss': 'Asked to talk about the allocation',
  } as Readonly<Record<string, string>>,
  roles: { ...shell.roles, public: 'Public form', system: 'By itself' } as Readonly<Record<string, string>>,
  gaveReason: (reason: string) => `Gave a reason: ${reason}`,
  byRole: { advocate: 'Supports this person', manager: 'Manages the service', public: 'Sent to us', administrator: 'Answers for the records' } as Readonly<Record<string, string>>,
  plain: 'In plain words',
  people: (count: number) => plural(count, 'person', 'people'),
  haveLooked: (count: number) => (count === 1 ? 'has looked in 30 days.' : 'have looked in 30 days.'),
  withReason: (count: number) =>
    count === 0 ? 'Nobody had to give a reason first.' : `${plural(count, 'opening was', 'openings were')} by somebody who doesn't support them and said why first.`,
  never: 'Commissioners, the hospital and the council can’t open this record.',
  shown: (shown: number, total: number) => `Showing ${String(shown)} of ${String(total)}`,
  more: 'Show more',
  empty: { title: 'Nobody has looked yet', text: 'Opening this page was the first time.' },
} as const;
