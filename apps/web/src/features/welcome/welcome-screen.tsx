import type { Session } from '@alongside/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { IconShieldLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Icon } from '../../kit/icon';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { useSession } from '../../platform/session';
import { called } from '../../words/pronouns';
import { welcome as words } from '../../words/welcome';
import { setupQuery, type Setup } from './setup.queries';
import { StepList } from './step-list';
import styles from './welcome.module.css';

interface ShownProps {
  readonly setup: Setup;
  readonly session: Session;
  /** Beside the steps, in a practice provider. */
  readonly aside?: ReactNode;
}

const Progress = ({ done, of }: { readonly done: number; readonly of: number }) => (
  <div className={styles['progress']}>
    <progress max={of} value={done} aria-label={words.progressLabel} />
    <strong>{words.progress(done, of)}</strong>
  </div>
);

const BeforeRealPeople = ({ hasPrivacyLead, slug }: { readonly hasPrivacyLead: boolean; readonly slug: string }) => (
  <section className={styles['before']} aria-labelledby="before">
    <Icon of={IconShieldLock} size={22} />
    <div>
      <h2 id="before">{words.privacy.title}</h2>
      <p>{hasPrivacyLead ? words.privacy.isSet : words.privacy.text}</p>
      <p className={styles['before-ways']}>
        {!hasPrivacyLead && <Link to={paths.organisation}>{words.privacy.set}</Link>}
        <a href={`/refer/${slug}/privacy`}>{words.privacy.read}</a>
      </p>
    </div>
  </section>
);

function Shown({ setup, session: { displayName, organisation }, aside }: ShownProps) {
  const done = setup.steps.filter(({ isDone }) => isDone).length;
  const isDone = setup.next === null;
  return (
    <>
      <PageHeader
        heading={isDone ? words.headingDone(organisation.name) : words.heading(called(displayName), organisation.name)}
        lead={isDone ? words.leadDone : words.lead}
      />
      <div className={styles['columns']}>
        <div>
          <Progress done={done} of={setup.steps.length} />
          <StepList setup={setup} />
        </div>
        <div className={styles['side']}>
          {aside}
          <BeforeRealPeople hasPrivacyLead={setup.facts.hasPrivacyLead} slug={organisation.slug} />
        </div>
      </div>
    </>
  );
}

/** The first set-up: seven steps, with the place kept. */
export function WelcomeScreen({ aside }: Pick<ShownProps, 'aside'>) {
  const query = useQuery(setupQuery);
  const session = useSession();
  return (
    <Page title={words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed} level={1}>
        {(setup) => <Shown setup={setup} session={session} aside={aside} />}
      </WithQuery>
    </Page>
  );
}
