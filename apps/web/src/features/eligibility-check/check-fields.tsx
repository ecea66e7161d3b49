import { meaningOf } from '@alongside/domain/legal-status';
import type { CheckQuestion } from '@alongside/domain/signposting';
import type { ComponentType } from 'react';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateBoxesField } from '../../kit/fields/date-boxes-field';
import { SelectField } from '../../kit/fields/select-field';
import { check, statusesInPlainWords } from '../../words/eligibility-check';
import { factsOf, type CheckValues } from './check-values';

const words = check.question;
const LAST = ['CTO', 'CD', '01', '98'];
/** Sections by number, then the community, then not on a section: digits would otherwise come in an order of their own. */
const STATUSES = Object.entries(statusesInPlainWords)
  .map(([value, label]) => ({ value, label }))
  .toSorted((a, b) => LAST.indexOf(a.value) - LAST.indexOf(b.value) || a.value.localeCompare(b.value));
const UNKNOWN = { value: null, label: check.dontKnow };
const COUNTRIES = [...(['England', 'Wales', 'elsewhere'] as const).map((value) => ({ value, label: check.countries[value] })), UNKNOWN];
const YES_NO = [{ value: true, label: check.yes }, { value: false, label: check.no }, UNKNOWN];
const TREATMENTS = [...(['s57', 's58A', 'none'] as const).map((value) => ({ value, label: check.treatments[value] })), UNKNOWN];

function whereLabel(values: CheckValues): string {
  const { kind } = meaningOf({ ...factsOf(values, ['legal-status']), country: null });
  if (kind === 'community') return words.country.cto;
  return kind === 'guardianship' ? words.country.guardianship : words.country.label;
}

/** The field of each question. */
export const FIELDS: Readonly<Record<CheckQuestion, ComponentType<{ readonly values: CheckValues }>>> = {
  'legal-status': () => <SelectField name="pick" label={words['legal-status'].label} hint={words['legal-status'].hint} empty={check.dontKnow} options={STATUSES} />,
  country: ({ values }) => <ChoiceField name="country" label={whereLabel(values)} layout="list" options={COUNTRIES} />,
  'section-start': () => {
    const { label, hint, thing, future } = words['section-start'];
    return <DateBoxesField name="since" label={label} hint={hint} thing={thing} errors={{ 'date-in-future': future }} />;
  },
  'second-recommendation': () => <ChoiceField name="secondRecommendationReceived" label={words['second-recommendation'].label} options={YES_NO} />,
  treatment: () => <ChoiceField name="treatment" label={words.treatment.label} layout="list" options={TREATMENTS} />,
  'date-of-birth': () => {
    const { label, hint, thing, future } = words['date-of-birth'];
    return <DateBoxesField name="dateOfBirth" label={label} hint={hint} thing={thing} errors={{ 'date-in-future': future }} />;
  },
};
