import { CASEWORK_TYPES, MEETING_TYPES } from '@alongside/domain/codes';
import { ChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { PlaceField } from '../../kit/fields/place-field';
import { SelectField } from '../../kit/fields/select-field';
import { TimeField } from '../../kit/fields/time-field';
import type { FindPlaces } from '../../kit/fields/use-places';
import { today } from '../../platform/clock';
import { optionsOf, wordFor } from '../../words/codes';
import { caseworkTypes, contactModes, meetingTypes } from '../../words/contacts';
import { log as words, WAYS } from '../../words/log';
import { services } from '../../words/referrals';
import type { PartProps } from './did-you-meet';
import styles from './log.module.css';

/** Another way of it, another day, time or place. */
export function ChangeFields({ values, findPlaces }: PartProps & { readonly findPlaces: FindPlaces }) {
  return (
    <div className={styles['change']}>
      <ChoiceField name="way" label={words.way.label} options={optionsOf(WAYS, words.way.options)} />
      <div className={styles['when']}>
        <DateField name="on" label={words.on} leaning="behind" max={today()} errors={{ 'visit-in-future': words.future }} />
        <TimeField name="at" label={words.at} />
      </div>
      {values.way !== 'WORK' && <PlaceField name="place" label={words.where} isOptional find={findPlaces} />}
    </div>
  );
}

const MEETING_MODES = ['F2F', 'PHONE', 'VIDEO'] as const;

/** The questions that a meeting, or work without the person, brings with it. */
export function WayFields({ values, facts }: PartProps) {
  const several = (facts.supports?.length ?? 0) > 1;
  return (
    <>
      {several && (
        <ChoiceField
          name="referralId" label={words.forSupport}
          options={(facts.supports ?? []).map(({ id, service }) => ({ value: id, label: wordFor(services, service) }))}
        />
      )}
      {values.way === 'MEETING' && (
        <>
          <SelectField name="meetingType" label={words.meeting.type} empty={words.meeting.typeEmpty} options={optionsOf(MEETING_TYPES, meetingTypes)} isOptional />
          <ChoiceField name="meetingMode" label={words.meeting.how} options={optionsOf(MEETING_MODES, contactModes)} isOptional />
        </>
      )}
      {values.way === 'WORK' && (
        <ChoiceField name="caseworkType" label={words.work.type} errors={{ missing: words.work.missing }} options={optionsOf(CASEWORK_TYPES, caseworkTypes)} />
      )}
    </>
  );
}
