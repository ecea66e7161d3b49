import { PAUSE_REASONS } from '@alongside/domain/codes';
import { MAY_BE_NO_ATTEMPT, MAY_BE_REACHED, MAY_BE_VOID, USUAL_COUNTING } from '@alongside/domain/settings';
import { Button } from '../../kit/button';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { TextField } from '../../kit/fields/text-field';
import { TimeField } from '../../kit/fields/time-field';
import { announce } from '../../kit/live-region';
import { useForm } from '../../kit/form/form-context';
import { optionsOf } from '../../words/codes';
import { outcomes } from '../../words/contacts';
import { counting as words } from '../../words/counting';
import { nations } from '../../words/organisation';
import { closureReasons } from '../../words/referrals';
import { countingSaid } from './counting-said';
import { usualValues } from './counting-values';

const NATIONS = Object.entries(nations).map(([value, label]) => ({ value, label }));
const USUAL = countingSaid(USUAL_COUNTING);
/** What it means, and what is usual. */
const hint = (of: keyof typeof USUAL, says = '') => [says, `${words.usual(USUAL[of])}.`].filter(Boolean).join(' ');

function BackToUsual() {
  const { change } = useForm();
  const fill = () => {
    for (const [name, value] of Object.entries(usualValues)) change(name, value);
    announce(words.backToUsualDone);
  };
  return <Button onClick={fill}>{words.backToUsual}</Button>;
}

const Outcomes = () => (
  <>
    <ManyChoiceField
      name="reachedOutcomes" label={words.reached} hint={hint('reachedOutcomes', words.reachedHint)} options={optionsOf(MAY_BE_REACHED, outcomes)}
      errors={{ 'too-short': words.reachedNeeded, missing: words.reachedNeeded }}
    />
    <ManyChoiceField name="notAttemptOutcomes" label={words.notAttempt} hint={hint('notAttemptOutcomes', words.notAttemptHint)} options={optionsOf(MAY_BE_NO_ATTEMPT, outcomes)} />
    <ManyChoiceField name="voidClosureReasons" label={words.void} hint={hint('voidClosureReasons', words.voidHint)} options={optionsOf(MAY_BE_VOID, closureReasons)} />
  </>
);

/** Every setting, the usual value beside each. */
export const CountingFields = () => (
  <>
    <div>
      <BackToUsual />
    </div>
    <ChoiceField name="nation" label={words.nation} hint={words.nationHint} options={NATIONS} layout="pills" />
    <TimeField name="cutoffLocalTime" label={words.cutoff} hint={`${words.cutoffHint} ${words.usual(words.none)}.`} isOptional />
    <ManyChoiceField name="pausableReasons" label={words.pausable} hint={hint('pausableReasons')} options={optionsOf(PAUSE_REASONS, words.pauseReasons)} />
    <Outcomes />
    <TextField name="reReferralWindowDays" label={words.windowLabel} hint={hint('reReferralWindowDays', words.windowHint)} inputMode="numeric" width="short" />
    <TextField name="dbsRenewalYears" label={words.dbsLabel} hint={hint('dbsRenewalYears', words.dbsHint)} inputMode="numeric" width="short" />
    <TextField name="undoSeconds" label={words.undoLabel} hint={hint('undoSeconds', words.undoHint)} inputMode="numeric" width="short" />
  </>
);
