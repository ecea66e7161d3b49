import { LEFT_WITH_PERSON } from '@alongside/domain/codes';
import { IconHeart } from '@tabler/icons-react';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { DateField } from '../../kit/fields/date-field';
import { Icon } from '../../kit/icon';
import { today } from '../../platform/clock';
import { log as words } from '../../words/log';
import type { PartProps } from './did-you-meet';
import styles from './log.module.css';
import { supportOf } from './visit-facts';
import { ASK_AGAIN } from './visit-values';

/** A no is an answer like any other. It closes an offer that was never accepted, and never the right itself (s.130B(6)). */
export function Declined({ values, facts }: PartProps) {
  const { name, pronouns } = facts;
  const { askAgain, fine, left } = words;
  const isOffer = supportOf(values, facts)?.hasCase === false;
  return (
    <>
      <div className={styles['fine']} role="status">
        <Icon of={IconHeart} size={24} />
        <div>
          <p><b>{fine.lead}</b> {fine.text(name, pronouns)}</p>
          {isOffer && <p className={styles['closes']}>{fine.closes(name)}</p>}
        </div>
      </div>
      <ChoiceField
        name="askAgain" label={askAgain.label(name)}
        options={ASK_AGAIN.map((value) => ({ value, label: value === 'WILL_ASK' ? askAgain.WILL_ASK(pronouns) : askAgain[value] }))}
      />
      {values.askAgain === 'ON_DATE' && (
        <DateField name="askAgainOn" label={askAgain.on} leaning="ahead" min={today()} errors={{ missing: askAgain.missing, 'needs-information': askAgain.missing }} />
      )}
      <ManyChoiceField name="leftWith" label={left.label} options={LEFT_WITH_PERSON.map((value) => ({ value, label: left[value] }))} />
    </>
  );
}
