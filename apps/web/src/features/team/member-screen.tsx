import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { FindPlaces } from '../../kit/fields/use-places';
import { WhatChanged } from '../../kit/changes/what-changed';
import { Page, PageHeader } from '../../kit/page';
import { WithQuery } from '../../kit/states/with-query';
import { fullDate } from '../../platform/format';
import { londonDay } from '../../platform/clock';
import { shell } from '../../words/shell';
import { member as words, teamChanges } from '../../words/team';
import { AccessCard } from './access-card';
import { ConflictsCard } from './conflicts-card';
import { EndMember } from './end-member';
import { InvitedCard } from './invited-card';
import { LeaveCard } from './leave-card';
import { State } from './team-columns';
import styles from './team.module.css';
import { memberChanges, memberQuery, type TeamMember } from './team.queries';
import { WardsCard } from './wards-card';
import { WorkCard } from './work-card';

interface MemberScreenProps {
  readonly membershipId: string;
  readonly findPlaces: FindPlaces;
}

const Lead = ({ member }: { readonly member: TeamMember }) => (
  <span className={styles['lead']}>
    {shell.roles[member.role]}
    <State state={member.state} />
    {member.endedAt && words.ending.ended(fullDate(londonDay(member.endedAt)))}
  </span>
);

function Shown({ member, findPlaces }: { readonly member: TeamMember; readonly findPlaces: FindPlaces }) {
  const changes = useInfiniteQuery(memberChanges(member.membershipId));
  const isAdvocate = member.role === 'advocate';
  return (
    <>
      <PageHeader heading={member.name} lead={<Lead member={member} />} actions={<EndMember member={member} />} focusKey={member.membershipId} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {member.state === 'INVITED' && <InvitedCard member={member} />}
          <WorkCard member={member} changes={changes} />
          {(isAdvocate || member.cover.length > 0) && <WardsCard member={member} findPlaces={findPlaces} />}
          <LeaveCard member={member} />
          {(isAdvocate || member.conflicts.length > 0) && <ConflictsCard member={member} findPlaces={findPlaces} />}
          <AccessCard member={member} changes={changes} />
        </div>
        <WhatChanged query={changes} words={teamChanges} />
      </div>
    </>
  );
}

/** Somebody who works here: what they work by, when they are away, and what changed. Shows what the reader may do, and no more. */
export function MemberScreen({ membershipId, findPlaces }: MemberScreenProps) {
  const query = useQuery(memberQuery(membershipId));
  return (
    <Page title={words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed} level={1}>
        {(member) => <Shown key={member.membershipId} member={member} findPlaces={findPlaces} />}
      </WithQuery>
    </Page>
  );
}
