import { IconBook2, IconCircleCheckFilled, IconCircleXFilled, IconFileCheck, IconHelpCircleFilled, IconHourglassHigh, IconScale, type Icon as TablerIcon } from '@tabler/icons-react';
import { IMHA_NEGATIVE_BASES } from '@alongside/domain/eligibility';
import { NOT_ENTITLED_REASONS } from '@alongside/domain/signposting';
import { Button } from '../../kit/button';
import { Cited } from '../../kit/cited';
import { Icon } from '../../kit/icon';
import { HowWorkedOut } from '../../kit/worked-out/how-worked-out';
import { fullDate, list, sentence, shortDate } from '../../platform/format';
import { clockWords, clocks as clockText } from '../../words/clocks';
import { answersOf, eligibility as words, imhaReason, openPoint, takenByContract } from '../../words/eligibility';
import { factWord } from '../../words/facts';
import { legalStatusLabel } from '../../words/legal-status';
import { called } from '../../words/pronouns';
import { entitlementReason } from '../../words/routes';
import { focusFact } from './focus-fact';
import type { ReferralShown } from './referrals.queries';
import styles from './answer.module.css';

type Answer = ReferralShown['answer']['answer'];
const ICONS: Readonly<Record<Answer, TablerIcon>> = {
  qualifies: IconCircleCheckFilled, does_not_qualify: IconCircleXFilled, needs_information: IconHelpCircleFilled, check_with_a_person: IconScale,
};
const NEGATIVE: ReadonlySet<string> = new Set([...IMHA_NEGATIVE_BASES, ...NOT_ENTITLED_REASONS, 'status-out-of-date']);
interface Props {
  readonly referral: ReferralShown;
}

/** What the rules say, in a sentence. */
export function Banner({ referral: { answer, person, service, ground } }: Props) {
  const isTaken = ground === 'CONTRACT';
  const said = isTaken ? takenByContract(called(person.name)) : answersOf(service)[answer.answer](called(person.name), answer.missing.length);
  return (
    <div className={styles['banner']} data-answer={isTaken ? 'contract' : answer.answer}>
      <Icon of={isTaken ? IconFileCheck : ICONS[answer.answer]} size={26} />
      <div>
        <h2>{sentence(said.title)}</h2>
        <p>{said.text}</p>
      </div>
    </div>
  );
}

export function Why({ referral: { answer, person, legalStatus, service } }: Props) {
  const about = { name: sentence(called(person.name)), status: legalStatusLabel({ legalStatusCode: legalStatus.code, communityStatus: legalStatus.communityStatus }) };
  const isCareAct = service === 'CARE_ACT';
  return (
    <section aria-labelledby="why">
      <h3 id="why">{words.why}</h3>
      <ul className={styles['reasons']}>
        {answer.reasons.map(({ code, citation, holds }) => (
          <li key={code + citation} data-tone={NEGATIVE.has(code) ? 'no' : holds && answer.answer === 'qualifies' ? 'yes' : 'open'}>
            <Icon of={NEGATIVE.has(code) ? IconCircleXFilled : holds && answer.answer === 'qualifies' ? IconCircleCheckFilled : IconHelpCircleFilled} size={20} />
            <div>{(isCareAct ? entitlementReason(code) : null) ?? imhaReason(code, about)}<small><Cited citation={citation} /></small></div>
          </li>
        ))}
        {answer.openPoint && (
          <li data-tone="open"><Icon of={IconScale} size={20} /><div>{openPoint(answer.openPoint)}<small><Cited citation={answer.citation} /></small></div></li>
        )}
        {answer.reasons.length === 0 && !answer.openPoint && (
          <li data-tone="open"><Icon of={IconHelpCircleFilled} size={20} /><div>{isCareAct ? words.careAct : words.notEnough}<small><Cited citation={answer.citation} /></small></div></li>
        )}
      </ul>
    </section>
  );
}

/** Each with a way to its question below, where whoever may correct can answer it at once. */
export const StillToFind = ({ referral: { answer, allowedActions } }: Props) =>
  answer.missing.length === 0 ? null : (
    <section aria-labelledby="still">
      <h3 id="still">{words.still}</h3>
      <ul className={styles['reasons']}>
        {answer.missing.map((fact) => (
          <li key={fact} data-tone="open"><Icon of={IconHelpCircleFilled} size={20} /><div>{sentence(factWord(fact))}</div>
            {allowedActions.includes('referral:correct') && (
              <Button kind="link" size="small" aria-label={words.answerOf(factWord(fact))} onClick={() => focusFact(fact)}>{words.answer}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );

export const ClocksThatStart = ({ referral: { clocks } }: Props) => (
  <section aria-labelledby="clocks">
    <h3 id="clocks">{words.clocks}</h3>
    {clocks.length === 0 && <p className={styles['none']}>{words.noClocks}</p>}
    <ul className={styles['clocks']}>
      {clocks.map((clock) => (
        <li key={clock.code}>
          <Icon of={IconHourglassHigh} />
          <div>
            {clockWords(clock.code).title}<small>{clock.isLaw ? clock.citation : clockText.ourStandard}</small>
            <HowWorkedOut clock={clock}>{(button) => <small>{button}</small>}</HowWorkedOut>
          </div>
          {clock.lastDay ? <strong>{shortDate(clock.lastDay)}</strong> : <span>{clockText.needs(list(clock.missing.map(factWord)))}</span>}
        </li>
      ))}
    </ul>
  </section>
);

export const Rules = ({ referral: { answer, service } }: Props) => (
  <p className={styles['rules']}>
    <Icon of={IconBook2} size={16} />
    <span>{words.rule(answer.ruleVersion, fullDate(answer.asAt))} {service === 'IMHA' && words.reform}</span>
  </p>
);
