import { describe, expect, it } from '@jest/globals';
import { decideImhaFromCodedStatus, type CodedImhaFacts } from '../eligibility/index.js';
import { localDate } from '../time/index.js';
import { careActEntitlement } from './care-act.js';
import { CONTRACT_EXTRAS, isTakenByContract } from './contract-extras.js';
import { routesFor } from './routes-for.js';
import { careActFactsOf, NO_SUPPORT_FACTS, routeFactsOf, type SupportFacts } from './support-facts.js';

const TODAY = localDate('2026-02-10');
const informal: CodedImhaFacts = {
  legalStatusCode: '01',
  communityStatus: null,
  startedOn: null,
  secondRecommendationReceived: null,
  country: 'England',
  dateOfBirth: null,
  treatment: null,
};
const willing: Partial<SupportFacts> = {
  process: 'care_plan',
  difficulties: ['communicating'],
  supporter: 'SOMEBODY',
  supporterIsWilling: true,
  supporterIsPaid: false,
  canAgree: true,
  agrees: true,
};
const careAct = (told: Partial<SupportFacts>) => {
  const facts = careActFactsOf({ ...NO_SUPPORT_FACTS, ...told }, 'England');
  const { entitled, reason, missing } = careActEntitlement(facts, TODAY);
  return `${String(entitled)} ${[reason, ...missing].filter(Boolean).join()}`;
};

describe('the Care Act, from what a referral keeps', () => {
  it.each<[string, Partial<SupportFacts>, string]>([
    ['nothing told', {}, 'null process,substantial-difficulty,appropriate-person'],
    ['the process told', { process: 'care_plan' }, 'null substantial-difficulty,appropriate-person'],
    ['somebody willing and agreed to', willing, 'false appropriate-person,nhs-stay,disagreement'],
    ['whether they are willing not known', { ...willing, supporterIsWilling: null }, 'null appropriate-person'],
    ['whether they are paid not known', { ...willing, supporterIsPaid: null }, 'null appropriate-person'],
    ['not willing', { ...willing, supporterIsWilling: false }, 'true duty-applies'],
    ['not agreed to', { ...willing, agrees: false }, 'true person-not-eligible'],
    [
      'cannot agree, in their best interests',
      { ...willing, canAgree: false, agrees: null, isInBestInterests: true, nhsStay: 'none', disagrees: false },
      'false appropriate-person',
    ],
    [
      'a long stay in hospital, the council for it',
      { ...willing, nhsStay: 'hospital', councilWantsAdvocate: true },
      'true long-nhs-placement',
    ],
    [
      'a long stay in a care home, the council for it',
      { ...willing, nhsStay: 'care_home', councilWantsAdvocate: true },
      'true long-nhs-placement',
    ],
    [
      'no long stay, the council for it',
      { ...willing, nhsStay: 'none', councilWantsAdvocate: true, disagrees: false },
      'false appropriate-person',
    ],
    [
      'a long stay, what the council thinks not known',
      { ...willing, nhsStay: 'hospital', bothWantAdvocate: false },
      'false appropriate-person,nhs-stay',
    ],
    ['a disagreement', { ...willing, disagrees: true, bothWantAdvocate: true }, 'true material-disagreement'],
    ['safeguarding, and a long stay', { ...willing, process: 'safeguarding_enquiry', nhsStay: 'hospital', councilWantsAdvocate: true }, 'false appropriate-person'],
    ['something else', { ...willing, process: 'other' }, 'false process-not-covered'],
  ])('%s', (_what, told, expected) => expect(careAct(told)).toBe(expected));
});

describe('every route from one set of facts', () => {
  const routes = (told: Partial<SupportFacts>, takes: readonly string[] = []) => {
    const imha = decideImhaFromCodedStatus(informal, TODAY);
    const facts = routeFactsOf(imha, { ...NO_SUPPORT_FACTS, ...told }, 'England', takes);
    return Object.fromEntries(routesFor(facts, TODAY).map(({ route, answer }) => [route, answer]));
  };
  it('asks what it does not know of each', () =>
    expect(routes({})).toEqual({
      imha: 'not',
      'care-act': 'needs_information',
      imca: 'needs_information',
      'health-complaint': 'needs_information',
      'legal-advice': 'needs_information',
      general: 'eligible',
    }));
  it('answers each by its own facts', () =>
    expect(
      routes({
        ...willing,
        supporter: 'NOBODY',
        decision: 'none',
        wantsNhsComplaint: true,
        wantsLegalHelp: false,
      }),
    ).toMatchObject({
      'care-act': 'eligible',
      imca: 'not',
      'health-complaint': 'eligible',
      'legal-advice': 'not',
      general: 'not',
    }));
  it('names the IMCA where a decision is near and nobody is there to ask', () =>
    expect(
      routes({
        decision: 'serious_medical_treatment',
        lacksCapacity: true,
        hasSomebodyToConsult: false,
        isTreatmentUnderPart4: false,
      }),
    ).toMatchObject({ imca: 'eligible' }));
  it('has the route of a contract only where it takes people for that very reason', () => {
    expect(routes({}, ['informal-england'])).toMatchObject({ imha: 'not', 'local-contract': 'eligible' });
    expect(routes({}, ['excluded-s5'])).not.toHaveProperty('local-contract');
  });
});

describe('whom a contract takes', () => {
  it.each(CONTRACT_EXTRAS)('%s, once the rules say no for it', (basis) => {
    expect(isTakenByContract({ answer: 'does_not_qualify', basis }, [basis])).toBe(true);
    expect(isTakenByContract({ answer: 'does_not_qualify', basis }, [])).toBe(false);
  });
  it('nobody while the answer is open', () => {
    expect(isTakenByContract({ answer: 'needs_information', basis: null }, CONTRACT_EXTRAS)).toBe(false);
    expect(isTakenByContract({ answer: 'check_with_a_person', basis: 'informal-england' }, CONTRACT_EXTRAS)).toBe(false);
  });
});
