import { isLocalDate } from '@alongside/domain';

const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

/** Whether a cursor's text is an instant as Postgres wrote it, to the microsecond, so that it can be read back. */
export const isMomentText = (text: string): boolean => MOMENT.test(text) && isLocalDate(text.slice(0, 10));
