import { correctPerson } from '@alongside/contracts/people';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card, TheirWords } from '../../kit/card';
import { LongTextField } from '../../kit/fields/long-text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { showToast } from '../../kit/overlay/toast';
import { day } from '../../platform/format';
import { person as words } from '../../words/person';
import { calledIn, may } from './facts';
import { correctingPerson, type PersonPage } from './person.queries';
import { WhatChanged } from './what-changed';

function WantsForm({ page, onDone }: { readonly page: PersonPage; readonly onDone: () => void }) {
  const name = calledIn(page);
  const [before] = useState(page.wants);
  const mutation = useMutation(correctingPerson(useQueryClient(), page.id));
  return (
    <EndpointForm
      endpoint={correctPerson}
      mutation={mutation}
      initial={{ wants: before ?? '' }}
      draft={{ type: 'wants', id: page.id }}
      toBody={({ wants }) => ({ version: page.version, wants: wants || null })}
      onCancel={onDone}
      onDone={() => {
        showToast({ text: words.wants.saved });
        onDone();
      }}
    >
      {mutation.isError && page.wants !== before && <WhatChanged changes={[{ label: words.wants.title(name), now: page.wants }]} />}
      <LongTextField name="wants" label={words.wants.label(name)} hint={words.wants.hint} rows={4} />
    </EndpointForm>
  );
}

/** The person's words lead: on the first screen of the page on every device. */
export function WantsCard({ page }: { readonly page: PersonPage }) {
  const [isEditing, setIsEditing] = useState(false);
  const name = calledIn(page);
  const mayEdit = may(page, 'person:correct');
  return (
    <Card title={words.wants.title(name)} aside={page.wants && page.wantsHeardOn && !isEditing ? words.wants.heard(page.pronouns, day(page.wantsHeardOn, page.today)) : undefined}>
      {isEditing ? <WantsForm page={page} onDone={() => setIsEditing(false)} /> : (
        <>
          {page.wants ? <TheirWords>{page.wants}</TheirWords> : <p>{words.wants.none(name)}</p>}
          {mayEdit && (
            <p style={{ marginTop: 'var(--space-2)' }}>
              <Button kind="link" size="small" aria-label={page.wants ? words.wants.editNamed(name) : words.wants.addNamed(name)} onClick={() => setIsEditing(true)}>
                {page.wants ? words.wants.edit : words.wants.add}
              </Button>
            </p>
          )}
        </>
      )}
    </Card>
  );
}
