import { useQuery } from '@tanstack/react-query';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { organisation as words } from '../../words/organisation';
import { organisationQuery, type Organisation } from './organisation.queries';
import { Contracts, Places, Team } from './organisation-tables';
import styles from './organisation.module.css';

function Shown({ organisation }: { readonly organisation: Organisation }) {
  const { name, phone, email, slug, team, places, contracts } = organisation;
  return (
    <>
      <PageHeader heading={name} lead={words.lead} />
      <ul className={styles['reach']}>
        <li>{phone}</li>
        <li>{email}</li>
        <li>{words.link} <code>{`${location.origin}/refer/${slug}`}</code></li>
      </ul>
      <div className={styles['sections']}>
        <Team team={team} />
        <Places places={places} />
        <Contracts contracts={contracts} />
      </div>
    </>
  );
}

/** The provider as its administrator and managers see it: to read, not to change. */
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
