import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ChipRow } from '../../kit/chip';
import { showToast } from '../../kit/overlay/toast';
import { now } from '../../platform/clock';
import { dayAndTime } from '../../platform/format';
import { member as memberWords } from '../../words/team';
import { may } from './may';
import styles from './team.module.css';
import { cancelling, resending, type TeamMember } from './team.queries';
import { useSayFailure } from './use-say-failure';

const words = memberWords.invitation;

/** Somebody who has not accepted yet: how long the link works, and what to do about it. */
export function InvitedCard({ member }: { readonly member: TeamMember }) {
  const client = useQueryClient();
  const [sending, taking] = [useMutation(resending(client)), useMutation(cancelling(client))];
  const { failure, sayFailure } = useSayFailure();
  const input = { params: { membershipId: member.membershipId } };
  const { invitedUntil } = member;
  return (
    <Card title={words.title} edge="soon">
      <div className={styles['invited']}>
        <p>{invitedUntil && invitedUntil > now() ? words.until(dayAndTime(invitedUntil)) : words.over}</p>
        {may(member, 'invitation:send') && (
          <ChipRow>
            <Button onClick={() => sending.mutate(input, { onError: sayFailure, onSuccess: () => showToast({ text: words.resent }) })}>{words.resend}</Button>
            <Button kind="quiet" onClick={() => taking.mutate(input, { onError: sayFailure, onSuccess: () => showToast({ text: words.cancelled }) })}>{words.cancel}</Button>
          </ChipRow>
        )}
        {failure}
      </div>
    </Card>
  );
}
