import type { Role } from '@alongside/domain/access';
import type { SuppressionRuleKind } from '@alongside/domain/disclosure';

export const roles: Readonly<Record<Role, string>> = {
  advocate: 'Advocate',
  manager: 'Service manager',
  administrator: 'Administrator',
  commissioner: 'Commissioner',
};
/** How a contract wants small numbers handled in what is published. */
export const disclosureRules: Readonly<Record<SuppressionRuleKind, string>> = {
  NONE: 'Shown as they are',
  NHS_HES: '1 to 7 hidden, the rest to the nearest 5',
  MHSDS: 'Under 5 hidden, the rest to the nearest 5',
  PRIMARY_SECONDARY: 'Small numbers hidden, and what would give them away',
};

export const organisation = {
  title: 'Organisation',
  loading: 'Getting the organisation.',
  failed: "We couldn't get the organisation",
  lead: 'Team, places and contracts. To change something here, ask whoever looks after the installation.',
  link: 'People ask for an advocate at',
  team: {
    heading: 'Team',
    caption: 'People who sign in',
    name: 'Name',
    role: 'Role',
    email: 'Email',
    imha: 'IMHA qualified',
    dbs: 'DBS checked',
    people: 'People',
    capacity: 'Limit',
    none: 'Not on record',
    notAsked: 'Not needed',
  },
  places: {
    heading: 'Places',
    caption: 'Hospitals and wards we visit',
    hospital: 'Hospital',
    ods: 'ODS code',
    town: 'Town',
    wards: 'Wards',
    noWards: 'No wards listed',
    noCode: 'None',
    empty: 'No places yet.',
  },
  contracts: {
    heading: 'Contracts',
    caption: 'What we are commissioned for',
    reference: 'Contract',
    commissioner: 'Commissioner',
    services: 'Support',
    runs: 'Runs',
    from: (start: string, end: string | null) => (end ? `${start} to ${end}` : `From ${start}`),
    small: 'Small numbers in reports',
    empty: 'No contracts yet.',
  },
} as const;
