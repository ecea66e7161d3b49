import { useQuery } from '@tanstack/react-query';
import { IconFileTypeCsv, IconFileTypePdf } from '@tabler/icons-react';
import { Link } from 'react-router';
import { commissionerPaths } from '../../app/commissioner/commissioner-paths';
import { useCrumb } from '../../app/shell/crumb';
import { ButtonAnchor } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { londonDay } from '../../platform/clock';
import { disclosure } from '../../words/measures';
import { quarterName } from '../../words/quarters';
import { releases as words } from '../../words/releases';
import { AllReleases } from './all-releases';
import { pdfAddress, releaseOf, releasesQuery, tableAddress, type Release } from './release.queries';
import { ReleaseView } from './release-view';
import styles from './releases.module.css';

/** One click each: every figure as a table for a spreadsheet, and the whole report as a PDF for a committee. */
const Take = ({ release }: { readonly release: Release }) => (
  <div className={`${styles['take'] ?? ''} no-print`}>
    <ButtonAnchor href={tableAddress(release.id)} download icon={IconFileTypeCsv} aria-label={words.csvLabel}>{words.csv}</ButtonAnchor>
    <ButtonAnchor kind="main" href={pdfAddress(release.id)} download icon={IconFileTypePdf}>{words.pdf}</ButtonAnchor>
  </div>
);

/** A newer edition of the same quarter, where there is one, and what this one corrected. */
function Editions({ release }: { readonly release: Release }) {
  const others = useQuery(releasesQuery).data?.items ?? [];
  const newest = others.find((other) => other.isNewest && other.period === release.period && other.contractReference === release.contractReference);
  return (
    <>
      {newest && newest.id !== release.id && (
        <Card title={words.replaced} edge="soon">
          <ButtonLink to={commissionerPaths.report(newest.id)}>{words.openNewest}</ButtonLink>
        </Card>
      )}
      {release.correctionNote !== null && (
        <Card title={words.corrected(release.edition)}>
          <p className={styles['note']}>{release.correctionNote}</p>
        </Card>
      )}
    </>
  );
}

function Shown({ release }: { readonly release: Release }) {
  useCrumb(quarterName(release));
  const { contractName, contractReference, publishedAt, providerName, disclosureRule, edition, asOf } = release;
  const rule = disclosure[disclosureRule]?.short ?? '';
  return (
    <>
      <PageHeader
        heading={`${contractName}, ${quarterName(release)}`}
        focusKey={release.id}
        lead={`${words.lead(contractReference, londonDay(publishedAt), providerName, rule)}${edition > 1 ? ` · ${words.edition(edition)}` : ''}. ${words.asOf(asOf)}`}
        actions={<Take release={release} />}
      />
      <div className={styles['view']}>
        <Editions release={release} />
        <ReleaseView
          {...release}
          linkTo={(id) => `${commissionerPaths.definitions}#${id}`}
          aside={<Link to={commissionerPaths.definitions}>{words.definitionsLink}</Link>}
        />
        <AllReleases currentId={release.id} />
      </div>
    </>
  );
}

/** One published quarter. */
export function ReleaseScreen({ releaseId }: { readonly releaseId: string }) {
  const query = useQuery(releaseOf(releaseId));
  return (
    <Page title={query.data ? quarterName(query.data) : words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed} level={1}>
        {(release) => <Shown key={release.id} release={release} />}
      </WithQuery>
    </Page>
  );
}
