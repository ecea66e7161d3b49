import type { Role } from '@alongside/domain/access';
import type { SuppressionRuleKind } from '@alongside/domain/disclosure';
import type { ChangeWords } from '../kit/changes/shown-change';

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

export const nations = { England: 'England', Wales: 'Wales' } as const;

export const organisation = {
  title: 'Organisation',
  loading: 'Getting the organisation.',
  failed: "We couldn't get the organisation",
  lead: 'What people read about you before they ask for an advocate.',
  change: 'Change',
  saved: 'Saved. The public pages say so now.',
  details: {
    title: 'Name and how to reach you',
    name: 'Name',
    phone: 'Phone',
    email: 'Email',
    hours: 'Opening hours',
    hoursHint: 'As people read it: “Monday to Friday, 9 to 5”.',
    prefix: 'References begin with',
    prefixHint: 'Two to four capital letters. References you have given out keep theirs.',
    nation: 'Rules of',
    nationHint: 'Which country’s law and bank holidays you work by, unless a hospital says otherwise.',
  },
  independence: {
    title: 'What makes you independent',
    label: 'In your own words',
    hint: 'Shown on every page of the public form, and printed for the person.',
    example: 'Nothing written yet. For example: “We are a charity. The hospital does not pay us, manage us or see our notes.”',
  },
  privacy: {
    title: 'Who looks after privacy',
    lead: 'Named in the privacy notice that people read before they tell you anything.',
    name: 'Name',
    email: 'Email for questions about records',
    notice: 'Read the privacy notice',
  },
  form: {
    title: 'Public referral form',
    label: 'Take referrals by the public form',
    on: 'Open. People can ask for an advocate without an account.',
    off: 'Shut. The pages say so, and which number to ring.',
    link: 'People ask for an advocate at',
  },
} as const;

export const organisationChanges: ChangeWords = {
  things: { organisation: 'The organisation' },
  fields: {
    name: organisation.details.name,
    phone: organisation.details.phone,
    email: organisation.details.email,
    opening_hours: organisation.details.hours,
    reference_prefix: organisation.details.prefix,
    nation: organisation.details.nation,
    independence_statement: organisation.independence.title,
    privacy_lead_name: organisation.privacy.title,
    privacy_lead_email: organisation.privacy.email,
    is_public_form_on: organisation.form.title,
  },
};
