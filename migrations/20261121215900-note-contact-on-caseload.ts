import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contact that changes nothing else of a line than when the person was last met: the rest is not put together again. */
export class NoteContactOnCaseload20261121215900 implements MigrationInterface {
  name = 'NoteContactOnCaseload20261121215900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create function note_contact_on_caseload(of_person uuid) returns void language sql as
$$ update caseload_entry e set (last_contact_at, last_contact_outcome) = (select c.started_at, c.outcome from contact c
     where c.organisation_id = e.organisation_id and c.person_id = e.person_id and c.kind in ('PERSON_CONTACT', 'MEETING') order by c.started_at desc, c.id limit 1),
   last_seen_at = (select c.started_at from contact c
     where c.organisation_id = e.organisation_id and c.person_id = e.person_id and c.referral_id = e.id and c.kind = 'PERSON_CONTACT' and c.outcome in ('DELIVERED', 'SEEN_DECLINED')
     order by c.started_at desc limit 1)
   where e.organisation_id = current_organisation() and e.person_id = of_person $$;
grant execute on function note_contact_on_caseload to app_rw;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function note_contact_on_caseload;');
  }
}
