import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import { reports } from '../../words/reports';
import type { Check } from './report.queries';
import styles from './reports.module.css';

const words = reports.missing;
type Fact = Check['missing'][number];
const MOST_LISTED = 200;
const OPEN_AT_MOST = 6;

/** Where it is put right: on the referral while it is looked at, on the person's page afterwards. */
const ON_THE_REFERRAL: ReadonlySet<string> = new Set(['eligibility-undecided', 'not-acknowledged', 'legal-status-not-known']);
const placeOf = ({ code, referralId, personId }: Fact) => (ON_THE_REFERRAL.has(code) ? paths.referral(referralId) : paths.person(personId));

function Kind({ code, facts }: { readonly code: string; readonly facts: readonly Fact[] }) {
  const { title, text } = words.codes[code] ?? words.other(code);
  const heading = title(facts.length);
  return (
    <details className={styles['missing']} open={facts.length <= OPEN_AT_MOST}>
      <summary>{heading}</summary>
      <p>{text}</p>
      <ul aria-label={words.links(heading)}>
        {facts.map((fact) => (
          <li key={fact.referralId}><Link to={placeOf(fact)}>{fact.reference}</Link></li>
        ))}
      </ul>
    </details>
  );
}

/** Step 1: what the figures would be better for, each with the way to put it right. */
export function MissingFacts({ missing }: { readonly missing: readonly Fact[] }) {
  const codes = [...new Set(missing.map(({ code }) => code))];
  return (
    <Card
      title={reports.check.step(1, words.title)}
      aside={missing.length === 0 ? <StatusChip tone="done">{words.none}</StatusChip> : <StatusChip tone="soon">{words.some(missing.length)}</StatusChip>}
    >
      <p className={styles['lead']}>{missing.length === 0 ? words.noneText : words.text}</p>
      {codes.map((code) => <Kind key={code} code={code} facts={missing.filter((fact) => fact.code === code)} />)}
      {missing.length >= MOST_LISTED && <p className={styles['lead']}>{words.first}</p>}
    </Card>
  );
}
