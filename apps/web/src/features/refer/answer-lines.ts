import { plainDate } from '../../platform/format';
import { isLocalDate } from '@alongside/domain';
import { needs } from '../../words/needs';
import { communityStatuses, legalStatuses } from '../../words/legal-status';
import { personKnows, sources } from '../../words/referrals';
import { wordFor } from '../../words/codes';
import { refer } from '../../words/refer';
import { difficulties, nhsStays, processes, support } from '../../words/support-facts';
import type { Answers, Who } from './answers';

/** What was answered, in words, by the name of its field; null where nothing was. */
type Reader = (answers: Answers, who: Who) => string | null;
interface Line {
  readonly label: string;
  /** As the person themselves is asked. */
  readonly toMe?: string;
  readonly read: Reader;
}

const dateText = (date: string | null): string | null => (date && isLocalDate(date) ? plainDate(date) : date);
const yesNo = (answer: boolean | null): string | null => (answer === null ? null : answer ? refer.dates.yes : refer.dates.no);
const orNull = (text: string): string | null => text.trim() || null;
const statusText = (pick: string | null): string | null => (pick === null ? null : wordFor({ ...legalStatuses, ...communityStatuses, '01': refer.status.notOnSection, '98': refer.status.notApplicable }, pick));
const { me, person, professional, family, where, status, wishes, talking, safe, dates } = refer;

