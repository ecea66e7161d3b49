import { shortDate, plainDate, list } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { legalStatusLabel } from '../../words/legal-status';
import { needLabel } from '../../words/needs';
import { called } from '../../words/pronouns';
import { services, sources } from '../../words/referrals';
import { difficulties, processes, support as supportWords } from '../../words/support-facts';
import { triage } from '../../words/triage';
import type { ReferralShown } from './referrals.queries';

const words = triage.told;
export interface ToldRow {
  readonly label: string;
  /** Nothing: not told. */
  readonly value: string | null;
  readonly isQuoted?: boolean;
  /** Shown even where nothing was told, since it is part of what we ask everybody. */
  readonly isAlways?: boolean;
}

function statusText({ legalStatus: { code, communityStatus, since } }: ReferralShown): string | null {
  if (code === null && communityStatus === null) return null;
  const label = legalStatusLabel({ legalStatusCode: code, communityStatus });
  return since ? words.since(label, shortDate(since)) : label;
}
const joined = (...parts: readonly (string | null)[]): string | null => parts.filter(Boolean).join(', ') || null;

function languageText({ person: { language, interpreterNeeded } }: ReferralShown): string | null {
  return language && interpreterNeeded ? words.interpreter(language) : language;
}

const legalRows = ({ legalStatus }: ReferralShown): ToldRow[] => [
  { label: words.treatment, value: legalStatus.treatment && wordFor(words.treatments, legalStatus.treatment) },
  { label: words.tribunal, value: legalStatus.tribunalAppliedFor === null ? null : legalStatus.tribunalAppliedFor ? words.tribunals.yes : words.tribunals.no },
  { label: words.hearing, value: legalStatus.hearingOn && shortDate(legalStatus.hearingOn) },
  { label: words.discharge, value: legalStatus.dischargeOn && shortDate(legalStatus.dischargeOn) },
];

const careWords = supportWords.told;
/** What is known of the Care Act's three facts. */
const careRows = ({ support: { process, difficulties: areas, supporter } }: ReferralShown): ToldRow[] => [
  { label: careWords.process, value: process && wordFor(processes, process), isAlways: true },
  { label: careWords.difficulties, value: areas && (areas.length === 0 ? careWords.noDifficulty : list(areas.map((area) => wordFor(difficulties, area)))), isAlways: true },
  { label: careWords.supporter, value: supporter && (supporter === 'NOBODY' ? careWords.nobody : careWords.somebody), isAlways: true },
];

const referrerRows = ({ referrer }: ReferralShown): ToldRow[] =>
  referrer
    ? [
        { label: words.referrer, value: joined(referrer.name, wordFor(sources, referrer.role), referrer.workplace) },
        { label: words.relationship, value: referrer.relationship },
        { label: words.referrerReach, value: joined(referrer.phone, referrer.email) },
      ]
    : [];

/** What the referral told, in the order in which it is read. */
export function toldRows(referral: ReferralShown): readonly ToldRow[] {
  const { person, service } = referral;
  const reachBy = person.reachBy.map((way) => wordFor(words.reachBy, way));
  const rows: ToldRow[] = [
    ...(service === 'IMHA' ? [] : [{ label: words.service, value: wordFor(services, service) }]),
    ...(service === 'CARE_ACT' ? careRows(referral) : []),
    { label: words.status, value: statusText(referral), isAlways: service === 'IMHA' },
    { label: words.where, value: person.place, isAlways: true },
    { label: words.wants(called(person.name)), value: person.wants, isQuoted: true, isAlways: true },
    { label: words.reach, value: joined(reachBy.length > 0 ? list(reachBy) : null, person.phone, person.email, person.contactNote) },
    { label: words.needs, value: joined(...person.needs.map(({ code, note }) => needLabel(code, note))), isAlways: true },
    { label: words.language, value: languageText(referral) },
    { label: words.gender, value: person.advocateGenderWanted && wordFor(words.genders, person.advocateGenderWanted) },
    { label: words.safe, value: person.safeToVisit, isAlways: true },
    { label: words.others, value: person.otherPeople },
    { label: triage.facts.dateOfBirth, value: person.dateOfBirth && plainDate(person.dateOfBirth) },
    ...legalRows(referral),
    ...referrerRows(referral),
  ];
  return rows.filter(({ value, isAlways }) => value !== null || isAlways);
}
