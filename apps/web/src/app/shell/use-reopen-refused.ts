import { useEffect, useRef } from 'react';
import { hideToast } from '../../kit/overlay/toast';
import { nowInMilliseconds } from '../../platform/clock';
import { onRefused } from '../../platform/unsent';
import { useOpenLog } from './log-target';

/** Longer ago, the writer is at something else: the top bar says that something needs them. */
const JUST_NOW_MS = 20_000;

/** A visit that was just saved, and that the service would not take, comes back with the field marked. */
export function useReopenRefused(): void {
  const open = useOpenLog();
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  }, [open]);
  useEffect(
    () =>
      onRefused(({ kind, about, queuedAt }) => {
        if (kind !== 'visit' || nowInMilliseconds() - queuedAt >= JUST_NOW_MS) return;
        hideToast();
        latest.current({ personId: about });
      }),
    [],
  );
}
