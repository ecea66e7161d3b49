import { IconAlertTriangle, IconHelpCircle, IconMessageCheck, IconMessageQuestion, type Icon as TablerIcon } from '@tabler/icons-react';
import { Card } from '../../kit/card';
import { Icon } from '../../kit/icon';
import { PERSON_KNOWS, type PersonKnows } from '@alongside/domain/codes';
import { sentence } from '../../platform/format';
import { called } from '../../words/pronouns';
import { triage } from '../../words/triage';
import type { ReferralShown } from './referrals.queries';
import { toldRows } from './told-rows';
import styles from './detail.module.css';

const ICONS: Readonly<Record<'done' | 'soon' | 'late' | 'neutral', TablerIcon>> = {
  done: IconMessageCheck, soon: IconMessageQuestion, late: IconAlertTriangle, neutral: IconHelpCircle,
};
const isKnown = (code: string): code is PersonKnows => PERSON_KNOWS.some((each) => each === code);

/** What the person said to being referred, over everything else. */
export function Agreement({ referral: { person, source } }: { readonly referral: ReferralShown }) {
  if (source === 'SELF') return null;
  const { title, text, tone } = triage.knows[isKnown(person.knows) ? person.knows : 'NOT_KNOWN'];
  return (
    <div className={styles['agreement']} data-tone={tone}>
      <Icon of={ICONS[tone]} size={26} />
      <div>
        <strong>{sentence(title(called(person.name)))}</strong>
        <p>{text}</p>
      </div>
    </div>
  );
}

export const Told = ({ referral }: { readonly referral: ReferralShown }) => (
  <section className={styles['section']} aria-labelledby="told">
    <h2 id="told">{triage.told.heading}</h2>
    <Card isFlush>
      <dl className={styles['rows']}>
        {toldRows(referral).map(({ label, value, isQuoted }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-empty={value === null || undefined}>{value === null ? triage.told.unknown : isQuoted ? `“${value}”` : value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  </section>
);
