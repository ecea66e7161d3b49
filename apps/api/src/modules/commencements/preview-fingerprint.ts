import { createHash } from 'node:crypto';
import type { CommencementAsked, LocalDate } from '@alongside/domain';

/** Names one preview: what was asked, on which day, of which records. Another day or other records give another name. */
export const previewFingerprint = (asked: CommencementAsked, recordsHash: string, today: LocalDate): string =>
  createHash('sha256').update(JSON.stringify([asked.provision, asked.commencesOn, recordsHash, today])).digest('base64url');
