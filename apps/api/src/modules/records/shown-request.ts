import type { RecordsRequest } from '@alongside/contracts';
import type { LocalDate } from '@alongside/domain';
import { isRecordsAnswerOverdue } from '@alongside/domain/records';
import type { z } from 'zod';
import type { RecordsRequestLine } from './records-request.repository.js';

type Shown = z.infer<typeof RecordsRequest>;
export type KeptRequest = Omit<Shown, 'isOverdue'> & RecordsRequestLine;

/** A request as it stands on a day. */
export const shownRequest = (kept: KeptRequest, today: LocalDate): Shown => ({ ...kept, isOverdue: isRecordsAnswerOverdue(kept, today) });
