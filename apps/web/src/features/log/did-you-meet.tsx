import { PRIVACY_CODES, needsPrivacyReason } from '@alongside/domain/codes';
import { ChoiceField } from '../../kit/fields/choice-field';
import { TextField } from '../../kit/fields/text-field';
import { log as words } from '../../words/log';
import { privacy as privacyWords } from '../../words/contacts';
import type { VisitFacts } from './visit-facts';
import { isNotSeen, MET, type VisitValues } from './visit-values';
import styles from './log.module.css';

export interface PartProps {
  readonly values: VisitValues;
  readonly facts: VisitFacts;
}

const metWord = (code: (typeof MET)[number], { name, pronouns }: VisitFacts): string => {
  if (code === 'DECLINED') return words.met.DECLINED(name);
  return code === 'NOT_SEEN' ? words.met.NOT_SEEN(pronouns) : words.met[code];
};

function WhyNotPrivate({ values, facts }: PartProps) {
  const reasons = PRIVACY_CODES.filter((code) => code !== 'PRIVATE');
  return (
    <>
      <ChoiceField
        name="privacy" label={words.privacy.label} errors={{ missing: words.privacy.missing }}
        options={reasons.map((value) => ({ value, label: value === 'PERSON_CHOSE_OPEN' ? words.privacy.PERSON_CHOSE_OPEN(facts.name) : privacyWords[value] }))}
      />
      {values.privacy !== null && needsPrivacyReason(values.privacy) && (
        <TextField
          name="privacyReason" label={words.privacyReason.label} hint={words.privacyReason.hint} maxLength={500}
          errors={{ missing: words.privacyReason.missing, 'privacy-reason-needed': words.privacyReason.missing }}
        />
      )}
    </>
  );
}

const NOT_SEEN = ['ASLEEP', 'ON_LEAVE', 'OFF_WARD', 'TOO_UNWELL', 'REFUSED_TO_MEET', 'WARD_ACCESS_REFUSED', 'ACCESS_RESTRICTED', 'MOVED_OR_DISCHARGED'] as const;
const ALERTS = new Set<unknown>(['WARD_ACCESS_REFUSED', 'ACCESS_RESTRICTED']);

/** One tap says why; being kept out is told to the manager, since access is a right (section 130B(3) of the Act). */
function WhyNotSeen({ values, facts }: PartProps) {
  const { options } = words.notSeen;
  return (
    <div className={styles['part']}>
      <ChoiceField
        name="outcome" label={words.notSeen.label} errors={{ missing: words.notSeen.missing }}
        options={NOT_SEEN.map((value) => ({ value, label: value === 'REFUSED_TO_MEET' ? options.REFUSED_TO_MEET(facts.pronouns) : options[value] }))}
      />
      {ALERTS.has(values.outcome) && <p className={styles['note']} role="status">{words.notSeen.told}</p>}
    </div>
  );
}

function Meeting({ facts }: PartProps) {
  const { meeting } = words;
  const options = (['DELIVERED', 'DNA', 'CANCELLED_BY_PERSON', 'CANCELLED_BY_SERVICE', 'CANCELLED_BY_OTHER'] as const).map((value) => {
    const word = meeting[value];
    return { value, label: typeof word === 'string' ? word : word(facts.name) };
  });
  return <ChoiceField name="outcome" label={meeting.label} errors={{ missing: meeting.missing, 'outcome-needed': meeting.missing }} options={options} />;
}

function Reached({ facts }: PartProps) {
  const { reached } = words;
  const options = [
    { value: 'DELIVERED', label: reached.DELIVERED },
    { value: 'SEEN_DECLINED', label: words.met.DECLINED(facts.name) },
    { value: 'NO_ANSWER', label: reached.NO_ANSWER },
  ];
  return <ChoiceField name="outcome" label={reached.label(facts.name)} errors={{ missing: reached.missing, 'outcome-needed': reached.missing }} options={options} />;
}

/** The one question that has to be answered, in the words of what was done; nothing is chosen beforehand. */
export function DidYouMeet(props: PartProps) {
  const { values, facts } = props;
  if (values.way === 'WORK') return null;
  if (values.way === 'MEETING') return <Meeting {...props} />;
  if (values.way !== 'VISIT') return <Reached {...props} />;
  return (
    <>
      <ChoiceField
        name="met" label={words.met.label} thing={words.met.thing} layout="tiles"
        errors={{ missing: words.missingMet, 'outcome-needed': words.missingMet, 'privacy-needed': words.missingMet }}
        options={MET.map((value) => ({ value, label: metWord(value, facts) }))}
      />
      {values.met === 'NOT_PRIVATE' && <WhyNotPrivate {...props} />}
      {isNotSeen(values) && <WhyNotSeen {...props} />}
    </>
  );
}
