import { ENGLAND_AND_WALES, instant, type LocalDate } from '@alongside/domain';
import { ACTIONS, allowedActions, type AccessFacts, type Action } from '@alongside/domain/access';
import type { ImhaAnswer } from '@alongside/domain/eligibility';
import { informationDuty } from '@alongside/domain/information';
import { changesOf, legalAnswerOn, promptFrom, standingOn, statusShownOn } from '@alongside/domain/legal-record';
import type { LegalPosition } from '@alongside/domain/legal-status';
import { payingAuthority } from '@alongside/domain/signposting';
import type { Member } from '../../platform/access/actor.js';
import { entriesShown } from './entry-view.js';
import type { ImhaReferral, LegalFileRead } from './legal-file.repository.js';
import { readingOf } from './legal-reading.js';
import { answerShown } from './shown.js';

const LEGAL_ACTIONS: readonly Action[] = ACTIONS.filter((action) => action.startsWith('legal-status:') || action === 'case:close');

/** Who must tell the person about the right they have. */
function dutyOf({ answer, scheme, route }: ImhaAnswer, position: LegalPosition | null) {
  if (answer !== 'qualifies' || scheme === null || route === null) return null;
  const { responsible, after, copyTo, missing, citation, ruleVersion } = informationDuty({
    scheme,
    route,
    isConditionallyDischarged: (position?.part3?.conditionallyDischargedOn ?? null) !== null,
    isPart3: (position?.part3 ?? null) !== null,
    hasAskedForNoCopy: null,
  });
  return { responsible, after, copyTo: [...copyTo], missing: [...missing], citation, ruleVersion };
}

function payerOf({ answer, scheme, route }: ImhaAnswer) {
  if (answer !== 'qualifies' || scheme === null || route === null) return null;
  const citation = scheme === 'wales' ? 'WSI 2011/2501 reg.3' : 'MHA 1983 s.130C(4A)';
  return { code: payingAuthority(scheme, route), citation };
}

/** What stands to be answered about one referral, or rests until somebody looks again. */
export function promptOf({ id, reference, answer }: ImhaReferral, stoppedOn: LocalDate | null, today: LocalDate) {
  if (stoppedOn === null) return [];
  const from = promptFrom(stoppedOn, answer);
  const given = answer?.stoppedOn === stoppedOn ? answer : null;
  return [
    {
      referralId: id,
      referralReference: reference,
      stoppedOn,
      isStanding: from !== null && from <= today,
      version: answer?.version ?? null,
      answer: given && {
        choice: given.choice,
        why: given.why,
        reviewOn: given.reviewOn,
        route: given.route,
        by: given.by,
        at: instant(given.at),
      },
    },
  ];
}

/** A person's legal record as the screen shows it: today's answer with why, and everything that led there. */
export function legalRecordView(actor: Member, facts: AccessFacts, personId: string, file: LegalFileRead, today: LocalDate) {
  const { entries, record, about } = readingOf(file, today);
  const { imha, clocks, position } = legalAnswerOn(record, about, today, ENGLAND_AND_WALES);
  const { qualifiesSince, stoppedOn, gaps } = standingOn(record, about, today);
  return {
    personId,
    today,
    answer: answerShown(imha, today),
    qualifiesSince,
    status: statusShownOn(record, today),
    duty: dutyOf(imha, position),
    payingAuthority: payerOf(imha),
    clocks: clocks.map(({ code, kind, status, opensOn, lastDay, acceptedUntil, expiresAt }) => ({
      code,
      kind,
      status,
      opensOn,
      lastDay,
      acceptedUntil,
      expiresAt,
    })),
    gaps: gaps.map((gap) => ({ ...gap })),
    prompts: file.imha.flatMap((referral) => promptOf(referral, stoppedOn, today)),
    entries: entriesShown(file, entries, changesOf(record, about, ENGLAND_AND_WALES, today)),
    allowedActions: allowedActions(actor, LEGAL_ACTIONS, facts),
  };
}
