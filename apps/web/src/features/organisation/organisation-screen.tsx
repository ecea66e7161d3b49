import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { WhatChanged } from '../../kit/changes/what-changed';
import { Facts } from '../../kit/facts/facts';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { nations, organisation as words, organisationChanges as changeWords } from '../../words/organisation';
import styles from './organisation.module.css';
import { OrganisationSheet } from './organisation-sheet';
import { organisationChanges, organisationQuery, type Organisation } from './organisation.queries';

const Details = ({ organisation: { name, phone, email, openingHours, referencePrefix, nation } }: { readonly organisation: Organisation }) => (
  <Card title={words.details.title}>
    <Facts
      facts={[
        { label: words.details.name, value: name },
        { label: words.details.phone, value: phone },
        { label: words.details.email, value: email },
        { label: words.details.hours, value: openingHours },
        { label: words.details.nation, value: nations[nation] },
        { label: words.details.prefix, value: referencePrefix },
      ]}
    />
  </Card>
);

const Privacy = ({ organisation: { slug, privacyLeadName, privacyLeadEmail } }: { readonly organisation: Organisation }) => (
  <Card title={words.privacy.title}>
    <Facts facts={[{ label: words.privacy.name, value: privacyLeadName }, { label: words.privacy.email, value: privacyLeadEmail }]} />
    <p className={styles['after']}>
      <a href={`/refer/${slug}/privacy`}>{words.privacy.notice}</a>
    </p>
  </Card>
);

const PublicForm = ({ organisation: { slug, isPublicFormOn } }: { readonly organisation: Organisation }) => (
  <Card title={words.form.title}>
    <p>{isPublicFormOn ? words.form.on : words.form.off}</p>
    <p className={styles['after']}>
      {words.form.link} <a href={`/refer/${slug}`}>{`${location.origin}/refer/${slug}`}</a>
    </p>
  </Card>
);

function Shown({ organisation }: { readonly organisation: Organisation }) {
  const [isChanging, setIsChanging] = useState(false);
  const changes = useInfiniteQuery(organisationChanges);
  const mayChange = organisation.allowedActions.includes('organisation:change');
  return (
    <>
      <PageHeader heading={organisation.name} lead={words.lead} actions={mayChange && <Button kind="main" onClick={() => setIsChanging(true)}>{words.change}</Button>} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Details organisation={organisation} />
          <Card title={words.independence.title}>
            {organisation.independenceStatement ? <p className={styles['statement']}>{organisation.independenceStatement}</p> : <p className={styles['quiet']}>{words.independence.example}</p>}
          </Card>
          <PublicForm organisation={organisation} />
          <Privacy organisation={organisation} />
        </div>
        <WhatChanged query={changes} words={changeWords} />
      </div>
      <OrganisationSheet isOpen={isChanging} organisation={organisation} changes={changes} onClose={() => setIsChanging(false)} />
    </>
  );
}

/** What the provider says of itself, and how it is reached. */
export function OrganisationScreen() {
  const query = useQuery(organisationQuery);
  return (
    <Page title={words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed} level={1}>
        {(organisation) => <Shown organisation={organisation} />}
      </WithQuery>
    </Page>
  );
}
