import { planVisit } from '@alongside/contracts/contacts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { DateField } from '../../kit/fields/date-field';
import { MinutesField } from '../../kit/fields/minutes-field';
import { PlaceField, placeIn, type PlaceValue } from '../../kit/fields/place-field';
import { TextField } from '../../kit/fields/text-field';
import { TimeField } from '../../kit/fields/time-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { dayAndTime } from '../../platform/format';
import { person as words } from '../../words/person';
import { nameOf, placeOf } from './facts';
import styles from './forms.module.css';
import { findPlaces, planningVisit, type PersonPage } from './person.queries';

interface Plan {
  readonly on: string | null;
  readonly at: string | null;
  readonly minutes: number | null;
  readonly place: PlaceValue | null;
  readonly purpose: string;
}
/** Where the person is now is where a visit most likely is; it is a plan, and no evidence of anything. */
const planFor = (page: PersonPage): Plan => ({
  on: null,
  at: null,
  minutes: 30,
  place: page.place ? { wardId: page.place.wardId, words: page.place.words, label: placeOf(page) } : null,
  purpose: '',
});
const DAY = { missing: words.plan.missingDay, 'wrong-type': words.plan.missingDay };
const TIME = { missing: words.plan.missingTime, 'wrong-type': words.plan.missingTime };

function PlanForm({ page, onDone }: { readonly page: PersonPage; readonly onDone: () => void }) {
  return (
    <EndpointForm
      endpoint={planVisit}
      mutation={useMutation(planningVisit(useQueryClient(), page.id))}
      initial={planFor(page)}
      draft={{ type: 'plan', id: page.id }}
      submit={words.plan.submit}
      toBody={({ on, at, minutes, place, purpose }) => ({
        on: on ?? undefined, at: at ?? undefined, minutes: minutes ?? undefined, place: place ? placeIn(place) : null, purpose,
      })}
      onCancel={onDone}
      onDone={({ startsAt }) => {
        showToast({ text: words.plan.planned(dayAndTime(startsAt)) });
        onDone();
      }}
    >
      <div className={styles['pair']}>
        <DateField name="on" label={words.plan.on} leaning="ahead" errors={DAY} />
        <TimeField name="at" label={words.plan.at} errors={TIME} />
      </div>
      <MinutesField name="minutes" label={words.plan.minutes} />
      <PlaceField name="place" label={words.plan.place} find={findPlaces} isOptional />
      <TextField name="purpose" label={words.plan.purpose} hint={words.plan.purposeHint} isOptional maxLength={300} />
    </EndpointForm>
  );
}

export interface PersonSheetProps {
  readonly page: PersonPage;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}
export const PlanVisitSheet = ({ page, isOpen, onClose }: PersonSheetProps) => (
  <Sheet isOpen={isOpen} onClose={onClose} title={words.plan.title} lead={nameOf(page)}>
    <PlanForm page={page} onDone={onClose} />
  </Sheet>
);
