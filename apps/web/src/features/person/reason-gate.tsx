import { giveReason, OPENING_REASONS } from '@alongside/contracts/people';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconDoorEnter } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ChoiceField } from '../../kit/fields/choice-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import { Icon } from '../../kit/icon';
import { optionsOf } from '../../words/codes';
import { person as words } from '../../words/person';
import styles from './gate.module.css';
import { givingReason } from './person.queries';

interface Reason {
  readonly reason: (typeof OPENING_REASONS)[number] | null;
  readonly words: string;
}
const EMPTY: Reason = { reason: null, words: '' };
const WHY = { missing: words.reason.missing, 'not-a-choice': words.reason.missing };
const SAY = { 'needs-information': words.reason.wordsMissing };

/** Somebody who is not on one's list is opened by saying why, and never otherwise. */
export function ReasonGate({ personId }: { readonly personId: string }) {
  const ref = useFocusOnArrival<HTMLHeadingElement>(personId);
  const go = useNavigate();
  const mutation = useMutation(givingReason(useQueryClient(), personId));
  return (
    <div className={styles['gate']}>
      <Card>
        <h1 ref={ref} tabIndex={-1}><Icon of={IconDoorEnter} size={24} />{words.reason.title}</h1>
        <p className={styles['text']}>{words.reason.text}</p>
        <EndpointForm
          endpoint={giveReason}
          mutation={mutation}
          initial={EMPTY}
          submit={words.reason.submit}
          toBody={({ reason, words: said }) => ({ reason: reason ?? undefined, words: reason === 'OTHER' ? said : null })}
          onDone={() => undefined}
          aside={<Button kind="quiet" onClick={() => void go(-1)}>{words.reason.back}</Button>}
        >
          {({ reason }) => (
            <>
              <ChoiceField name="reason" label={words.reason.question} options={optionsOf(OPENING_REASONS, words.reason.reasons)} errors={WHY} />
              {reason === 'OTHER' && <TextField name="words" label={words.reason.words} errors={SAY} maxLength={500} />}
            </>
          )}
        </EndpointForm>
      </Card>
    </div>
  );
}
