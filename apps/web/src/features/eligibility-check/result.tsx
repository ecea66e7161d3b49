import { ADVOCACY_ROUTES } from '@alongside/domain/signposting';
import { IconCircleCheckFilled, IconHelpCircleFilled, IconInfoCircleFilled, IconMap, IconScale, type Icon as TablerIcon } from '@tabler/icons-react';
import { Cited } from '../../kit/cited';
import { Icon } from '../../kit/icon';
import { fullDate, sentence } from '../../platform/format';
import { check as words } from '../../words/eligibility-check';
import { imhaReason, openPoint } from '../../words/eligibility';
import { factWord } from '../../words/facts';
import { legalStatusLabel } from '../../words/legal-status';
import { routeNames, routesAreFor } from '../../words/routes';
import { factsOf } from './check-values';
import { CheckHeading } from './heading';
import type { Check } from './use-check';
import styles from './check.module.css';

type Answer = NonNullable<Check['answer']>;
type Kind = Answer['answer'] | 'elsewhere';
const ICONS: Readonly<Record<Kind, TablerIcon>> = {
  qualifies: IconCircleCheckFilled, does_not_qualify: IconInfoCircleFilled, needs_information: IconHelpCircleFilled, check_with_a_person: IconScale, elsewhere: IconMap,
};
const saidOf = (kind: Kind, missing: number) => (kind === 'needs_information' ? words.answers.needs_information(missing) : words.answers[kind]);

function Reasons({ check, answer }: { readonly check: Check; readonly answer: Answer }) {
  const about = { name: words.about, status: legalStatusLabel(factsOf(check.values, check.asked)) };
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.why}</h2>
      <ul className={styles['lines']}>
        {answer.reasons.map(({ code, citation }) => <li key={code + citation}>{imhaReason(code, about)}<small><Cited citation={citation} /></small></li>)}
        {answer.openPoint && <li>{openPoint(answer.openPoint)}<small><Cited citation={answer.citation} /></small></li>}
      </ul>
      <p className={styles['quiet']}>{words.rule(answer.ruleVersion, fullDate(check.on))}</p>
    </section>
  );
}

const ToFind = ({ missing }: Pick<Answer, 'missing'>) => (
  <section aria-labelledby="find">
    <h2 id="find">{words.find}</h2>
    <p className={styles['quiet']}>{words.findLead}</p>
    <ul className={styles['lines']}>{missing.map((fact) => <li key={fact}>{sentence(factWord(fact))}</li>)}</ul>
  </section>
);

const ELSEWHERE = ADVOCACY_ROUTES.filter((route) => route !== 'imha' && route !== 'local-contract');
const Others = ({ isAsWell }: { readonly isAsWell: boolean }) => (
  <section aria-labelledby="others">
    <h2 id="others">{isAsWell ? words.othersAsWell : words.others}</h2>
    <ul className={styles['lines']}>{ELSEWHERE.map((route) => <li key={route}><strong>{routeNames[route]}</strong> {routesAreFor[route]}</li>)}</ul>
  </section>
);

/** The rules' answer, with why, what would tell more, and who else can help. */
export function Result({ check }: { readonly check: Check }) {
  const { answer } = check;
  const kind: Kind = answer?.answer ?? 'elsewhere';
  const { title, text } = saidOf(kind, answer?.missing.length ?? 0);
  return (
    <>
      <div className={styles['banner']} data-answer={kind}>
        <Icon of={ICONS[kind]} size={28} />
        <div>
          <CheckHeading focusKey="answer">{title}</CheckHeading>
          <p>{text}</p>
        </div>
      </div>
      {answer && answer.reasons.length + (answer.openPoint ? 1 : 0) > 0 && <Reasons check={check} answer={answer} />}
      {answer && answer.missing.length > 0 && <ToFind missing={answer.missing} />}
      {answer && <Others isAsWell={kind === 'qualifies'} />}
    </>
  );
}
