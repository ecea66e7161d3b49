import { PLAIN_TOPICS, STATUTORY_TOPIC_CODES } from '@alongside/domain/codes';
import { ManyChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { MinutesField } from '../../kit/fields/minutes-field';
import { optionsOf } from '../../words/codes';
import { topics } from '../../words/contacts';
import { log as words } from '../../words/log';
import type { PartProps } from './did-you-meet';
import { isTogether } from './visit-values';

const SHORT = [0, 5, 10, 20, 30] as const;
const TRAVEL = [0, 15, 30, 45, 60] as const;

/** What is not asked of everybody every time. */
export function MoreFields({ values, facts }: PartProps) {
  const areTogether = isTogether(values);
  return (
    <>
      {areTogether && <ManyChoiceField name="plain" label={words.plain} isOptional options={optionsOf(PLAIN_TOPICS, topics)} />}
      {areTogether && <ManyChoiceField name="statutory" label={words.statutory} isOptional options={optionsOf(STATUTORY_TOPIC_CODES, topics)} />}
      {areTogether && <LongTextField name="theirWords" label={words.theirWords.label(facts.name)} hint={words.theirWords.hint(facts.pronouns)} isOptional rows={2} />}
      {!areTogether && values.way === 'VISIT' && (
        <MinutesField name="minutes" label={words.minutes.label} hint={words.minutes.none} offered={SHORT} />
      )}
      <MinutesField name="travelMinutes" label={words.travel} isOptional offered={TRAVEL} />
    </>
  );
}
