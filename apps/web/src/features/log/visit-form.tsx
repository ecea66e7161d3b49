import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { LongTextField } from '../../kit/fields/long-text-field';
import { MinutesField } from '../../kit/fields/minutes-field';
import type { FindPlaces } from '../../kit/fields/use-places';
import { Form } from '../../kit/form/form';
import type { FormError } from '../../kit/form/issues';
import { log as words } from '../../words/log';
import { ActionField, type ReadAction } from './action-field';
import { ChangeFields, WayFields } from './change-fields';
import { Declined } from './declined';
import { DidYouMeet, type PartProps } from './did-you-meet';
import { MoreFields } from './more-fields';
import { Together } from './together';
import { minutesOf, USUAL_MINUTES, whenOf, type VisitFacts } from './visit-facts';
import { isDeclined, isNotSeen, isTogether, type VisitValues } from './visit-values';

interface VisitFormProps extends PartProps {
  readonly id: string;
  readonly openedAt: number;
  readonly onChange: (next: (values: VisitValues) => VisitValues) => void;
  readonly errors: readonly FormError[];
  readonly general: readonly string[];
  readonly attempt: number;
  readonly isSaving: boolean;
  readonly onSubmit: () => void;
  readonly isChanging: boolean;
  readonly findPlaces: FindPlaces;
  readonly readAction: ReadAction;
  readonly onRemoveAction: () => void;
}

/** What the boxes show: what was said, else what the plan says. Only what was said is kept. */
const shown = (values: VisitValues, facts: VisitFacts, openedAt: number) => {
  const { on, at } = whenOf(values, facts, openedAt);
  return { ...values, on: values.on ?? on, at: values.at ?? at, minutes: minutesOf(values, facts), travelMinutes: values.travelMinutes ?? 0 };
};

const lengthHint = ({ plan }: VisitFacts) => (plan ? words.minutes.planned(plan.minutes) : words.minutes.usual(USUAL_MINUTES));

const USUAL = [10, 20, 30, 45, 60] as const;
/** The planned length is one of the taps. */
const offered = ({ plan }: VisitFacts) => [...new Set([...USUAL, ...(plan && plan.minutes > 0 ? [plan.minutes] : [])])].sort((one, other) => one - other);

function Answers(props: PartProps) {
  const { values, facts } = props;
  const [isMore, setIsMore] = useState(false);
  const isAway = isDeclined(values) || isNotSeen(values);
  return (
    <>
      {isDeclined(values) && <Declined {...props} />}
      {!isAway && <MinutesField name="minutes" label={words.minutes.label} hint={lengthHint(facts)} offered={offered(facts)} errors={{ missing: words.minutes.missing }} />}
      {isTogether(values) && <Together {...props} />}
      <LongTextField name="note" label={words.remember.label} isOptional placeholder={words.remember.placeholder(facts.pronouns)} />
      <div>
        <Button icon={isMore ? IconChevronUp : IconChevronDown} onClick={() => setIsMore(!isMore)} aria-expanded={isMore}>
          {isMore ? words.less : words.more}
        </Button>
      </div>
      {isMore && <MoreFields {...props} />}
    </>
  );
}

export function VisitForm({ id, facts, values, openedAt, isChanging, findPlaces, readAction, isSaving, onRemoveAction, ...form }: VisitFormProps) {
  const part = { values, facts };
  const hasAnswer = values.way === 'WORK' || values.way === 'VISIT' ? values.way === 'WORK' || values.met !== null : values.outcome !== null;
  const mustShowWhen = form.errors.some(({ pointer }) => pointer === '/on' || pointer === '/at' || pointer.startsWith('/place'));
  return (
    // What is shown differs from what is kept only where the plan speaks, so changes are made to what is kept.
    <Form<VisitValues> {...form} id={id} values={shown(values, facts, openedAt)} isSending={isSaving}>
      {(isChanging || mustShowWhen) && <ChangeFields {...part} findPlaces={findPlaces} />}
      <WayFields {...part} />
      <DidYouMeet {...part} />
      {(hasAnswer || values.way === 'VISIT') && <Answers {...part} />}
      {values.action !== null && <ActionField typed={values.action} read={readAction} onRemove={onRemoveAction} />}
    </Form>
  );
}
