import { Card } from '../../kit/card';
import { Cited } from '../../kit/cited';
import { list, longDate } from '../../platform/format';
import { imhaReason, openPoint } from '../../words/eligibility';
import { factWord } from '../../words/facts';
import { legalAnswer, legalRecord as words } from '../../words/legal-record';
import { legalStatusLabel } from '../../words/legal-status';
import styles from './legal.module.css';
import type { LegalRecord } from './legal.queries';

interface AnswerCardProps {
  readonly record: LegalRecord;
  readonly name: string;
}

function Why({ record, name }: AnswerCardProps) {
  const { answer, status } = record;
  const about = { name, status: legalStatusLabel({ legalStatusCode: status.code, communityStatus: status.communityStatus }) };
  return (
    <>
      <ul className={styles['reasons']}>
        {answer.reasons.map(({ code, citation }) => (
          <li key={code + citation}>
            {imhaReason(code, about)} <small><Cited citation={citation} /></small>
          </li>
        ))}
        {answer.openPoint && <li>{openPoint(answer.openPoint)}</li>}
      </ul>
      {answer.missing.length > 0 && <p>{words.needs(list(answer.missing.map(factWord)))}</p>}
    </>
  );
}

/** Today's answer, since when, and every reason with where it is written. */
export function AnswerCard({ record, name }: AnswerCardProps) {
  const { answer, qualifiesSince, today } = record;
  return (
    <section className={styles['answer']} data-answer={answer.answer} aria-labelledby="legal-answer">
      <h2 id="legal-answer">
        {legalAnswer(answer.answer, name)}
        {qualifiesSince && <span> {words.sinceDay(longDate(qualifiesSince, today))}</span>}
      </h2>
      <Why record={record} name={name} />
      <p className={styles['quiet']}>{words.asAt(answer.ruleVersion, longDate(answer.asAt, today))}</p>
    </section>
  );
}

/** Who must tell the person about the right, and who pays: asked by advocates before anybody else. */
export function DutyCards({ record: { duty, payingAuthority } }: { readonly record: LegalRecord }) {
  return (
    <>
      {duty && (
        <Card title={words.duty.title} level={3}>
          <p><b>{words.dutyOf(duty.responsible)}</b>. {words.duty.how}</p>
          {duty.copyTo.length > 0 && <p>{words.duty.copy(words.copyTo(duty.copyTo))}</p>}
          <p className={styles['quiet']}><Cited citation={duty.citation} /></p>
        </Card>
      )}
      {payingAuthority && (
        <Card title={words.pays} level={3}>
          <p>{words.payer(payingAuthority.code)}.</p>
          <p className={styles['quiet']}><Cited citation={payingAuthority.citation} /></p>
        </Card>
      )}
    </>
  );
}
