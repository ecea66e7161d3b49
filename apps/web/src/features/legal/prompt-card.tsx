import { IconHandStop } from '@tabler/icons-react';
import type { LocalDate } from '@alongside/domain';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { longDate } from '../../platform/format';
import { legalRecord } from '../../words/legal-record';
import styles from './legal.module.css';
import type { LegalPrompt } from './legal.queries';

const words = legalRecord.prompt;

export type PromptSheet = { readonly kind: 'GO_ON' | 'OTHER_ROUTE'; readonly prompt: LegalPrompt };

interface PromptCardProps {
  readonly prompt: LegalPrompt;
  readonly name: string;
  readonly today: LocalDate;
  readonly mayAnswer: boolean;
  readonly mayClose: boolean;
  readonly onAnswer: (sheet: PromptSheet) => void;
  readonly onCloseSupport: (referralId: string) => void;
  /** Where the status can be put right. */
  readonly onWrong: () => void;
}

function Choices({ prompt, mayAnswer, mayClose, onAnswer, onCloseSupport, onWrong }: PromptCardProps) {
  return (
    <div className={styles['choices']}>
      {mayAnswer && <Button onClick={() => onAnswer({ kind: 'GO_ON', prompt })}>{words.goOn}</Button>}
      {mayClose && <Button onClick={() => onCloseSupport(prompt.referralId)}>{words.close}</Button>}
      {mayAnswer && <Button onClick={() => onAnswer({ kind: 'OTHER_ROUTE', prompt })}>{words.route}</Button>}
      {mayAnswer && <Button kind="quiet" onClick={onWrong}>{words.wrong}</Button>}
    </div>
  );
}

function Answered({ prompt: { answer }, today }: Pick<PromptCardProps, 'prompt' | 'today'>) {
  if (!answer) return null;
  const said = answer.reviewOn ? words.goingOn(answer.by, longDate(answer.reviewOn, today)) : words.offered(answer.by, answer.route ?? 'OTHER');
  return <p><b>{said}.</b>{answer.why && ` ${answer.why}`}</p>;
}

/** Somebody we support has no right to an IMHA any more. A person says what happens; nothing closes by itself. */
export function PromptCard(props: PromptCardProps) {
  const { prompt, name, today } = props;
  return (
    <section className={styles['prompt']} data-standing={prompt.isStanding || undefined} aria-labelledby={`prompt-${prompt.referralId}`}>
      <Icon of={IconHandStop} size={22} />
      <div>
        <h2 id={`prompt-${prompt.referralId}`}>{words.title(name)}</h2>
        <p>{words.since(longDate(prompt.stoppedOn, today))}</p>
        <Answered prompt={prompt} today={today} />
        {prompt.isStanding || !prompt.answer ? <Choices {...props} /> : props.mayAnswer && (
          <Button kind="link" onClick={() => props.onAnswer({ kind: prompt.answer?.choice ?? 'GO_ON', prompt })}>{words.change}</Button>
        )}
      </div>
    </section>
  );
}
