import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';

export const RECORD_HOLDERS = ['HOSPITAL', 'AFTERCARE_BODY', 'COUNCIL', 'GP', 'SOMEBODY_ELSE'] as const;
export type RecordHolder = (typeof RECORD_HOLDERS)[number];
/** What is asked for. The first four are what the Act names; anything else rests on ordinary consent. */
export const RECORD_KINDS = [
  'hospital_detention_or_treatment',
  'hospital_assessment',
  's117_aftercare',
  'local_authority',
  'gp_record',
  'other',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const RECORDS_ANSWERS = ['GIVEN', 'PARTLY', 'REFUSED', 'NOT_HELD'] as const;
export type RecordsAnswerGiven = (typeof RECORDS_ANSWERS)[number];

export interface RecordsAnswerToNote {
  readonly answer: RecordsAnswerGiven;
  readonly reason: string | null;
  readonly seen: string | null;
  readonly askedOn: LocalDate;
  readonly answeredOn: LocalDate;
  readonly today: LocalDate;
}

/**
 * Whether the holder's answer can be noted: a no, and a part held back, come with the reason that was given; what was
 * given says what was seen. Source: MHA 1983 s.130B(4); practice of access to records.
 */
export function mayNoteRecordsAnswer(
  given: RecordsAnswerToNote,
): Decision<'needs-information' | 'date-in-future' | 'ends-before-start'> {
  const { answer, reason, seen, askedOn, answeredOn, today } = given;
  if ((answer === 'REFUSED' || answer === 'PARTLY') && reason === null) return refuse('needs-information', 'reason');
  if ((answer === 'GIVEN' || answer === 'PARTLY') && seen === null) return refuse('needs-information', 'seen');
  if (answeredOn > today) return refuse('date-in-future', 'answeredOn');
  return answeredOn < askedOn ? refuse('ends-before-start', 'answeredOn') : allow;
}

/** Whether nothing came back by the day on which it was to be chased. */
export const isRecordsAnswerOverdue = (
  { chaseOn, answer }: { readonly chaseOn: LocalDate | null; readonly answer: RecordsAnswerGiven | null },
  today: LocalDate,
): boolean => answer === null && chaseOn !== null && chaseOn < today;
