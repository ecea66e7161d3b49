import type { BodyOf, sendReferral, typeReferral } from '@alongside/contracts';
import type { ProvidedService, Source } from '@alongside/domain/codes';
import { sourceOfReferrer } from '@alongside/domain/codes';

type Sent = BodyOf<typeof sendReferral>;
type Typed = BodyOf<typeof typeReferral>;
export type PersonTold = Sent['person'];
export type ReferrerTold = Extract<Sent, { kind: 'FAMILY' }>['referrer'];
export type Channel = 'SELF_FORM' | 'PROFESSIONAL_FORM' | 'FAMILY_FORM' | 'PHONE';

/** One referral as it was told, whichever way it came. `told` is the whole of it, kept as it is. */
export interface ReferralToldUs {
  readonly service: ProvidedService;
  readonly source: Source;
  readonly channel: Channel;
  readonly person: PersonTold;
  readonly legalStatus: Sent['legalStatus'];
  /** Of the other routes; a form that does not ask has none. */
  readonly support: Typed['support'] | null;
  readonly referrer: ReferrerTold | null;
  readonly told: Sent | Typed;
}

const CHANNEL = {
  SELF: 'SELF_FORM',
  PROFESSIONAL: 'PROFESSIONAL_FORM',
  FAMILY: 'FAMILY_FORM',
} as const satisfies Record<Sent['kind'], Channel>;

export function fromForm(sent: Sent): ReferralToldUs {
  const referrer = sent.kind === 'SELF' ? null : sent.referrer;
  return {
    service: sent.kind === 'PROFESSIONAL' ? sent.service : 'IMHA',
    source: referrer ? sourceOfReferrer(referrer.role) : 'SELF',
    channel: CHANNEL[sent.kind],
    person: sent.person,
    legalStatus: sent.legalStatus,
    support: sent.kind === 'PROFESSIONAL' ? sent.support : null,
    referrer,
    told: sent,
  };
}

/** A call: from the person, or from somebody who may not have said who they are. */
export function fromCall(typed: Typed): ReferralToldUs {
  const referrer = typed.callerIsThePerson ? null : typed.referrer;
  const source = typed.callerIsThePerson ? 'SELF' : referrer ? sourceOfReferrer(referrer.role) : 'OTHER';
  return {
    service: typed.service,
    source,
    channel: 'PHONE',
    person: typed.person,
    legalStatus: typed.legalStatus,
    support: typed.support,
    referrer,
    told: typed,
  };
}
