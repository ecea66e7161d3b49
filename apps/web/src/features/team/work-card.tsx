import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { Changes } from '@alongside/contracts/changes';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { list, plainDate, sentence } from '../../platform/format';
import { languageName } from '../../platform/language-name';
import { workingDays } from '../../words/allocation';
import { wordFor } from '../../words/codes';
import { needLabel } from '../../words/needs';
import { services } from '../../words/referrals';
import { genders, member, team } from '../../words/team';
import { Facts, type Fact } from '../../kit/facts/facts';
import { may } from './may';
import { Check, imhaText } from './team-columns';
import type { TeamMember } from './team.queries';
import { WorkSheet } from './work-sheet';

const words = member.work;

const ofEverybody = ({ jobTitle, startsOn, workingDays: days, languages }: TeamMember): readonly Fact[] => [
  ...(jobTitle ? [{ label: words.jobTitle, value: jobTitle }] : []),
  { label: words.languages, value: list(languages.map(languageName)) },
  { label: words.days, value: workingDays(days) ?? words.everyWeekday },
  { label: words.starts, value: plainDate(startsOn) },
];
const ofAdvocate = (each: TeamMember): readonly Fact[] => [
  { label: words.services, value: list(each.services.map((code) => wordFor(services, code))) },
  { label: team.columns.imha, value: imhaText(each) },
  { label: words.dbs, value: each.dbsCheckedOn && <>{plainDate(each.dbsCheckedOn)}. <Check line={each} today={each.today} /></> },
  { label: words.supports, value: `${sentence(team.load.people(each.peopleSupported))}, ${team.load.points(each.loadPoints, each.capacityPoints)}` },
  { label: words.gender, value: each.gender && (genders[each.gender] ?? each.gender) },
  { label: words.skills, value: list(each.skills.map((code) => needLabel(code, null))) },
];

interface WorkCardProps {
  readonly member: TeamMember;
  readonly changes: UseInfiniteQueryResult<InfiniteData<Changes>>;
}

/** What they work by. */
export function WorkCard({ member: each, changes }: WorkCardProps) {
  const [isChanging, setIsChanging] = useState(false);
  const facts = [...(each.role === 'advocate' ? ofAdvocate(each) : []), ...ofEverybody(each)];
  return (
    <Card title={words.title} aside={may(each, 'team:change') && <Button size="small" onClick={() => setIsChanging(true)}>{member.change}</Button>}>
      <Facts facts={facts} />
      <WorkSheet isOpen={isChanging} member={each} changes={changes} onClose={() => setIsChanging(false)} />
    </Card>
  );
}
