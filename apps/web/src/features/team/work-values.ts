import type { BodyIn } from '@alongside/contracts/endpoint';
import type { changeMember } from '@alongside/contracts/team';
import type { TeamMember } from './team.queries';

type Body = BodyIn<typeof changeMember>;
/** What the form of the work facts holds: the body, with the number as it is typed. */
export type WorkValues = Omit<Body, 'capacityPoints' | 'services'> & { readonly capacityPoints: string; readonly services: readonly string[] };

export const workValues = (member: TeamMember): WorkValues => {
  const { version, name, jobTitle, gender, languages, skills, services, imhaQualifiedOn, trainingSupervisorId, dbsCheckedOn, workingDays, startsOn } = member;
  return {
    version, name, jobTitle, languages, skills, services, imhaQualifiedOn, trainingSupervisorId, dbsCheckedOn, workingDays, startsOn,
    gender: gender === 'WOMAN' || gender === 'MAN' || gender === 'OTHER' ? gender : null,
    capacityPoints: String(member.capacityPoints),
  };
};

/** A comma is a point to many hands; what is no number stays as it is, for the form to say so. */
const numberOf = (typed: string): unknown => (typed.trim() === '' ? undefined : Number.isNaN(Number(typed.replace(',', '.'))) ? typed : Number(typed.replace(',', '.')));

export const workBody = (values: WorkValues): unknown => ({ ...values, jobTitle: values.jobTitle ?? null, capacityPoints: numberOf(values.capacityPoints) });

/** Languages that are asked for most, before those that somebody here speaks besides. */
const ASKED_FOR = ['en', 'bfi', 'cy', 'ar', 'bn', 'fa', 'gu', 'hi', 'ku', 'pa', 'pl', 'pt', 'ro', 'so', 'ta', 'tr', 'ur', 'yue', 'zh'];
export const languagesOf = ({ languages }: TeamMember): readonly string[] => [...new Set([...ASKED_FOR, ...languages])];
