import { Component, type ReactNode } from 'react';
import { announceNow } from '../kit/live-region';
import { NoSignal } from '../platform/problem-error';
import { states } from '../words/states';

interface PartBoundaryProps {
  /** Closes what could not be opened, so that it can be tried again. */
  readonly onFail: () => void;
  readonly children: ReactNode;
}
interface PartState {
  readonly error: Error | null;
}

/** Round a part that is fetched when it is wanted: without a signal the part stays shut, and the page under it as it was. */
export class PartBoundary extends Component<PartBoundaryProps, PartState> {
  override state: PartState = { error: null };

  static getDerivedStateFromError(error: unknown): PartState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown): void {
    if (!(error instanceof NoSignal)) return;
    announceNow(states.noSignal.part);
    this.props.onFail();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // anything else is a fault of ours: the route says so
    if (!(error instanceof NoSignal)) throw error;
    return null;
  }
}
