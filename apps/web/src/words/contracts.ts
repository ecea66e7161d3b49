import type { ContractExtra } from '@alongside/domain/signposting';
import { number, plural } from '../platform/format';
import type { ChangeWords } from '../kit/changes/shown-change';
import { wordFor } from './codes';
import { legalStatuses } from './legal-status';
import { disclosureRules } from './organisation';
import { priorities, services } from './referrals';

export const contracts = {
  title: 'Contracts',
  lead: 'Who pays for what, and what you have promised them.',
  loading: 'Getting the contracts.',
  failed: "We couldn't get the contracts",
  add: 'Add a contract',
  caption: 'What you are commissioned for',
  columns: { contract: 'Contract', commissioner: 'Commissioner', services: 'Support', runs: 'Runs', open: 'Open referrals' },
  runs: (from: string, to: string | null) => (to ? `${from} to ${to}` : `From ${from}`),
  isDefault: 'The usual one',
  empty: { title: 'No contracts yet', text: 'Every referral falls under a contract. Add the first one; it takes everything that no hospital’s own contract takes.' },
} as const;

export const measures: Readonly<Record<string, string>> = {
  ACKNOWLEDGE: 'Acknowledged',
  ALLOCATE: 'Given to an advocate',
  FIRST_CONTACT: 'Seen for the first time',
  URGENT_ATTEMPT: 'Tried, when urgent',
};

/** Whom a contract may take beside those with the right, by the reason for which the Act gives them none. */
export const contractTakes: Readonly<Record<ContractExtra, string>> = {
  'informal-england': 'People in hospital in England without a section',
  'excluded-s4': 'People on section 4, before the second recommendation',
  'excluded-s5': 'People held under section 5',
  'excluded-s135-136': 'People held under section 135 or 136',
  'no-qualifying-status': 'People in the community without a legal status',
};

export const contract = {
  title: 'Contract',
  loading: 'Getting the contract.',
  failed: "We couldn't get the contract",
  change: 'Change',
  saved: 'Saved',
  details: 'What it buys',
  reference: 'Reference',
  referenceHint: 'As the commissioner writes it: “N-04”.',
  name: 'Name',
  commissioner: 'Commissioner',
  area: 'Area',
  areaHint: 'Where people must live, or be staying.',
  services: 'Support it buys',
  takes: 'Also takes for IMHA support',
  takesHint: 'People to whom the law gives no right, and whom the commissioner pays you to see. Reports count them like everybody else.',
  takesNobody: 'Nobody beside those with the right',
  starts: 'First day',
  ends: 'Last day',
  endsHint: 'Leave it empty while it runs on.',
  hours: 'Hours a year',
  default: 'The usual contract',
  defaultHint: 'Takes every referral that no hospital’s own contract takes.',
  rule: 'Small numbers in reports',
  ruleHint: 'Reports already published stay as they are.',
  ruleSays: {
    NHS_HES: 'The safest, and the usual one: numbers of 1 to 7 are hidden and the rest are rounded, so that adding and subtracting gives nobody away.',
    MHSDS: 'Hides fewer. Totals and parts may not add up.',
    PRIMARY_SECONDARY: 'Exact figures. A second number is hidden wherever the first could be worked out from it.',
  },
  threshold: 'Hide numbers below',
  thresholdHint: 'Only for exact figures. Five is usual.',
  hoursShown: (hours: number) => plural(hours, 'hour', 'hours'),
  open: (count: number) => plural(count, 'open referral', 'open referrals'),
  hospitals: (count: number) => plural(count, 'hospital', 'hospitals'),
  yes: 'Yes',
  no: 'No',
  holders: 'Who sees its figures',
  holdersNone: 'Every manager. No commissioner yet.',
  holdersAll: 'And every manager who holds all contracts.',
  uses: {
    'open-referrals': (count: number) => `${plural(count, 'referral is', 'referrals are')} still open under it. Close them first, or give it a later last day.`,
    'referrals-outside': (count: number) => `${plural(count, 'referral', 'referrals')} came outside those dates.`,
    'open-referrals-of-service': (count: number) => `${plural(count, 'open referral is', 'open referrals are')} for support it would no longer buy.`,
    'is-default': () => 'It is the usual contract. Make another one the usual contract first.',
  } as Readonly<Record<string, (count: number) => string>>,
} as const;

export const promises = {
  title: 'What you promise',
  lead: 'The first line that fits a referral is the one it is judged by.',
  none: 'This contract sets no targets of its own.',
  general: 'For every contract that sets none of its own',
  usual: 'Where nobody has set anything, the usual targets hold: acknowledged in 1 working day, an advocate in 2, seen in 1 when urgent and 3 when not.',
  change: 'Change the targets',
  since: (day: string) => `Since ${day}`,
  from: (day: string) => `From ${day}`,
  until: (from: string, to: string) => `${from} to ${to}`,
  earlier: 'Earlier',
  line: (measure: string, value: number, unit: string, percent: number | null) =>
    `${wordFor(measures, measure)} within ${unit === 'HOURS' ? plural(value, 'hour', 'hours') : plural(value, 'working day', 'working days')}${percent === null ? '' : `, for ${number(percent)}% of people`}`,
  for: (service: string | null, priority: string | null, statuses: readonly string[] | null) =>
    [service && wordFor(services, service), priority && wordFor(priorities, priority), statuses?.map((code) => wordFor(legalStatuses, code)).join(', ')].filter(Boolean).join(', ') || 'Everybody',
  fromOn: 'From',
  fromHint: 'Today or later. Referrals that came before are judged by what was promised when they came.',
  row: (position: number) => `Line ${position}`,
  measure: 'What',
  measureEmpty: 'Choose what',
  value: 'Within',
  valueThing: 'how many days or hours',
  valueHint: 'Working days; hours for the urgent attempt.',
  threshold: 'For how many people, in percent',
  service: 'Support',
  anyService: 'Any',
  priority: 'Urgency',
  anyPriority: 'Any',
  status: 'Legal status',
  anyStatus: 'Any',
  add: 'Add a line',
  remove: (position: number) => `Take out line ${position}`,
  up: (position: number) => `Move line ${position} up`,
  saved: 'Targets saved',
} as const;

/** The words for a coded field. */
const CODED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  services, service: services, priority: priorities, measure: measures, disclosure_rule: disclosureRules, legal_status_in: legalStatuses, takes: contractTakes,
};

export const contractChanges: ChangeWords = {
  things: { contract: 'The contract', service_standard: 'A target' },
  fields: {
    'service_standard.value': promises.value, reference: contract.reference, name: contract.name, commissioner_name: contract.commissioner, area: contract.area, services: contract.services, takes: contract.takes,
    starts_on: contract.starts, ends_on: contract.ends, is_default: contract.default, disclosure_rule: contract.rule, disclosure_threshold: contract.threshold, hours_a_year: contract.hours,
    measure: promises.measure, threshold_pct: promises.threshold, service: promises.service, priority: promises.priority, legal_status_in: promises.status, from_on: 'From', to_on: 'To',
  },
  value: (field, value) => {
    const codes = CODED[field];
    return codes && wordFor(codes, String(value));
  },
};
