import type { AdvocateFacts, AllocationNeed } from '../../src/allocation/index.js';
import { localDate, type Holidays } from '../../src/time/index.js';

const date = localDate;
const holidays: Holidays = {
  days: new Set(['2026-12-25', '2026-12-28']),
  firstKnown: date('2026-01-01'),
  lastKnown: date('2027-12-31'),
};

/** Monday; first visit by Thursday. */
export const need: AllocationNeed = {
  service: 'IMHA',
  today: date('2026-11-23'),
  targetOn: date('2026-11-26'),
  holidays,
  dbsRenewalYears: 3,
  genderWanted: null,
  advocateWantedId: null,
  languageWanted: null,
  skillsWanted: [],
  isOnWard: true,
};
export const advocate: AdvocateFacts = {
  membershipId: 'a',
  name: 'Asha',
  services: ['IMHA'],
  isActive: true,
  imhaQualifiedOn: date('2020-05-01'),
  trainingSupervisorId: null,
  dbsCheckedOn: date('2025-01-10'),
  conflicts: [],
  isOfRequestersTeam: false,
  isRefusedByPerson: false,
  isInductionMissing: false,
  workingDays: [1, 2, 3, 4, 5],
  leave: [],
  lastSupportedOn: null,
  cover: null,
  loadPoints: 10,
  capacityPoints: 25,
  gender: 'WOMAN',
  languages: ['en'],
  skills: [],
  lastAllocatedAt: null,
};
