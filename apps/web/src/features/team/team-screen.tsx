import { useQuery } from '@tanstack/react-query';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Page, PageHeader } from '../../kit/page';
import { EmptyState } from '../../kit/states/empty-state';
import { WithQuery } from '../../kit/states/with-query';
import { Table } from '../../kit/table/table';
import { team as words } from '../../words/team';
import { InviteSheet } from './invite-sheet';
import { teamColumns } from './team-columns';
import styles from './team.module.css';
import { teamQuery, type Team } from './team.queries';

interface LinesProps {
  readonly team: Team;
  readonly isWithEnded: boolean;
  readonly onEnded: () => void;
}

const Lines = ({ team, isWithEnded, onEnded }: LinesProps) => (
  <>
    {team.items.length === 0 ? (
      <EmptyState tone="neutral" title={words.empty.title}>{words.empty.text}</EmptyState>
    ) : (
      <Card isFlush>
        <Table caption={words.caption} columns={teamColumns(team.today)} rows={team.items} keyOf={({ membershipId }) => membershipId} />
      </Card>
    )}
    {team.endedTotal > 0 && (
      <p className={styles['more']}>
        <Button kind="link" onClick={onEnded}>{isWithEnded ? words.hideEnded : words.showEnded(team.endedTotal)}</Button>
      </p>
    )}
  </>
);

/** Everybody who works here, with what allocation reads of them; whoever may invites from here. */
export function TeamScreen() {
  const [isWithEnded, setIsWithEnded] = useState(false);
  const [isInviting, setIsInviting] = useState(false);
  const query = useQuery({ ...teamQuery(isWithEnded), placeholderData: (before: Team | undefined) => before });
  const mayInvite = query.data?.allowedActions.includes('invitation:send');
  return (
    <Page title={words.title}>
      <PageHeader
        heading={words.title}
        lead={words.lead}
        actions={mayInvite && <Button kind="main" icon={IconUserPlus} onClick={() => setIsInviting(true)}>{words.invite}</Button>}
      />
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
        {(team) => (
          <>
            <Lines team={team} isWithEnded={isWithEnded} onEnded={() => setIsWithEnded((was) => !was)} />
            <InviteSheet isOpen={isInviting} contracts={team.contracts} onClose={() => setIsInviting(false)} />
          </>
        )}
      </WithQuery>
    </Page>
  );
}
