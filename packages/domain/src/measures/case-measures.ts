import { daysBetween, type LocalDate } from '../time/index.js';
import type { ReferralFacts } from './facts.js';
import { countsByCode, shareFitting, shareOf } from './figures.js';
import { isWithin } from './quarter.js';
import { meanOf, medianOf } from './rounding.js';
import type { MeasureView } from './view.js';

/** Opened by the end of a day and not closed by then. */
const isOpenAtEndOf = (day: LocalDate, { caseOpenedOn, closedOn }: ReferralFacts): boolean =>
  caseOpenedOn !== null && caseOpenedOn <= day && (closedOn === null || closedOn > day);

/** Opened before a day and not closed before it. */
const isOpenBefore = (day: LocalDate, { caseOpenedOn, closedOn }: ReferralFacts): boolean =>
  caseOpenedOn !== null && caseOpenedOn < day && (closedOn === null || closedOn >= day);

const caseLengths = ({ closed }: MeasureView): readonly number[] =>
  closed.flatMap(({ caseOpenedOn, closedOn }) =>
    caseOpenedOn === null || closedOn === null ? [] : [daysBetween(caseOpenedOn, closedOn)],
  );

/** K33: withdrawn and unknown ratings leave the denominator. */
function outcomesAchieved({ closed }: MeasureView) {
  const ratings = closed.flatMap(({ outcomes }) => outcomes.map(({ endRating }) => endRating));
  const count = (rating: string) => ratings.filter((each) => each === rating).length;
  const achieved = count('FULL') + count('PARTLY');
  return shareOf(achieved, achieved + count('NOT'));
}

/** K34: statements with both scores; not asked is not 0. */
function statementChange({ closed }: MeasureView) {
  const changes = closed.flatMap(({ statements }) =>
    statements.flatMap(({ start, end }) => (start === null || end === null ? [] : [end - start])),
  );
  return { n: changes.length, mean: meanOf(changes, 2), improved: shareFitting(changes, (change) => change > 0) };
}

/** K36: ratings received in the period, of any referral, open or closed at any date. */
function satisfied({ known, period }: MeasureView) {
  const ratings = known.flatMap(({ feedback }) =>
    feedback !== null && feedback.rating !== null && isWithin(feedback.receivedOn, period) ? [feedback.rating] : [],
  );
  return shareFitting(ratings, (rating) => rating >= 4);
}

/** K19 to K21, K29 and K31 to K36: cases by their own dates, whenever the referral came. */
export function caseMeasures(view: MeasureView) {
  const { known, opened, closed, period } = view;
  const openAtEnd = known.filter((referral) => isOpenAtEndOf(period.to, referral));
  const lengths = caseLengths(view);
  const offered = closed.filter(({ feedbackOffered }) => feedbackOffered);
  return {
    K19: opened.length,
    K20: closed.length,
    K21: { start: known.filter((referral) => isOpenBefore(period.from, referral)).length, end: openAtEnd.length },
    K29: shareFitting(openAtEnd, ({ instruction }) => instruction === 'NON_INSTRUCTED'),
    K31: countsByCode(closed, ({ closureReason }) => closureReason),
    K32: { n: lengths.length, median: medianOf(lengths), mean: meanOf(lengths, 1) },
    K33: outcomesAchieved(view),
    K34: statementChange(view),
    K35: shareFitting(offered, ({ feedback }) => feedback !== null),
    K36: satisfied(view),
  };
}
