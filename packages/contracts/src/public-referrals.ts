import { PROVIDED_SERVICES, REFERRER_ROLES } from '@alongside/domain/codes';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { dateOut, email, id, optionalText, phone, text, typedText } from './fields.js';
import { LegalStatusIn, PersonToldIn } from './told-facts.js';
import { PlaceFound } from './place-found.js';
import { SupportFactsIn } from './support-facts.js';

export { PlaceFound } from './place-found.js';

const providerParams = z.object({ provider: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/) });

export const readProvider = endpoint({
  method: 'GET',
  path: '/providers/:provider',
  action: 'provider:read',
  status: 200,
  summary: 'The provider named in a public link',
  params: providerParams,
  response: z
    .object({
      slug: z.string(),
      name: z.string(),
      phone: z.string(),
      email: z.string(),
      openingHours: z.string(),
      independenceStatement: z.string(),
      privacyLeadName: z.string(),
      privacyLeadEmail: z.string(),
      isFormOn: z.boolean(),
      isPractice: z.boolean(),
      /** By the name of a provision: the day from which law enacted later holds, as this provider has entered it. */
      commenced: z.record(z.string(), dateOut),
    })
    .meta({ id: 'Provider' }),
});
export const listProviders = endpoint({
  method: 'GET',
  path: '/providers',
  action: 'provider:read',
  status: 200,
  summary: 'The providers of this installation, for a link that names none',
  response: z.object({ items: z.array(z.object({ slug: z.string(), name: z.string(), isPractice: z.boolean() })), total: z.int() }),
});

export const findPublicPlace = endpoint({
  method: 'GET',
  path: '/providers/:provider/places',
  action: 'provider:find-place',
  status: 200,
  summary: 'Wards that match what was typed',
  params: providerParams,
  query: z.strictObject({ typed: typedText(80).default('') }),
  response: z.object({ items: z.array(PlaceFound), total: z.int() }),
});

export const ReferrerIn = z
  .strictObject({
    name: optionalText(120),
    role: z.enum(REFERRER_ROLES),
    workplace: optionalText(160),
    phone: phone.nullable().default(null),
    email: email.nullable().default(null),
  })
  .meta({ id: 'ReferrerIn' });

/** For me: a name to use and a way to reach you, which may be "come and find me on the ward". */
export const SelfReferralIn = z
  .strictObject({
    kind: z.literal('SELF'),
    person: PersonToldIn,
    reachBy: z
      .array(z.enum(['PHONE', 'EMAIL', 'ON_THE_WARD', 'OTHER']))
      .min(1)
      .max(4),
    legalStatus: LegalStatusIn.default(LegalStatusIn.parse({})),
    heardAboutUs: optionalText(120),
  })
  .meta({ id: 'SelfReferralIn' });
export const ProfessionalReferralIn = z
  .strictObject({
    kind: z.literal('PROFESSIONAL'),
    service: z.enum(PROVIDED_SERVICES).default('IMHA'),
    referrer: ReferrerIn,
    person: PersonToldIn,
    legalStatus: LegalStatusIn.default(LegalStatusIn.parse({})),
    support: SupportFactsIn.default(SupportFactsIn.parse({})),
    heardAboutUs: optionalText(120),
  })
  .meta({ id: 'ProfessionalReferralIn' });
export const FamilyReferralIn = z
  .strictObject({
    kind: z.literal('FAMILY'),
    referrer: ReferrerIn,
    relationship: optionalText(80),
    person: PersonToldIn,
    legalStatus: LegalStatusIn.default(LegalStatusIn.parse({})),
    heardAboutUs: optionalText(120),
  })
  .meta({ id: 'FamilyReferralIn' });

/** Sending says the same whoever it is about: a reference, and what happens next. */
export const ReferralReceipt = z.object({ reference: z.string() }).meta({ id: 'ReferralReceipt' });

export const sendReferral = endpoint({
  method: 'POST',
  path: '/providers/:provider/referrals',
  action: 'referral:send',
  status: 201,
  summary: 'Refer yourself or somebody else, without an account',
  params: providerParams,
  body: z
    .discriminatedUnion('kind', [SelfReferralIn, ProfessionalReferralIn, FamilyReferralIn])
    .meta({ id: 'SendReferral' }),
  response: ReferralReceipt,
});

/** A telephone referral, typed by a duty worker: a name or description and who rang is enough. */
export const typeReferral = endpoint({
  method: 'POST',
  path: '/referrals',
  action: 'referral:type',
  status: 201,
  summary: 'Type a referral taken by telephone or in person',
  body: z
    .strictObject({
      service: z.enum(PROVIDED_SERVICES).default('IMHA'),
      callerIsThePerson: z.boolean(),
      referrer: ReferrerIn.nullable().default(null),
      person: PersonToldIn.extend({ name: text(120) }),
      legalStatus: LegalStatusIn.default(LegalStatusIn.parse({})),
      support: SupportFactsIn.default(SupportFactsIn.parse({})),
    })
    .meta({ id: 'TypeReferral' }),
  response: ReferralReceipt.extend({ id, stillToAsk: z.array(z.string()) }).meta({ id: 'TypedReferral' }),
});
