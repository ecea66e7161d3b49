import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which three-letter pieces are in whose name. Row security keeps a trigram index from being used, because likeness is
 * not leakproof; a table is matched by equality, which is.
 */
export class CreatePersonTrigram20261121101000 implements MigrationInterface {
  name = 'CreatePersonTrigram20261121101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table person_trigram (
  organisation_id uuid not null, trigram text not null, person_id uuid not null,
  primary key (organisation_id, trigram, person_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index person_trigram_by_person on person_trigram (organisation_id, person_id);
select enforce_tenancy('person_trigram', 'select, insert, delete');

-- A name is found as it is written and without its accents.
create function trigrams_of_name(name text) returns table (trigram text) language sql stable as
$$ select distinct unnest(show_trgm(lower(name)) || show_trgm(lower(unaccent(name)))) $$;

create function keep_person_trigrams() returns trigger language plpgsql as $$
begin
  delete from person_trigram where organisation_id = new.organisation_id and person_id = new.id;
  insert into person_trigram (organisation_id, trigram, person_id)
  select new.organisation_id, t.trigram, new.id from trigrams_of_name(new.name) t;
  return null;
end $$;
create trigger keep_trigrams_of_new after insert on person for each row when (new.name is not null) execute function keep_person_trigrams();
create trigger keep_trigrams_of_changed after update of name on person for each row when (old.name is distinct from new.name) execute function keep_person_trigrams();

-- All of one organisation anew, for loads that went past the triggers.
create function rebuild_person_trigrams() returns void language sql as
$$ delete from person_trigram where organisation_id = current_organisation();
   insert into person_trigram (organisation_id, trigram, person_id)
   select p.organisation_id, t.trigram, p.id from person p cross join lateral trigrams_of_name(p.name) t where p.organisation_id = current_organisation() $$;
grant execute on function trigrams_of_name, rebuild_person_trigrams to app_rw;

-- An advocate finds whom they promised to ask again.
create index person_asked_again_by on person (organisation_id, ask_again_by) where ask_again_by is not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop index person_asked_again_by;
drop trigger keep_trigrams_of_changed on person; drop trigger keep_trigrams_of_new on person;
drop function rebuild_person_trigrams; drop function keep_person_trigrams; drop function trigrams_of_name; drop table person_trigram;
`);
  }
}
