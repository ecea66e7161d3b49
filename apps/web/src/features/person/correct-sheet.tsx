import { correctPerson } from '@alongside/contracts/people';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '../../kit/fields/date-field';
import { ManyChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { PlaceField } from '../../kit/fields/place-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { needGroups, needLabel } from '../../words/needs';
import { person as words } from '../../words/person';
import { changedSince, changesIn, detailsOf, NEEDS_BY_GROUP } from './details';
import { nameOf } from './facts';
import styles from './forms.module.css';
import { correctingPerson, findPlaces, type PersonPage } from './person.queries';
import type { PersonSheetProps } from './plan-visit-sheet';
import { WhatChanged } from './what-changed';

const NAME = { missing: words.correct.nameMissing, 'too-short': words.correct.nameMissing, 'wrong-type': words.correct.nameMissing };
const { correct } = words;

const Identity = () => (
  <>
    <TextField name="name" label={correct.name} errors={NAME} />
    <div className={styles['pair']}>
      <TextField name="pronouns" label={correct.pronouns} hint={correct.pronounsHint} isOptional />
      <DateField name="dateOfBirth" label={correct.born} leaning="behind" isOptional />
    </div>
    <PlaceField name="place" label={correct.place} hint={correct.placeHint} find={findPlaces} isOptional />
  </>
);

const Needs = () => (
  <details className={styles['group']}>
    <summary>{correct.needs}</summary>
    <div className={styles['group']}>
      {NEEDS_BY_GROUP.map(({ group, codes }) => (
        <ManyChoiceField key={group} name={`needs.${group}`} label={needGroups[group]} options={codes.map((code) => ({ value: code, label: needLabel(code, null) }))} />
      ))}
      <TextField name="otherNeed" label={correct.otherNeed} isOptional maxLength={200} />
    </div>
  </details>
);

const Reaching = () => (
  <>
    <div className={styles['pair']}>
      <TextField name="phone" type="tel" label={correct.phone} isOptional />
      <TextField name="email" type="email" label={correct.email} isOptional />
    </div>
    <LongTextField name="contactNote" label={correct.contactNote} rows={2} isOptional />
    <LongTextField name="safeToVisit" label={correct.safe} hint={correct.safeHint} rows={2} isOptional />
    <LongTextField name="otherPeople" label={correct.others} rows={2} isOptional />
    <TextField name="nhsNumber" label={correct.nhs} hint={correct.nhsHint} inputMode="numeric" width="middle" isOptional />
  </>
);

function CorrectForm({ page, onDone }: { readonly page: PersonPage; readonly onDone: () => void }) {
  const [before] = useState(() => detailsOf(page));
  const mutation = useMutation(correctingPerson(useQueryClient(), page.id));
  return (
    <EndpointForm
      endpoint={correctPerson}
      mutation={mutation}
      initial={before}
      draft={{ type: 'details', id: page.id }}
      toBody={(after) => changesIn(before, after, page)}
      onCancel={onDone}
      onDone={() => {
        showToast({ text: correct.saved });
        onDone();
      }}
    >
      {mutation.isError && <WhatChanged changes={changedSince(before, page)} />}
      <Identity />
      <Needs />
      <Reaching />
    </EndpointForm>
  );
}

export const CorrectSheet = ({ page, isOpen, onClose }: PersonSheetProps) => (
  <Sheet isOpen={isOpen} onClose={onClose} title={correct.title} lead={`${nameOf(page)}. ${correct.lead}`}>
    <CorrectForm page={page} onDone={onClose} />
  </Sheet>
);
