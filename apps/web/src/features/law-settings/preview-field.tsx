import { isLocalDate, type LocalDate } from '@alongside/domain';
import type { ProvisionId } from '@alongside/domain/law';
import { IconAlertCircle, IconEyeSearch } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { useField } from '../../kit/form/form-context';
import { Icon } from '../../kit/icon';
import { announce } from '../../kit/live-region';
import { today } from '../../platform/clock';
import { law } from '../../words/law-settings';
import { ChangedCases } from './changed-cases';
import styles from './law.module.css';
import { usePreview, type Preview } from './use-preview';

const words = law.preview;

const Looking = ({ preview: { looked, total, beganAgain }, onStop }: { readonly preview: Preview; readonly onStop: () => void }) => (
  <div className={styles['looking']} role="status">
    <p>{beganAgain ? words.stale : words.looking}</p>
    {total > 0 && (
      <>
        <progress value={looked} max={total} aria-label={words.looking} />
        <p>{words.progress(looked, total)}</p>
      </>
    )}
    <Button kind="quiet" size="small" onClick={onStop}>{words.stop}</Button>
  </div>
);

const Done = ({ preview: { changed, total, on } }: { readonly preview: Preview }) => (
  <div className={styles['found']}>
    <p><strong>{changed.length === 0 ? words.none(total) : words.some(changed.length, total)}</strong></p>
    {on !== null && on > today() && <p>{words.later}</p>}
    {changed.length > 0 && <ChangedCases changed={changed} />}
  </div>
);

interface PreviewFieldProps {
  readonly provision: ProvisionId;
  /** As it is typed; null where the day is to be taken away. */
  readonly day: string | null;
  readonly isRemoval: boolean;
}
/** Whom it changes: looked at before anything can be saved, and again for every other day. */
export function PreviewField({ provision, day, isRemoval }: PreviewFieldProps) {
  const { state, look, stop } = usePreview(provision);
  const field = useField<string>({ name: 'fingerprint', label: words.label, errors: { missing: words.needed, 'not-valid': words.needed } });
  const on: LocalDate | null = !isRemoval && day !== null && isLocalDate(day) ? day : null;
  const isReady = isRemoval || on !== null;
  const isOutdated = state.kind === 'done' && state.preview.on !== on;
  const start = async () => {
    field.change(null);
    const fingerprint = await look(on);
    if (fingerprint === null) return;
    field.change(`${on ?? 'removal'} ${fingerprint}`);
    announce(words.label);
  };
  return (
    <section className={styles['preview']} aria-labelledby={`${field.inputId}-title`} data-error={field.error ? true : undefined}>
      <h3 id={`${field.inputId}-title`}>{words.label}</h3>
      {state.kind === 'none' && <p>{isReady ? words.first : words.needsDay}</p>}
      {field.error && <p id={field.errorId} className={styles['error']}><Icon of={IconAlertCircle} />{field.error}</p>}
      {state.kind === 'failed' && <p role="alert" className={styles['error']}><Icon of={IconAlertCircle} />{words.failed}</p>}
      {state.kind === 'looking' && <Looking preview={state.preview} onStop={stop} />}
      {state.kind === 'done' && (isOutdated ? <p>{words.outdated}</p> : <Done preview={state.preview} />)}
      {state.kind !== 'looking' && (
        <span>
          <Button {...field.aria} id={field.inputId} icon={IconEyeSearch} onClick={() => void start()} disabled={!isReady}>
            {state.kind === 'none' ? words.look : words.again}
          </Button>
        </span>
      )}
    </section>
  );
}

/** The mark of a preview, if it was one of this day. */
export const fingerprintFor = (held: string | null, day: string | null): string | undefined => {
  const [on, fingerprint] = (held ?? '').split(' ');
  return on === (day ?? 'removal') ? fingerprint : undefined;
};