const LINES: Readonly<Record<string, Line>> = {
  'referrer.name': { label: professional.you.name, read: ({ referrer }) => orNull(referrer.name) },
  'referrer.role': { label: professional.you.role, read: ({ referrer }) => (referrer.role ? wordFor(sources, referrer.role) : null) },
  'referrer.workplace': { label: professional.you.workplace, read: ({ referrer }) => orNull(referrer.workplace) },
  'referrer.phone': { label: professional.you.phone, read: ({ referrer }) => orNull(referrer.phone) },
  'referrer.email': { label: professional.you.email, read: ({ referrer }) => orNull(referrer.email) },
  relationship: { label: family.you.relationship, read: ({ relationship }) => orNull(relationship) },
  service: { label: professional.service.label, read: ({ service }) => (service ? professional.service[service] : null) },
  'person.name': { label: person.name, toMe: me.name.label, read: (answers) => orNull(answers.person.name) },
  'person.dateOfBirth': { label: person.dateOfBirth, read: (answers) => dateText(answers.person.dateOfBirth) },
  'person.nhsNumber': { label: person.nhsNumber, read: (answers) => orNull(answers.person.nhsNumber) },
  'person.pronouns': { label: person.pronouns, read: (answers) => orNull(answers.person.pronouns) },
  reachBy: { label: me.reach.heading, read: ({ reachBy }) => orNull(reachBy.map((way) => me.reach.options[way]).join(', ')) },
  'person.phone': { label: me.reach.phone, read: (answers) => orNull(answers.person.phone) },
  'person.email': { label: me.reach.email, read: (answers) => orNull(answers.person.email) },
  'person.contactNote': { label: me.reach.note, read: (answers) => orNull(answers.person.contactNote) },
  'person.place': { label: where.label, read: ({ person: { place } }) => place?.label ?? place?.words ?? null },
  'person.wants': { label: wishes.wants, toMe: me.help.heading, read: (answers) => orNull(answers.person.wants) },
  'person.knows': { label: wishes.knows, read: (answers) => (answers.person.knows ? wordFor(personKnows, answers.person.knows) : null) },
  'legalStatus.pick': { label: status.label, toMe: me.section.label, read: ({ legalStatus }) => statusText(legalStatus.pick) },
  'legalStatus.since': { label: status.since, read: ({ legalStatus }) => dateText(legalStatus.since) },
  'legalStatus.treatment': { label: status.treatment, read: ({ legalStatus }) => (legalStatus.treatment ? status.treatments[legalStatus.treatment] : null) },
  'legalStatus.tribunalAppliedFor': { label: dates.tribunal, read: ({ legalStatus }) => yesNo(legalStatus.tribunalAppliedFor) },
  'legalStatus.hearingOn': { label: dates.hearing, read: ({ legalStatus }) => dateText(legalStatus.hearingOn) },
  'legalStatus.dischargeOn': { label: dates.discharge, read: ({ legalStatus }) => dateText(legalStatus.dischargeOn) },
  'support.process': { label: support.process, read: (answers) => (answers.support.process ? wordFor(processes, answers.support.process) : null) },
  'support.difficulties': { label: support.difficulties, read: (answers) => orNull(answers.support.difficulties.map((code) => wordFor(difficulties, code)).join(', ')) },
  'support.supporter': { label: support.supporter, read: (answers) => (answers.support.supporter ? support.supporters[answers.support.supporter] : null) },
  'support.supporterIsWilling': { label: support.supporterIsWilling, read: (answers) => yesNo(answers.support.supporterIsWilling) },
  'support.supporterIsPaid': { label: support.supporterIsPaid, read: (answers) => yesNo(answers.support.supporterIsPaid) },
  'support.canAgree': { label: support.canAgree, read: (answers) => yesNo(answers.support.canAgree) },
  'support.agrees': { label: support.agrees, read: (answers) => yesNo(answers.support.agrees) },
  'support.isInBestInterests': { label: support.isInBestInterests, read: (answers) => yesNo(answers.support.isInBestInterests) },
  'support.nhsStay': { label: support.nhsStay, read: (answers) => (answers.support.nhsStay ? wordFor(nhsStays, answers.support.nhsStay) : null) },
  'support.councilWantsAdvocate': { label: support.councilWantsAdvocate, read: (answers) => yesNo(answers.support.councilWantsAdvocate) },
  'support.disagrees': { label: support.disagrees, read: (answers) => yesNo(answers.support.disagrees) },
  'support.bothWantAdvocate': { label: support.bothWantAdvocate, read: (answers) => yesNo(answers.support.bothWantAdvocate) },
  'person.needs': { label: talking.needs, toMe: me.talking.label, read: (answers) => orNull(answers.person.needs.map((code) => wordFor(needs, code)).join(', ')) },
  'person.language': { label: talking.language, read: (answers) => orNull(answers.person.language) },
  'person.interpreterNeeded': { label: talking.interpreter, read: (answers) => yesNo(answers.person.interpreterNeeded) },
  'person.advocateGenderWanted': { label: talking.gender, read: (answers) => (answers.person.advocateGenderWanted ? talking.genders[answers.person.advocateGenderWanted] : null) },
  'person.safeToVisit': { label: safe.label, toMe: me.safe.label, read: (answers) => orNull(answers.person.safeToVisit) },
  'person.otherPeople': { label: safe.others, toMe: me.safe.others, read: (answers) => orNull(answers.person.otherPeople) },
};

/** Shown even when empty: what matters most to know. */
const ALWAYS = new Set(['person.name', 'reachBy', 'person.place', 'person.wants', 'legalStatus.pick', 'legalStatus.tribunalAppliedFor', 'support.process', 'support.difficulties', 'support.supporter', 'person.knows', 'referrer.role']);

/** The lines of one page for the check: what was answered, and what was asked for and is not. */
export const linesOf = (fields: readonly string[], answers: Answers, who: Who): readonly { label: string; text: string | null }[] =>
  fields.flatMap((field) => {
    const line = LINES[field];
    const text = line?.read(answers, who) ?? null;
    return line && (text !== null || ALWAYS.has(field)) ? [{ label: (who === 'me' && line.toMe) || line.label, text }] : [];
  });

export const isAnswered = (fields: readonly string[], answers: Answers, who: Who): boolean => fields.some((field) => LINES[field]?.read(answers, who) != null);
