import type { ComponentType } from 'react';
import type { FindPlaces } from '../../kit/fields/use-places';
import type { Answers } from './answers';

export type FindWards = FindPlaces;
export interface QuestionProps {
  readonly answers: Answers;
  readonly find: FindWards;
}
/** One page of a form: its question, the fields it answers, and whether a referral can do without it. */
export interface Question {
  readonly id: string;
  readonly heading: string;
  /** Dotted names of its fields: its errors, and its lines on the check page. */
  readonly fields: readonly string[];
  readonly isNeeded?: boolean;
  /** Left out where an earlier answer says that it does not matter. */
  readonly isAsked?: (answers: Answers) => boolean;
  readonly Fields: ComponentType<QuestionProps>;
}
