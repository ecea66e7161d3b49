import { typeReferral } from '@alongside/contracts/public-referrals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconCircleCheckFilled, IconHelpCircleFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { ChipRow } from '../../kit/chip';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Icon } from '../../kit/icon';
import { Page, PageHeader } from '../../kit/page';
import { ErrorState } from '../../kit/states/error-state';
import { ProblemError } from '../../platform/problem-error';
import { useMay } from '../../platform/session';
import { callBackQuestion } from '../../words/call-back';
import { telephone as words } from '../../words/telephone-referral';
import { CallerFields, NeededFields, ToldFields } from './telephone-fields';
import { NOTHING_TOLD, telephoneBody } from './telephone-values';
import { typingReferral, type TypedReferral } from './telephone.queries';
import styles from './telephone.module.css';

/** What is still to ask, while they may be on the line; nothing waits for it. */
function Saved({ saved: { id, reference, stillToAsk }, onAnother }: { readonly saved: TypedReferral; readonly onAnother: () => void }) {
  const mayLook = useMay('referral:read');
  return (
    <>
      <PageHeader heading={words.saved.heading(reference)} lead={words.saved.lead} focusKey={id} />
      <Card title={words.saved.still(stillToAsk.length)}>
        <ul className={styles['still']}>
          {stillToAsk.map((code) => (
            <li key={code}><Icon of={IconHelpCircleFilled} size={20} />{callBackQuestion(code)}</li>
          ))}
          {stillToAsk.length === 0 && <li data-done><Icon of={IconCircleCheckFilled} size={20} />{words.saved.nothing}</li>}
        </ul>
        {stillToAsk.length > 0 && <p className={styles['later']}>{words.saved.later}</p>}
        <ChipRow>
          {mayLook && <ButtonLink kind="main" to={paths.referral(id)}>{words.saved.look}</ButtonLink>}
          <Button onClick={onAnother}>{words.saved.another}</Button>
        </ChipRow>
      </Card>
    </>
  );
}

function TelephonePage() {
  const mutation = useMutation(typingReferral(useQueryClient()));
  const [saved, setSaved] = useState<TypedReferral | null>(null);
  return (
    <Page title={words.title} width="reading">
      {saved ? (
        <Saved saved={saved} onAnother={() => setSaved(null)} />
      ) : (
        <>
          <PageHeader heading={words.heading} lead={words.lead} />
          <EndpointForm endpoint={typeReferral} mutation={mutation} initial={NOTHING_TOLD} draft={{ type: 'referral', id: 'telephone' }} submit={words.submit} toBody={telephoneBody} onDone={setSaved}>
            {(values) => (
              <>
                <NeededFields />
                {values.callerIsThePerson === false && <CallerFields />}
                <ToldFields values={values} />
              </>
            )}
          </EndpointForm>
        </>
      )}
    </Page>
  );
}

const NOT_ALLOWED = new ProblemError('not-allowed', 403, '');

/** A referral taken on the telephone, by whoever may type one. */
export function TelephoneScreen() {
  if (useMay('referral:type')) return <TelephonePage />;
  return (
    <Page title={words.title}>
      <ErrorState error={NOT_ALLOWED} level={1} />
    </Page>
  );
}
