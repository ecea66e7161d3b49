import type { ImhaAnswer, ImhaRoute } from '../eligibility/index.js';
import { RULES_PACK, type FactCode, type Scheme } from '../law/index.js';
import { meaningOf, type CodedStatus } from '../legal-status/index.js';

export const RESPONSIBLE_PERSONS = [
  'hospital-managers',
  'responsible-clinician',
  'responsible-authority',
  'responsible-hospital-managers',
  'discussing-clinician',
] as const;
export type ResponsiblePerson = (typeof RESPONSIBLE_PERSONS)[number];
export type CopyRecipient = 'nearest-relative' | 'attorney-or-deputy' | 'carer';

export interface InformationFacts {
  readonly scheme: Scheme;
  readonly route: ImhaRoute;
  readonly isConditionallyDischarged: boolean;
  /** Under Part 3: through a court or prison. */
  readonly isPart3: boolean;
  /** The person asked that the relative or carer has no copy; null: not known. */
  readonly hasAskedForNoCopy: boolean | null;
}
export interface InformationDuty {
  readonly responsible: ResponsiblePerson;
  /** What the duty starts with: it is owed as soon as practicable after that. */
  readonly after:
    'detention' | 'conditional-discharge' | 'guardianship' | 'community-order' | 'discussion' | 'becoming-in-patient';
  readonly form: readonly ['orally', 'in-writing'];
  readonly copyTo: readonly CopyRecipient[];
  /** A copy that would be due but for a wish that nobody has asked about. */
  readonly missing: readonly FactCode[];
  readonly citation: string;
  readonly ruleVersion: string;
}

const BY_ROUTE: Readonly<Record<ImhaRoute, Pick<InformationDuty, 'responsible' | 'after'>>> = {
  detained: { responsible: 'hospital-managers', after: 'detention' },
  guardianship: { responsible: 'responsible-authority', after: 'guardianship' },
  community: { responsible: 'responsible-hospital-managers', after: 'community-order' },
  'treatment-57': { responsible: 'discussing-clinician', after: 'discussion' },
  'treatment-58A': { responsible: 'discussing-clinician', after: 'discussion' },
  informal: { responsible: 'hospital-managers', after: 'becoming-in-patient' },
};
const isTreatment = (route: ImhaRoute): boolean => route === 'treatment-57' || route === 'treatment-58A';

/**
 * Who has a copy: the relative unless the person says otherwise, never under Part 3 or by treatment; Wales adds others.
 */
function copies({ scheme, route, isPart3, hasAskedForNoCopy }: InformationFacts): readonly CopyRecipient[] {
  const isWelsh = scheme === 'wales';
  const deputies: readonly CopyRecipient[] = isWelsh ? ['attorney-or-deputy'] : [];
  const nearest: CopyRecipient = isWelsh && route === 'informal' ? 'carer' : 'nearest-relative';
  return isPart3 || isTreatment(route) || hasAskedForNoCopy === true ? deputies : [nearest, ...deputies];
}

/**
 * Who must tell somebody that an IMHA can help them, when, how, and who has a copy.
 * Source: MHA 1983 s.130D; Wales ss.130K, 130L.
 */
export function informationDuty(facts: InformationFacts): InformationDuty {
  const { scheme, route, isConditionallyDischarged } = facts;
  const isDischarged = route === 'detained' && isConditionallyDischarged;
  const who = isDischarged
    ? ({ responsible: 'responsible-clinician', after: 'conditional-discharge' } as const)
    : BY_ROUTE[route];
  const copyTo = copies(facts);
  const isUnasked = facts.hasAskedForNoCopy === null && copyTo.some((each) => each !== 'attorney-or-deputy');
  const welsh = route === 'informal' ? 'MHA 1983 s.130L' : 'MHA 1983 s.130K';
  const citation = scheme === 'wales' ? welsh : 'MHA 1983 s.130D';
  const missing: readonly FactCode[] = isUnasked ? ['patient-wishes'] : [];
  return {
    ...who,
    form: ['orally', 'in-writing'],
    copyTo,
    missing,
    citation,
    ruleVersion: `INFORMATION@${RULES_PACK.version}`,
  };
}

/** Guardianship under section 37 is a court's order, though it is no detention. */
const isUnderPart3 = (status: CodedStatus): boolean => {
  const { kind, section } = meaningOf(status);
  return kind === 'part3' || (kind === 'guardianship' && section === '37');
};

/**
 * The same from an IMHA answer and the coded status that it was given for. Null where the person does not qualify:
 * nobody owes the duty then.
 */
export function informationDutyAfter(
  { answer, scheme, route }: Pick<ImhaAnswer, 'answer' | 'scheme' | 'route'>,
  status: CodedStatus,
  hasAskedForNoCopy: boolean | null,
): InformationDuty | null {
  if (answer !== 'qualifies' || scheme === null || route === null) return null;
  return informationDuty({
    scheme,
    route,
    isConditionallyDischarged: status.communityStatus === 'CD',
    isPart3: isUnderPart3(status),
    hasAskedForNoCopy,
  });
}
