import type { LocalDate } from '@alongside/domain';
import type { Commencements } from '@alongside/domain/law';
import { inForceFrom, type RuleVersion } from '@alongside/domain/rulebook';
import { StatusChip } from '../../kit/chip';
import { Cited } from '../../kit/cited';
import { plainDate } from '../../platform/format';
import { confidences, rules as words, said } from '../../words/rules';
import styles from './rules.module.css';

interface VersionProps {
  readonly version: RuleVersion;
  readonly commenced: Commencements;
  readonly today: LocalDate;
}

function When({ version, commenced, today }: VersionProps) {
  const from = inForceFrom(version, commenced);
  if (from === null) return <StatusChip tone="neutral">{words.waiting}</StatusChip>;
  if (from > today) return <StatusChip tone="soon">{words.begins(plainDate(from))}</StatusChip>;
  return <span>{words.inForce(plainDate(from), version.to && plainDate(version.to))}</span>;
}

/** One version: what it says, since when, where that is written and how sure that is. */
function Version(props: VersionProps) {
  const { version } = props;
  const says = said(version.says);
  return (
    <li className={styles['version']}>
      {says && <p className={styles['says']}>{says}</p>}
      <p className={styles['when']}><When {...props} /></p>
      <p className={styles['source']}>
        <Cited citation={version.source} />. {confidences[version.confidence]}. <code>{version.id}</code>
      </p>
    </li>
  );
}

/** The law as it is now comes first, then what is to come, then what was. */
function inReadingOrder({ versions, commenced, today }: Pick<VersionProps, 'commenced' | 'today'> & { readonly versions: readonly RuleVersion[] }): readonly RuleVersion[] {
  const rank = (version: RuleVersion) => {
    const from = inForceFrom(version, commenced);
    if (from === null || from > today) return 1;
    return version.to !== null && version.to < today ? 2 : 0;
  };
  return versions.toSorted((a, b) => rank(a) - rank(b) || (b.from ?? '').localeCompare(a.from ?? ''));
}

export const RuleVersions = ({ versions, ...rest }: Omit<VersionProps, 'version'> & { readonly versions: readonly RuleVersion[] }) => (
  <ul className={styles['versions']} aria-label={words.versions}>
    {inReadingOrder({ versions, ...rest }).map((version) => <Version key={`${version.id} ${String(version.from)}`} version={version} {...rest} />)}
  </ul>
);
