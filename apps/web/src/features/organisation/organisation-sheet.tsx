import type { Changes } from '@alongside/contracts/changes';
import { changeOrganisation } from '@alongside/contracts/organisations';
import { useMutation, useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangedMeanwhile } from '../../kit/changes/changed-meanwhile';
import { CheckField } from '../../kit/fields/check-field';
import { ChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { nations, organisation as words, organisationChanges } from '../../words/organisation';
import { changingOrganisation, type Organisation } from './organisation.queries';

interface OrganisationFormProps {
  readonly organisation: Organisation;
  readonly changes: UseInfiniteQueryResult<InfiniteData<Changes>>;
  readonly onClose: () => void;
}

const valuesOf = ({ slug: _slug, isPractice: _isPractice, allowedActions: _allowedActions, ...values }: Organisation) => values;
const NATIONS = Object.entries(nations).map(([value, label]) => ({ value, label }));

const Fields = () => (
  <>
    <TextField name="name" label={words.details.name} />
    <TextField name="phone" label={words.details.phone} inputMode="tel" width="middle" isOptional />
    <TextField name="email" label={words.details.email} inputMode="email" />
    <TextField name="openingHours" label={words.details.hours} hint={words.details.hoursHint} isOptional />
    <LongTextField name="independenceStatement" label={words.independence.title} hint={words.independence.hint} isOptional />
    <TextField name="privacyLeadName" label={words.privacy.title} hint={words.privacy.lead} isOptional />
    <TextField name="privacyLeadEmail" label={words.privacy.email} inputMode="email" isOptional />
    <ChoiceField name="nation" label={words.details.nation} hint={words.details.nationHint} options={NATIONS} layout="pills" />
    <TextField name="referencePrefix" label={words.details.prefix} hint={words.details.prefixHint} width="short" />
    <CheckField name="isPublicFormOn" label={words.form.label} hint={words.form.off} />
  </>
);

function OrganisationForm({ organisation, changes, onClose }: OrganisationFormProps) {
  const mutation = useMutation(changingOrganisation(useQueryClient()));
  const [initial] = useState(() => valuesOf(organisation));
  return (
    <EndpointForm
      endpoint={changeOrganisation} mutation={mutation} initial={initial} draft={{ type: 'organisation', id: organisation.slug }}
      onCancel={onClose}
      onDone={() => {
        onClose();
        showToast({ text: words.saved });
      }}
    >
      <ChangedMeanwhile current={organisation.version} query={changes} words={organisationChanges} />
      <Fields />
    </EndpointForm>
  );
}

/** Changing what the provider says of itself. */
export const OrganisationSheet = ({ isOpen, ...rest }: OrganisationFormProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={words.title} lead={rest.organisation.name}>
    <OrganisationForm {...rest} />
  </Sheet>
);
