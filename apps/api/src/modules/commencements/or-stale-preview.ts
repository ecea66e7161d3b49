import type { CommencementAsked, LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/problem/problem.js';
import { recordsHashOf } from './people-in-law.repository.js';
import { previewFingerprint } from './preview-fingerprint.js';

/** Refuses to save what nobody has seen: the preview was of another day or provision, or of records that have changed. */
export async function orStalePreview(tx: ReadTransaction, asked: CommencementAsked, fingerprint: string, today: LocalDate): Promise<void> {
  if (previewFingerprint(asked, await recordsHashOf(tx), today) !== fingerprint) throw new Problem('stale-preview');
}
