import { FIGURE_COUNTS, MISSING_FACTS } from '../../../modules/reports/index.js';

/**
 * $1 organisation, $2 contracts, $3 first day, $4 last day, $5 data cut, $6 standards where none is set. The application's
 * own two statements, which read the base tables alone, as one. Shares, medians and hiding small numbers are the domain's.
 */
export const QUARTER_REPORT = `with figures as (${FIGURE_COUNTS}),
missing as (${MISSING_FACTS.replace('= $2', '= any ($2)')})
select json_build_object('counts', f.counts, 'missing', (select coalesce(json_agg(m), '[]'::json) from missing m))::text as answer from figures f`;
