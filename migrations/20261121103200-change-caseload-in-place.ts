import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A line of the lists is changed where it stands: most writes leave what it is sorted and found by as it was. */
export class ChangeCaseloadInPlace20261121103200 implements MigrationInterface {
  name = 'ChangeCaseloadInPlace20261121103200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create or replace function refresh_caseload(of_person uuid) returns void language sql as
$$ with made as materialized (select * from caseload_source c where c.organisation_id = current_organisation() and c.person_id = of_person),
   gone as (delete from caseload_entry e where e.organisation_id = current_organisation() and e.person_id = of_person and not exists (select 1 from made m where m.id = e.id))
   insert into caseload_entry as e select * from made
   on conflict (organisation_id, id) do update set person_id = excluded.person_id, contract_id = excluded.contract_id, advocate_id = excluded.advocate_id, service = excluded.service,
     state = excluded.state, case_id = excluded.case_id, name = excluded.name, reference = excluded.reference, legal_status_code = excluded.legal_status_code,
     community_status = excluded.community_status, legal_status_since = excluded.legal_status_since, ward_id = excluded.ward_id, place = excluded.place,
     next_clock_code = excluded.next_clock_code, next_due_on = excluded.next_due_on, next_due_from = excluded.next_due_from, sort_due_on = excluded.sort_due_on,
     last_contact_at = excluded.last_contact_at, last_contact_outcome = excluded.last_contact_outcome, last_seen_at = excluded.last_seen_at,
     next_step = excluded.next_step, next_step_at = excluded.next_step_at, next_step_on = excluded.next_step_on, open_actions = excluded.open_actions,
     overdue_from = excluded.overdue_from, ward_sharing = excluded.ward_sharing, first_visit_due_on = excluded.first_visit_due_on, received_at = excluded.received_at, needs = excluded.needs
   where e is distinct from excluded $$;
alter table caseload_entry set (fillfactor = 70);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table caseload_entry reset (fillfactor);
create or replace function refresh_caseload(of_person uuid) returns void language sql as
$$ delete from caseload_entry e where e.organisation_id = current_organisation() and e.person_id = of_person;
   insert into caseload_entry select * from caseload_source c where c.organisation_id = current_organisation() and c.person_id = of_person $$;
`);
  }
}
