import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { date, dateOut, id, instantOut, noQuery, optionalText } from './fields.js';

export const periodId = z.string().regex(/^\d{4}-\d{2}-Q[1-4]$/);
const params = z.object({ contractId: id, period: periodId });

/** A figure that may be hidden: the number, the one mark for hidden, or null where there is nothing to divide by. */
export const Shown = z.union([z.number(), z.literal('hidden'), z.null()]);

/** One measure as it is published: a number, a share of a base, a pair of counts, or a split by code. */
export const ShownMeasure = z
  .object({
    id: z.string(),
    value: Shown.optional(),
    num: Shown.optional(),
    den: Shown.optional(),
    pct: Shown.optional(),
    pending: Shown.optional(),
    void: Shown.optional(),
    start: Shown.optional(),
    end: Shown.optional(),
    parts: z.array(z.object({ code: z.string(), value: Shown })).optional(),
    target: z.number().nullable().optional(),
  })
  .meta({ id: 'ShownMeasure' });
export type ShownMeasure = z.infer<typeof ShownMeasure>;

export const ReleaseFigures = z
  .object({
    measures: z.array(ShownMeasure),
    bySource: z.array(z.object({ code: z.string(), value: Shown })),
    byLegalGroup: z.array(z.object({ code: z.string(), value: Shown })),
    referrals: Shown,
  })
  .meta({ id: 'ReleaseFigures' });

export type ReleaseFigures = z.infer<typeof ReleaseFigures>;

export const listReports = endpoint({
  method: 'GET',
  path: '/reports',
  action: 'report:list',
  status: 200,
  summary: 'Contracts by quarter, and how far each report is',
  query: noQuery,
  response: z
    .object({
      items: z.array(
        z.object({
          contractId: z.uuid(),
          contractReference: z.string(),
          contractName: z.string(),
          period: z.string(),
          fromOn: dateOut,
          toOn: dateOut,
          state: z.enum(['RUNNING', 'TO_CHECK', 'PUBLISHED']),
          edition: z.int().nullable(),
          publishedAt: instantOut.nullable(),
        }),
      ),
      total: z.int(),
    })
    .meta({ id: 'Reports' }),
});

/** The manager's check: exact figures beside what the commissioner would see, and what is missing or could be worked out. */
export const checkReport = endpoint({
  method: 'GET',
  path: '/reports/:contractId/:period',
  action: 'report:check',
  status: 200,
  summary: 'Check a quarter before it is published',
  params,
  query: noQuery,
  response: z
    .object({
      contractId: z.uuid(),
      contractReference: z.string(),
      contractName: z.string(),
      period: z.string(),
      fromOn: dateOut,
      toOn: dateOut,
      asOf: dateOut,
      disclosureRule: z.string(),
      disclosureThreshold: z.int(),
      exact: ReleaseFigures,
      shown: ReleaseFigures,
      addsUp: z.boolean(),
      attacks: z.array(z.object({ table: z.string(), cell: z.string(), low: z.number(), high: z.number() })),
      missing: z.array(z.object({ code: z.string(), referralId: z.uuid(), personId: z.uuid(), reference: z.string() })),
      lastEdition: z.int().nullable(),
      canPublish: z.boolean(),
    })
    .meta({ id: 'ReportCheck' }),
});
export const publishReport = endpoint({
  method: 'POST',
  path: '/reports/:contractId/:period/releases',
  action: 'report:publish',
  status: 201,
  summary: 'Freeze the quarter and let the commissioner see it; a correction is a new edition',
  params,
  body: z.strictObject({ asOf: date, correctionNote: optionalText(1000) }).meta({ id: 'PublishReport' }),
  response: z.object({ id: z.uuid(), edition: z.int(), publishedAt: instantOut }).meta({ id: 'ReportPublished' }),
});

/** What one published figure counts, as codes whose sentences are the web's (`measures/definitions` in the domain). */
export const Definition = z
  .object({
    id: z.string(),
    key: z.string(),
    /** What is counted: referrals, people, cases, working days. */
    unit: z.string(),
    counts: z.string(),
    outOf: z.string().nullable(),
    leavesOut: z.array(z.string()),
  })
  .meta({ id: 'Definition' });
export const listDefinitions = endpoint({
  method: 'GET',
  path: '/definitions',
  action: 'definition:list',
  status: 200,
  summary: 'What each figure counts and what it leaves out',
  response: z.object({ items: z.array(Definition), total: z.int() }).meta({ id: 'Definitions' }),
});

export const ReleaseInList = z
  .object({
    id: z.uuid(),
    contractReference: z.string(),
    contractName: z.string(),
    period: z.string(),
    fromOn: dateOut,
    toOn: dateOut,
    edition: z.int(),
    publishedAt: instantOut,
    isNewest: z.boolean(),
  })
  .meta({ id: 'ReleaseInList' });
export const listReleases = endpoint({
  method: 'GET',
  path: '/releases',
  action: 'release:list',
  status: 200,
  summary: 'Published quarters of the contracts you hold',
  query: noQuery,
  response: z.object({ items: z.array(ReleaseInList), total: z.int() }).meta({ id: 'Releases' }),
});
export const readRelease = endpoint({
  method: 'GET',
  path: '/releases/:releaseId',
  action: 'release:read',
  status: 200,
  summary: 'One published quarter',
  params: z.object({ releaseId: id }),
  query: noQuery,
  response: ReleaseInList.extend({
    providerName: z.string(),
    asOf: dateOut,
    disclosureRule: z.string(),
    disclosureThreshold: z.int(),
    figures: ReleaseFigures,
    correctionNote: z.string().nullable(),
    earlier: z.array(z.object({ period: z.string(), referrals: Shown })),
  }).meta({ id: 'Release' }),
});
export const downloadRelease = endpoint({
  method: 'GET',
  path: '/releases/:releaseId/table.csv',
  action: 'release:download',
  status: 200,
  summary: 'One published quarter as a table; hidden cells are [c]',
  params: z.object({ releaseId: id }),
  query: noQuery,
  response: z.string(),
  produces: 'text/csv; charset=utf-8',
  leaves: 'release-table',
});
export const downloadReleasePdf = endpoint({
  method: 'GET',
  path: '/releases/:releaseId/pdf',
  action: 'release:download',
  status: 200,
  summary: 'One published quarter to print or keep: a tagged PDF that says exactly what the page says',
  params: z.object({ releaseId: id }),
  query: noQuery,
  response: z.string().meta({ format: 'binary' }),
  produces: 'application/pdf',
  leaves: 'release-paper',
});
