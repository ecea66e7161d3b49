import { describe, expect, it } from '@jest/globals';
import { tableOfOrganisations } from '../src/platform/metrics/tenant-watch.js';

describe('the table of organisations’ records that a statement names', () => {
  it.each([
    ['select 1', undefined],
    ['select * from live_session($1, $2)', undefined],
    ['select code, label from code order by 1', undefined],
    ['select x.id from public_organisations() x join working_day w on true', undefined],
    ['with found as (select 1 as n) select n from found', undefined],
    ['select name from person where id = $1', 'person'],
    ['select * from code c join "person" p on p.id = c.code', 'person'],
    ['INSERT INTO contact (id) VALUES ($1)', 'contact'],
    ['update outbox set sent_at = now()', 'outbox'],
    ['delete from session_note', 'session_note'],
    ['with found as materialized (select 1 from referral) select * from found', 'referral'],
  ])('%s', (statement, table) => {
    expect(tableOfOrganisations(statement)).toBe(table);
  });
});
