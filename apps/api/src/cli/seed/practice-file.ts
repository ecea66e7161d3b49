import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { PracticeDisclosure, PracticeParty, PracticeRecords } from './sharing-rows.js';

const FOLDER = new URL('../../../../../practice/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8'));

const Text = z.string().nullish();
const Day = z.int();
const Need = z.union([
  z.string().transform((code) => ({ code, note: null })),
  z.object({ code: z.string(), note: z.string() }),
]);

const Referral = z.strictObject({
  service: z.string(),
  source: z.string(),
  daysAgo: Day,
  at: Text,
  minutesAgo: z.int().optional(),
  priority: z.enum(['ROUTINE', 'URGENT']),
  advocate: z.string().optional(),
  caseDaysAgo: Day.optional(),
  closedDaysAgo: Day.optional(),
  closure: z.string().optional(),
  automatic: z.boolean().default(false),
  undecided: z.boolean().default(false),
  waiting: z.boolean().default(false),
  offered: z.boolean().default(false),
  /** An episode before the present one, under the legal status of its day. */
  earlier: z.boolean().default(false),
  legal: z.object({ code: z.string() }).optional(),
  referrer: z
    .object({ name: z.string(), role: z.string(), workplace: z.string(), phone: z.string().optional() })
    .optional(),
});
const Contact = z.strictObject({
  daysAgo: Day,
  at: Text,
  minutesAgo: z.int().optional(),
  kind: z.string(),
  mode: z.string(),
  outcome: z.string(),
  minutes: z.int(),
  meetingType: z.string().optional(),
  privacy: z.string().optional(),
  theirWords: z.string().optional(),
  note: z.string().optional(),
  together: z.array(z.string()).default([]),
  topics: z.array(z.string()).default([]),
  leftWith: z.array(z.string()).default([]),
  interpreter: z.boolean().optional(),
  fromPlan: z.boolean().default(false),
  /** Which of the person's referrals it belongs to. */
  of: z.int().default(0),
});
const HappenedFacts = {
  section: z.string().optional(),
  country: z.string().optional(),
  staysInHospital: z.boolean().optional(),
  application: z.string().optional(),
};
const Happened = z.strictObject({
  daysAgo: Day,
  at: Text,
  type: z.string(),
  source: z.string(),
  ...HappenedFacts,
  /** First entered otherwise, and put right since. */
  wrongly: z.strictObject({ ...HappenedFacts, reason: z.string() }).optional(),
});
const Person = z.strictObject({
  name: z.string(),
  nameKind: z.string().default('FULL'),
  pronouns: Text,
  born: Text,
  ethnic: z.string(),
  gender: z.string(),
  language: z.string().default('en'),
  interpreter: Text,
  advocateGender: Text,
  ward: z.string().optional(),
  placeWords: z.string().optional(),
  stayDaysAgo: Day,
  stayEndedDaysAgo: Day.optional(),
  needs: z.array(Need).default([]),
  legal: z.array(z.object({ code: z.string().optional(), community: z.enum(['CTO', 'CD']).optional(), daysAgo: Day })),
  /** Events of the Act beside what referrals told, as somebody entered them. */
  happened: z.array(Happened).default([]),
  wants: Text,
  wantsDaysAgo: Day.optional(),
  safeToVisit: Text,
  otherPeople: Text,
  contactNote: Text,
  knows: z.string().default('YES_AND_AGREES'),
  referrals: z.array(Referral),
  contacts: z.array(Contact).default([]),
  planned: z
    .array(
      z.object({
        inDays: Day,
        at: z.string(),
        minutes: z.int(),
        purpose: z.string(),
        logged: z.boolean().default(false),
      }),
    )
    .default([]),
  actions: z.array(z.object({ title: z.string(), inDays: Day })).default([]),
  sharing: z.array(PracticeParty).default([]),
  disclosures: z.array(PracticeDisclosure).default([]),
  recordsRequests: z.array(PracticeRecords).default([]),
  askAgain: z.object({ inDays: Day, by: z.string() }).optional(),
});
const Member = z.strictObject({
  key: z.string(),
  name: z.string(),
  role: z.enum(['advocate', 'manager', 'administrator', 'commissioner']),
  gender: z.string().optional(),
  imha: z.int().nullish(),
  supervisor: z.string().optional(),
  dbs: z.int().optional(),
  capacity: z.number().default(25),
  languages: z.array(z.string()).default(['en']),
  skills: z.array(z.string()).default([]),
  services: z.array(z.string()).default(['IMHA']),
  workingDays: z.array(z.int()).default([1, 2, 3, 4, 5]),
  cover: z.array(z.string()).default([]),
  contracts: z.array(z.string()).default([]),
  conflicts: z.array(z.object({ ward: z.string(), kind: z.string(), note: z.string() })).default([]),
});
const Provider = z.strictObject({
  slug: z.string(),
  name: z.string(),
  prefix: z.string(),
  phone: z.string(),
  email: z.string(),
  openingHours: z.string(),
  contracts: z.array(
    z.object({
      key: z.string(),
      reference: z.string(),
      name: z.string(),
      commissioner: z.string(),
      services: z.array(z.string()),
      isDefault: z.boolean().default(false),
      rule: z.string().default('NHS_HES'),
    }),
  ),
  hospitals: z.array(
    z.object({
      name: z.string(),
      ods: z.string(),
      town: z.string(),
      trust: z.string(),
      contract: z.string(),
      wards: z.array(z.object({ name: z.string(), notes: z.string().nullish() })),
    }),
  ),
  members: z.array(Member),
  people: z.array(Person),
});

export type PracticeProvider = z.output<typeof Provider>;
export type PracticeHappened = z.output<typeof Happened>;
export type PracticePerson = z.output<typeof Person>;
export type PracticeReferral = z.output<typeof Referral>;
export type PracticeContact = z.output<typeof Contact>;

export const practiceProvider = (slug: string): PracticeProvider => Provider.parse(read(`${slug}.json`));

const Login = z.object({
  provider: z.string(),
  member: z.string(),
  role: z.string(),
  email: z.string(),
  password: z.string(),
});
export type PracticeLogin = z.output<typeof Login>;
/** Every practice account, in one list that the start script prints from and the sweeps sign in with. */
export const practiceLogins = (): PracticeLogin[] =>
  z.object({ logins: z.array(Login) }).parse(read('logins.json')).logins;
