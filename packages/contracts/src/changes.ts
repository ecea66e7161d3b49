import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { instantOut } from './fields.js';

const ChangedValue = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
  .nullable()
  .meta({ id: 'ChangedValue' });
export type ChangedValue = z.infer<typeof ChangedValue>;

/** One change of one record: who, when, and each field from what to what. Ids come as the name of what they stand for. */
export const Change = z
  .object({
    id: z.uuid(),
    at: instantOut,
    /** Null where no member did it: the service itself, or whoever set it up. */
    byName: z.string().nullable(),
    /** The kind of record, by its table: 'membership', 'leave'. */
    of: z.string(),
    /** The record as people call it; null where it has no name of its own. */
    about: z.string().nullable(),
    kind: z.enum(['added', 'changed', 'removed']),
    fields: z.array(z.object({ field: z.string(), from: ChangedValue, to: ChangedValue })),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** Newest first; `next` asks for the page after. */
export const Changes = z.object({ items: z.array(Change), next: z.string().nullable() }).meta({ id: 'Changes' });
export type Changes = z.infer<typeof Changes>;
export const changesQuery = z.strictObject({ after: z.string().max(200).optional() });

export const listSettingsChanges = endpoint({
  method: 'GET',
  path: '/settings/changes',
  action: 'setting-change:list',
  status: 200,
  summary: 'Who changed what of all settings, newest first',
  query: changesQuery,
  response: Changes,
});
