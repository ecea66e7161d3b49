import { LEGAL_STATUSES } from '@alongside/domain/codes';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateBoxesField } from '../../kit/fields/date-boxes-field';
import { SelectField } from '../../kit/fields/select-field';
import { communityStatuses, legalStatuses } from '../../words/legal-status';
import { refer } from '../../words/refer';
import type { Answers } from './answers';

const words = refer.status;
const ENDINGS = ['01', '98', '99'];
/** Sections by number, then the community, then not on a section; retired codes are not offered. */
const STATUSES = [
  ...LEGAL_STATUSES.filter(({ code, isRetired }) => !isRetired && !ENDINGS.includes(code) && code !== '32').map(({ code }) => ({ value: code, label: legalStatuses[code] })),
  { value: 'CTO', label: communityStatuses.CTO },
  { value: 'CD', label: communityStatuses.CD },
  { value: '01', label: words.notOnSection },
  { value: '98', label: words.notApplicable },
];
const YES_NO = [
  { value: true, label: refer.dates.yes },
  { value: false, label: refer.dates.no },
  { value: null, label: refer.dontKnow },
];
const TREATMENTS = [
  { value: 's57' as const, label: words.treatments.s57 },
  { value: 's58A' as const, label: words.treatments.s58A },
  { value: 'none' as const, label: words.treatments.none },
  { value: null, label: refer.dontKnow },
];

interface SectionFieldsProps {
  readonly answers: Answers;
  readonly label: string;
  readonly hint?: string;
  readonly since: string;
  /** For the person themselves: the two questions that matter, without the finer points of the Act. */
  readonly isPlain?: boolean;
}

/** The legal status, as far as it is known. */
export function SectionFields({ answers: { legalStatus }, label, hint, since, isPlain = false }: SectionFieldsProps) {
  const isDated = legalStatus.pick !== null && !ENDINGS.includes(legalStatus.pick);
  return (
    <>
      <SelectField name="legalStatus.pick" label={label} {...(hint ? { hint } : {})} empty={words.empty} options={STATUSES} />
      {isDated && <DateBoxesField name="legalStatus.since" label={since} hint={words.sinceHint} thing={words.sinceThing} errors={{ 'date-in-future': words.sinceFuture }} />}
      {!isPlain && legalStatus.pick === '04' && <ChoiceField name="legalStatus.secondRecommendationReceived" label={words.second} options={YES_NO} />}
      {!isPlain && <ChoiceField name="legalStatus.treatment" label={words.treatment} layout="list" options={TREATMENTS} />}
    </>
  );
}

/** Dates that decide how soon we come. */
export const DateFields = () => (
  <>
    <ChoiceField name="legalStatus.tribunalAppliedFor" label={refer.dates.tribunal} options={YES_NO} />
    <DateBoxesField name="legalStatus.hearingOn" label={refer.dates.hearing} thing={refer.dates.hearingThing} isOptional />
    <DateBoxesField name="legalStatus.dischargeOn" label={refer.dates.discharge} thing={refer.dates.dischargeThing} isOptional />
  </>
);
