import { isLocalDate, isNhsNumber, type Instant, type LocalDate } from '@alongside/domain';
import { z } from 'zod';

/**
 * Text that Postgres can keep and give back byte for byte: no NUL, no lone surrogate (the driver would turn one into
 * U+FFFD). Kept as typed; only the ends are trimmed.
 */
const isKeepable = (text: string) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** One line or many, 1 to `max` characters after trimming. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isKeepable, { params: { code: 'not-valid-text' } })
    .transform((typed) => typed.trim())
    .pipe(z.string().min(1));

/** Text that may be left out: absent, null and blank all come out as null. */
export const optionalText = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isKeepable, { params: { code: 'not-valid-text' } })
    .transform((typed) => typed.trim() || null)
    .nullable()
    .default(null);

/** What somebody types to find something by: may be empty, and is never kept. */
export const typedText = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isKeepable, { params: { code: 'not-valid-text' } });

export const id = z.uuid();
export const date = z
  .string()
  .refine((typed) => isLocalDate(typed), { params: { code: 'not-a-date' } })
  .transform((typed) => typed as LocalDate)
  .meta({ type: 'string', format: 'date' });
/** Any offset comes out in UTC. Years that no living person's record reaches are typing mistakes. */
export const instantIn = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((typed) => typed >= '1900' && typed < '2200', { params: { code: 'not-a-time' } })
  // The browser's own arithmetic: the calendar library would cost every page, the sign-in page too, 20 KiB.
  .transform((typed) => new Date(typed).toISOString() as Instant);
/** As answers carry it: ISO 8601 in UTC. */
export const instantOut = z
  .string()
  .transform((text) => text as Instant)
  .meta({ type: 'string', format: 'date-time' });
export const dateOut = z
  .string()
  .transform((text) => text as LocalDate)
  .meta({ type: 'string', format: 'date' });
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const email = z.email().max(254);
export const phone = z
  .string()
  .max(40)
  .regex(/^\+?[\d ()-]{5,}$/);
export const nhsNumber = z
  .string()
  .max(20)
  .transform((typed) => typed.replaceAll(/[\s-]/g, ''))
  .refine((digits) => isNhsNumber(digits), { params: { code: 'not-an-nhs-number' } });
export const version = z.int().min(1);
/** In a partial change: absent leaves the text as it is, null or blank empties it. */
export const changedText = (max: number) =>
  z
    .string()
    .max(max)
    .refine(isKeepable, { params: { code: 'not-valid-text' } })
    .transform((typed) => typed.trim() || null)
    .nullable()
    .optional();
/** Minutes; a brief or failed attempt of 0 is real. */
export const minutes = z.int().min(0).max(1440);

/** A list is never a bare array, so that a total or a next page can be added without a break. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.int() });
export const noQuery = z.strictObject({});
