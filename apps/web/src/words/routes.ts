import type { InformationDuty, ResponsiblePerson } from '@alongside/domain/information';
import type { AdvocacyRoute, EntitlementReason } from '@alongside/domain/signposting';
import type { VisitRequester } from '@alongside/domain/visit-requests';

type RouteAnswerCode = 'eligible' | 'not' | 'needs_information' | 'check_with_a_person';

/** The ways to an advocate, as people name them. */
export const routeNames: Readonly<Record<AdvocacyRoute, string>> = {
  imha: 'IMHA',
  'care-act': 'Care Act advocate',
  imca: 'IMCA',
  'health-complaint': 'NHS complaints advocate',
  'legal-advice': 'Solicitor',
  'local-contract': 'Under our own contract',
  general: 'Other advocacy, where there is one',
};
/** Whom each is for, where nothing more is known. */
export const routesAreFor: Readonly<Record<AdvocacyRoute, string>> = {
  imha: 'For people whom the Mental Health Act gives the right.',
  'care-act': 'When the council assesses, plans or reviews care, or looks into a safeguarding worry.',
  imca: 'When somebody cannot decide about treatment or a move, and has nobody to be asked.',
  'health-complaint': 'To complain about NHS care.',
  'legal-advice': 'Legal advice, and speaking for them at a tribunal. It costs them nothing there.',
  'local-contract': 'For people our commissioner pays us to see beside those with the right.',
  general: 'For anybody no other service must help. Not every area has one.',
};
export const routeAnswers: Readonly<Record<RouteAnswerCode, string>> = {
  eligible: 'Fits',
  not: "Doesn't fit",
  needs_information: 'Needs an answer',
  check_with_a_person: 'Ask somebody who knows',
};

/** Why the Care Act or the Mental Capacity Act says what it says. */
export const entitlementReasons: Readonly<Record<EntitlementReason, string>> = {
  'duty-applies': 'They need support to take part, and nobody suitable is there to give it.',
  'person-not-eligible': 'Somebody is there, but not somebody the law counts: paid, or not agreed to.',
  'long-nhs-placement': 'A long NHS stay is likely, and the council thinks an advocate is best for them.',
  'material-disagreement': 'The council and their supporter disagree, and both think an advocate is best for them.',
  'no-substantial-difficulty': 'None of the four things the Act asks about is very hard for them.',
  'appropriate-person': 'Somebody suitable can support them.',
  'excluded-mha-part4': 'The treatment is given under Part 4 of the Mental Health Act, which leaves this out.',
  'has-capacity': 'They can decide this themselves.',
  'process-not-covered': 'Nothing is going on for which this law gives an advocate.',
  'scheme-not-in-force': 'This law had not begun by that day.',
  'not-in-england': 'This law holds in England.',
};
const isEntitlement = (code: string): code is EntitlementReason => Object.hasOwn(entitlementReasons, code);
export const entitlementReason = (code: string): string | null => (isEntitlement(code) ? entitlementReasons[code] : null);

const wishes: Partial<Readonly<Record<AdvocacyRoute, { readonly eligible: string; readonly not: string }>>> = {
  'health-complaint': { eligible: 'They want to complain about NHS care.', not: "They don't want to complain about NHS care." },
  'legal-advice': { eligible: 'They want legal help.', not: "They don't want legal help." },
  'local-contract': { eligible: 'The Act gives no right. Our contract takes them all the same.', not: '' },
  general: { eligible: 'No law gives them an advocate that we know of.', not: 'A service that must help them comes first.' },
};

interface RouteSaid {
  readonly route: AdvocacyRoute;
  readonly answer: RouteAnswerCode;
  readonly reasonCode: string | null;
}
/** One sentence on why a route fits, does not, or cannot be told yet. */
export function routeSentence({ route, answer, reasonCode }: RouteSaid): string {
  const own = answer === 'eligible' || answer === 'not' ? wishes[route]?.[answer] : undefined;
  return own ?? (reasonCode === null ? null : entitlementReason(reasonCode)) ?? routesAreFor[route];
}

export const routes = {
  heading: 'Which advocate fits',
  lead: 'None that we know of yet.',
  fits: (which: string) => `Fits: ${which}.`,
  needs: (what: string) => `We need to know ${what}.`,
  rule: (version: string) => `Rules ${version}`,
} as const;

const requesters: Readonly<Record<VisitRequester, string>> = {
  patient: 'the person themselves',
  nearest_relative: 'the nearest relative',
  responsible_clinician: 'the responsible clinician',
  amhp: 'an AMHP',
  hospital_managers: 'the hospital managers',
  registered_social_worker_involved: 'a social worker',
  donee_or_deputy: 'an attorney or deputy',
  carer: 'a carer',
};
export const requesterWord = (code: string): string =>
  Object.hasOwn(requesters, code) ? requesters[code as VisitRequester] : 'somebody the Act does not name';

/** Whether this request has to be met with a visit. */
export const visitDuty = {
  heading: 'Asked to visit',
  yes: (who: string) => `We must visit and interview them: ${who} asked.`,
  open: (who: string) => `We must visit if the request is reasonable: ${who} asked.`,
  'request-not-reasonable': "The request isn't reasonable, so nothing obliges us to visit.",
  'patient-declines-help': "They told us they want no help now. They can change their mind any time, so we'll ask again.",
  'not-listed-requester': (who: string) => `We may visit. Nothing obliges us: ${who} asked.`,
} as const;

const responsible: Readonly<Record<ResponsiblePerson, string>> = {
  'hospital-managers': 'The hospital managers',
  'responsible-clinician': 'The responsible clinician',
  'responsible-authority': 'The council responsible for the guardianship',
  'responsible-hospital-managers': 'The managers of the responsible hospital',
  'discussing-clinician': 'The doctor or clinician who first speaks of the treatment',
};
const copies: Readonly<Record<string, string>> = {
  'nearest-relative': 'the nearest relative',
  'attorney-or-deputy': 'an attorney or deputy',
  carer: 'their carer',
};
const after: Readonly<Record<InformationDuty['after'], string>> = {
  detention: 'once they are detained',
  'conditional-discharge': 'once they are conditionally discharged',
  guardianship: 'once guardianship begins',
  'community-order': 'once the community treatment order is made',
  discussion: 'when the treatment is spoken of',
  'becoming-in-patient': 'once they are in hospital',
};
const wordIn = (words: Readonly<Record<string, string>>, code: string): string => (Object.hasOwn(words, code) ? (words[code] ?? code) : code);

/** Who must tell them about their right, and how. */
export const informationDuty = {
  heading: 'Told about their right',
  who: (who: string, when: string) => `${wordIn(responsible, who)} must tell them about us, by word and in writing, as soon as possible ${wordIn(after, when)}.`,
  copy: (who: string) => `A copy goes to ${wordIn(copies, who)}.`,
  copyUnless: (who: string) => `A copy goes to ${wordIn(copies, who)}, unless they ask that it does not.`,
} as const;
