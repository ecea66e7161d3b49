import type { ProblemCode } from '@alongside/contracts/problems';
import { Dexie, type EntityTable } from 'dexie';
import type { ProblemField } from './problem-error';

/** What somebody is writing. Its own id and key: two forms never share one, and a repeat of its sending is the same thing. */
export interface DraftRow {
  readonly id: string;
  /** The membership that writes: another person on the same device never sees it. */
  readonly owner: string;
  /** What it is about, such as 'contact/7f0c…': text never crosses from one record to another. */
  readonly subject: string;
  readonly values: unknown;
  readonly idempotencyKey: string;
  readonly startedAt: number;
  readonly savedAt: number;
}

/** Something finished that the service has not had yet. */
export interface UnsentRow {
  /** The idempotency key. */
  readonly id: string;
  readonly owner: string;
  readonly kind: string;
  readonly about: string;
  readonly method: string;
  readonly address: string;
  readonly body: string | null;
  readonly queuedAt: number;
  readonly refusedAs: ProblemCode | null;
  /** The fields that the service named when it refused. */
  readonly refusedAt?: readonly ProblemField[];
  /** What it was written in, first, and what that took the place of: cleared when the service has confirmed it. */
  readonly draftIds?: readonly string[];
  /** Sent only once this other one has been: an action of a visit follows the visit. */
  readonly after?: string | null;
  /** A line for the writer's own eyes, with no name in it. */
  readonly summary?: string | null;
}

class DeviceDatabase extends Dexie {
  readonly drafts!: EntityTable<DraftRow, 'id'>;
  readonly unsent!: EntityTable<UnsentRow, 'id'>;

  constructor() {
    super('alongside-drafts');
    this.version(1).stores({ drafts: 'id, [owner+subject]', unsent: 'id, owner' });
  }
}

export const database = new DeviceDatabase();
