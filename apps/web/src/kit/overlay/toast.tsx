import { useEffect, useState } from 'react';
import { store, useStore } from '../../platform/store';
import { states } from '../../words/states';
import styles from './toast.module.css';

const UNDO_SECONDS = 10;
const READ_SECONDS = 6;

interface Toast {
  readonly text: string;
  readonly undo?: () => void;
  /** How long Undo is offered, where the service says otherwise. */
  readonly seconds?: number;
}
const current = store<Toast | null>(null);

/** Says what was done, and offers to undo it for ten seconds. Never for failures: those stay by what failed. */
export const showToast = (toast: Toast): void => current.set(toast);
export const hideToast = (): void => current.set(null);

const undo = (toast: Toast) => {
  hideToast();
  toast.undo?.();
};
/** What Undo would take back just now; nothing where none is offered. */
export function useUndo(): (() => void) | undefined {
  const toast = useStore(current);
  return toast?.undo && (() => undo(toast));
}

function Shown({ toast }: { readonly toast: Toast }) {
  const [left, setLeft] = useState(toast.seconds ?? (toast.undo ? UNDO_SECONDS : READ_SECONDS));
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setInterval(() => setLeft((was) => was - 1), 1000);
    return () => clearInterval(timer);
  }, [isHeld]);
  useEffect(() => {
    if (left <= 0) hideToast();
  }, [left]);
  const hold = { onFocus: () => setIsHeld(!toast.undo), onBlur: () => setIsHeld(false) };
  return (
    <div className={styles['toast']} {...hold}>
      <span>{toast.text}</span>
      {toast.undo && (
        <button type="button" onClick={() => undo(toast)} aria-label={states.undo} aria-keyshortcuts="z">
          {states.undoSeconds(left)}
        </button>
      )}
    </div>
  );
}

/** Placed once by the shell. */
export function Toasts() {
  const toast = useStore(current);
  const [turn, setTurn] = useState(0);
  useEffect(() => setTurn((was) => was + 1), [toast]);
  return (
    <div className={styles['place']} role="status">
      {toast && <Shown key={turn} toast={toast} />}
    </div>
  );
}
