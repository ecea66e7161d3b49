import { PRIORITIES, URGENT_TRIGGERS } from '@alongside/domain/codes';
import { useState } from 'react';
import { useKeys } from '../../app/use-keys';
import { Button } from '../../kit/button';
import { CheckField } from '../../kit/fields/check-field';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { Form } from '../../kit/form/form';
import { KeyHint } from '../../kit/key-hint';
import { optionsOf } from '../../words/codes';
import { wording } from '../../words/decision-wording';
import { priorities, urgentTriggers } from '../../words/referrals';
import { triage } from '../../words/triage';
import { AskSheet } from './ask-sheet';
import type { ReferralShown } from './referrals.queries';
import { SignpostSheet } from './signpost-sheet';
import { needsNote, suggestedOf, useDecision, type Decision } from './use-decision';
import styles from './answer.module.css';

const words = triage.decide;
export interface DecidedHow {
  readonly onAccepted: () => void;
  /** Asked or signposted: the next one, please. */
  readonly onSettled: (said: string) => void;
}

/** Suggested reasons first and by themselves; all of them once it is called urgent. */
function Urgency({ referral, values }: { readonly referral: ReferralShown; readonly values: Decision }) {
  const suggested = suggestedOf(referral);
  const isUrgent = values.priority === 'URGENT';
  const offered = [...suggested, ...URGENT_TRIGGERS.filter((code) => !suggested.includes(code))];
  const options = optionsOf(isUrgent ? offered : suggested, urgentTriggers);
  return (
    <>
      {options.length > 0 && (
        <ManyChoiceField name="urgentTriggers" label={words.triggers} {...(suggested.length > 0 && { hint: words.suggested })} options={options} isOptional />
      )}
      <ChoiceField name="priority" label={words.urgency} thing={words.urgencyThing} errors={{ missing: words.urgencyMissing, 'not-a-choice': words.urgencyMissing }} options={optionsOf(PRIORITIES, priorities)} />
    </>
  );
}

/** Ticking a reason is saying that it is urgent. */
const withUrgency = (was: Decision, now: Decision): Decision =>
  now.urgentTriggers.length > was.urgentTriggers.length && now.priority !== 'URGENT' ? { ...now, priority: 'URGENT' } : now;

function askLabel({ source, person, referrer }: ReferralShown): string {
  if (source === 'SELF') return words.askThem;
  return referrer?.role === 'WARD_STAFF' && person.wardId ? words.askWard : words.ask;
}

/** What a person decides, with the reasons above it. */
export function DecisionPanel({ referral, onAccepted, onSettled }: DecidedHow & { readonly referral: ReferralShown }) {
  const [open, setOpen] = useState<'ask' | 'signpost' | null>(null);
  const { draft, outcome, submit, isSending } = useDecision(referral, onAccepted);
  const may = (action: string) => referral.allowedActions.includes(action);
  const accept = () => void (isSending || submit());
  useKeys({
    ...(may('referral:accept') && { 'referrals-accept': accept }),
    ...(may('referral:ask') && { 'referrals-ask': () => setOpen('ask') }),
    ...(may('referral:signpost') && { 'referrals-signpost': () => setOpen('signpost') }),
  });
  const close = () => setOpen(null);
  return (
    <>
      {may('referral:accept') && draft.isReady && (
        <Form values={draft.values} onChange={(next) => draft.change((was) => withUrgency(was, next(was)))} errors={outcome.errors} general={outcome.general} attempt={outcome.attempt} onSubmit={submit} isSending={isSending}>
          <Urgency referral={referral} values={draft.values} />
          {needsNote(referral) && <LongTextField name="note" label={words.note} hint={words.noteHint} thing={words.noteThing} errors={{ missing: words.noteMissing, 'needs-information': words.noteMissing }} rows={2} />}
          {referral.mayTellReferrer && <CheckField name="tellReferrer" label={wording.tell} hint={wording.tellHint} />}
        </Form>
      )}
      <div className={styles['decide']}>
        <p>{words.you}</p>
        {may('referral:accept') && (
          <Button kind="main" size="large" isWide onClick={accept} aria-keyshortcuts="y" aria-disabled={isSending || undefined}>
            {isSending ? words.accepting : words.accept} <KeyHint of="Y" />
          </Button>
        )}
        <div>
          {may('referral:ask') && <Button isWide onClick={() => setOpen('ask')} aria-keyshortcuts="q">{askLabel(referral)} <KeyHint of="Q" /></Button>}
          {may('referral:signpost') && <Button isWide onClick={() => setOpen('signpost')} aria-keyshortcuts="s">{words.signpost} <KeyHint of="S" /></Button>}
        </div>
      </div>
      <AskSheet referral={referral} isOpen={open === 'ask'} onClose={close} onDone={() => (close(), onSettled(triage.ask.done))} />
      <SignpostSheet referral={referral} isOpen={open === 'signpost'} onClose={close} onDone={() => (close(), onSettled(triage.signpost.done))} />
    </>
  );
}
