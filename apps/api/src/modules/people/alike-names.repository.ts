/**
 * SQL for the people of an organisation who share enough of their name's trigrams with a text: nobody is left out whose
 * name is at least so like it, or so like a part of it, by pg_trgm's measure, and how alike they are is still to be asked.
 * How many are enough is worked out once, in a query of its own, and not for each person.
 * Takes SQL for the organisation, for the text and for the least likeness; gives a query of `person_id`.
 */
export const alikeNames = (organisation: string, typed: string, least: number): string => `select t.person_id from person_trigram t
    where t.organisation_id = ${organisation} and t.trigram = any (show_trgm(lower(${typed})))
    group by t.person_id having count(*) >= (select ${least} * cardinality(show_trgm(lower(${typed}))))`;
