import { isLocalDate } from '@alongside/domain';
import type { CheckQuestion } from '@alongside/domain/signposting';
import { Button } from '../../kit/button';
import { plainDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { check, statusesInPlainWords } from '../../words/eligibility-check';
import type { Check } from './use-check';
import type { CheckValues } from './check-values';
import styles from './check.module.css';

const dateText = (typed: string | null): string | null => (typed && isLocalDate(typed) ? plainDate(typed) : null);
const READ: Readonly<Record<CheckQuestion, (values: CheckValues) => string | null>> = {
  'legal-status': ({ pick }) => pick && wordFor(statusesInPlainWords as Readonly<Record<string, string>>, pick),
  country: ({ country }) => country && check.countries[country],
  'section-start': ({ since }) => dateText(since),
  'second-recommendation': ({ secondRecommendationReceived: told }) => (told === null ? null : told ? check.yes : check.no),
  treatment: ({ treatment }) => treatment && check.treatments[treatment],
  'date-of-birth': ({ dateOfBirth }) => dateText(dateOfBirth),
};

/** Every answer with a way to give another. */
export const Said = ({ check: { asked, values, answerAgain } }: { readonly check: Check }) => (
  <section aria-labelledby="said">
    <h2 id="said">{check.said}</h2>
    <dl className={styles['said']}>
      {asked.map((question) => {
        const { label } = check.question[question];
        return (
          <div key={question}>
            <dt>{label}</dt>
            <dd>{READ[question](values) ?? check.dontKnow}</dd>
            <dd><Button kind="link" size="small" aria-label={check.changeOf(label)} onClick={() => answerAgain(question)}>{check.change}</Button></dd>
          </div>
        );
      })}
    </dl>
  </section>
);
