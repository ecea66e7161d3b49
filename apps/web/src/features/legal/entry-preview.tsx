import type { LocalDate } from '@alongside/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { legalRecord } from '../../words/legal-record';
import { ChangeChips } from './change-chips';
import styles from './legal.module.css';
import { previewOf, type LegalPreview, type PreviewAsked } from './legal.queries';

const words = legalRecord.preview;
const SETTLES_MS = 350;

/** What was typed, once the typing rests: the service is not asked at every letter. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as T), SETTLES_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return useDeferredValue(settled);
}

const isStill = ({ before, after, started, stopped, moved }: LegalPreview['today']): boolean =>
  before.answer === after.answer && before.basis === after.basis && started.length + stopped.length + moved.length === 0;

function Changes({ preview, today }: { readonly preview: LegalPreview; readonly today: LocalDate }) {
  return (
    <>
      {isStill(preview.today) ? <p>{words.nothing}</p> : <ChangeChips change={preview.today} today={today} />}
      {preview.wouldPrompt && <p>{words.prompt}</p>}
      {preview.gaps.some(({ to }) => to === null) && <p>{words.gap}</p>}
    </>
  );
}

interface EntryPreviewProps {
  readonly personId: string;
  readonly today: LocalDate;
  readonly asked: PreviewAsked | null;
}

/** What saving would change, before it is saved; what is still missing, the form says when it is sent. */
export function EntryPreview({ personId, today, asked }: EntryPreviewProps) {
  const { data, isFetching, isError, fetchStatus } = useQuery(previewOf(personId, useSettled(asked)));
  const shown = asked !== null && !isError ? data : undefined;
  return (
    <section className={styles['preview']} aria-labelledby="legal-preview" aria-live="polite" aria-busy={isFetching}>
      <h3 id="legal-preview">{words.title}</h3>
      {shown ? <Changes preview={shown} today={today} /> : <p className={styles['quiet']}>{fetchStatus === 'paused' ? words.offline : isFetching ? words.wait : words.empty}</p>}
    </section>
  );
}
