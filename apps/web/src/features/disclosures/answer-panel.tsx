import { IconCheck, IconHelpCircle, IconLock, IconUserQuestion, type Icon as TablerIcon } from '@tabler/icons-react';
import { Icon } from '../../kit/icon';
import { factWord } from '../../words/facts';
import { openPoint } from '../../words/eligibility';
import { reasons, standings, telling as words } from '../../words/telling';
import type { SharingAnswer } from './disclosures.queries';
import styles from './disclosures.module.css';

const LOOKS: Readonly<Record<SharingAnswer['decision'], { readonly tone: string; readonly icon: TablerIcon }>> = {
  permitted: { tone: 'yes', icon: IconCheck },
  permitted_with_reason: { tone: 'yes', icon: IconCheck },
  refused: { tone: 'no', icon: IconLock },
  needs_information: { tone: 'ask', icon: IconHelpCircle },
  check_with_a_person: { tone: 'ask', icon: IconUserQuestion },
};

const isReason = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code);
export const reasonWords = (code: string, name: string): string => (isReason(code) ? reasons[code](name) : openPoint(code));

function Missing({ missing }: Pick<SharingAnswer, 'missing'>) {
  if (missing.length === 0) return null;
  return (
    <div>
      <h3>{words.missing}</h3>
      <ul className={styles['plain']}>{missing.map((fact) => <li key={fact}>{factWord(fact)}</li>)}</ul>
    </div>
  );
}

/** What the rules say, in words first, and where it comes from below. */
export function AnswerPanel({ answer, name }: { readonly answer: SharingAnswer; readonly name: string }) {
  const { decision, reasonCode, openPoint: point, missing, standing, citation, ruleVersion } = answer;
  const { tone, icon } = LOOKS[decision];
  const { title, text } = words.answers[decision];
  const why = reasonCode ?? point;
  const stands = reasonCode === 'no-consent' && Object.hasOwn(standings, standing) ? standings[standing as keyof typeof standings] : '';
  return (
    <section className={styles['answer']} data-tone={tone} role="status">
      <h3><Icon of={icon} size={22} />{title}</h3>
      {why && <p>{reasonWords(why, name)}</p>}
      {stands && <p>{stands}</p>}
      {text && <p>{text}</p>}
      <Missing missing={missing} />
      <p className={styles['source']}>{words.sources(citation, ruleVersion)}</p>
    </section>
  );
}
