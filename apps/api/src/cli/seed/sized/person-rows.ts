import { dateOf, type LocalDate } from '@alongside/domain';
import { COMMUNICATION_NEEDS, GENDER_IDENTITY_CODES } from '@alongside/domain/codes';
import { isAccepted, type PersonPlan } from './episode.js';
import { inventedName } from './invented-names.js';
import { theirWords } from './invented-words.js';
import { oneOf, type Making } from './making.js';
import { CHOICE, ETHNICITY, LANGUAGE, NEED, PARTY } from './spreads.js';

/** A row for the person, their needs, and who may know what. Gives their id. */
export function addPerson(making: Making, plan: PersonPlan): string {
  const { rows, seeded, days, provider, counted, nhsNumbers } = making;
  const id = seeded.id();
  const first = plan.episodes[0]?.receivedDay ?? -1;
  const { name, kind } = inventedName(seeded);
  const hasWords = seeded.chance(55);
  rows.add('person', {
    id,
    reference: `${provider.prefix}-${1001 + counted.people}`,
    name,
    name_kind: kind,
    is_provisional: plan.episodes.every(({ fate }) => fate === 'UNDECIDED'),
    date_of_birth: seeded.chance(93) ? birth(making) : null,
    nhs_number: seeded.chance(90) ? nhsNumbers.next().value : null,
    ethnic_category: seeded.weighted(ETHNICITY),
    gender_identity: seeded.pick(GENDER_IDENTITY_CODES),
    ...spoken(making),
    phone: seeded.chance(40) ? `01632 960${String(seeded.below(1000)).padStart(3, '0')}` : null,
    wants: hasWords ? theirWords(seeded) : null,
    wants_heard_on: hasWords ? days.date(first) : null,
    ...promise(making, plan),
    created_at: days.at(first, 8 * 60),
  });
  counted.people += 1;
  addNeeds(making, id, first);
  addSharing(making, id, plan);
  return id;
}

function birth({ seeded, days }: Making): LocalDate {
  const year = Number(days.date(0).slice(0, 4)) - seeded.between(18, 90);
  return dateOf({ year, month: seeded.between(1, 12), day: seeded.between(1, 28) });
}

function spoken({ seeded }: Making) {
  const language = seeded.weighted(LANGUAGE);
  const isNeeded = language !== 'en' && seeded.chance(60);
  return { first_language: language, interpreter_needed: isNeeded, interpreter_language: isNeeded ? language : null };
}

/** Somebody who said no may have been promised to be asked again. */
function promise({ seeded, days, provider }: Making, { episodes }: PersonPlan) {
  const advocate = episodes.at(-1)?.fate === 'CLOSED' ? (episodes.at(-1)?.advocate ?? null) : null;
  if (advocate === null || !seeded.chance(2)) return { ask_again: null, ask_again_on: null, ask_again_by: null };
  return {
    ask_again: 'ON_DATE',
    ask_again_on: days.date(seeded.between(-1, 30)),
    ask_again_by: oneOf(provider.advocateIds, advocate),
  };
}

function addNeeds({ rows, seeded, days }: Making, personId: string, firstDay: number): void {
  if (!seeded.chance(28)) return;
  const code = seeded.weighted(NEED);
  const group = COMMUNICATION_NEEDS.find((need) => need.code === code)?.group;
  const reviewed = Math.max(firstDay, -360);
  rows.add('communication_need', {
    id: seeded.id(),
    person_id: personId,
    need_group: group,
    code,
    note: null,
    review_on: days.date(Math.min(reviewed + 365, 50)),
  });
}

/** Everybody has a ward team to decide about; those supported have named others, and mostly said what each may know. */
function addSharing({ rows, seeded, days, provider }: Making, personId: string, { episodes }: PersonPlan): void {
  const supported = episodes.find((episode) => isAccepted(episode) && episode.advocate !== null);
  const named = supported ? Array.from({ length: seeded.below(4) }, () => seeded.weighted(PARTY)) : [];
  const parties = [['WARD_TEAM', 'Ward team'] as const, ...named.filter((one, index) => named.indexOf(one) === index)];
  parties.forEach(([kind, name], position) => {
    const id = seeded.id();
    const on = Math.min((supported ?? episodes[0])?.receivedDay ?? -1, -1);
    rows.add('sharing_party', {
      id,
      person_id: personId,
      kind,
      name,
      sort_order: position + 1,
      added_at: days.at(on, 1000),
    });
    const choice = supported ? seeded.weighted(CHOICE) : null;
    if (choice === null || !supported) return;
    rows.add('sharing_choice', {
      id: seeded.id(),
      person_id: personId,
      party_id: id,
      choice,
      scope:
        choice === 'SHARE' ? ['MEETING_TIMES', ...seeded.some(['MY_QUESTIONS', 'WHAT_I_SAID', 'MY_LETTERS'], 2)] : [],
      lasts: choice === 'SHARE' ? 'UNTIL_STOP' : null,
      told_how: seeded.chance(90) ? 'SAID' : 'SIGNED',
      chosen_on: days.date(on),
      recorded_at: days.at(on, 1010),
      recorded_by: oneOf(provider.advocateIds, supported.advocate ?? 0),
    });
  });
}
