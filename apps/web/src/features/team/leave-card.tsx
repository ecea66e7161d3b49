import { addLeave } from '@alongside/contracts/team';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '../../kit/button';
import { DateField } from '../../kit/fields/date-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { newKey } from '../../platform/send';
import { shortDate } from '../../platform/format';
import { member as memberWords, team } from '../../words/team';
import { LineCard } from './line-card';
import { may } from './may';
import { addingLeave, removingLeave, type TeamMember } from './team.queries';
import { useSayFailure } from './use-say-failure';

type Leave = TeamMember['leave'][number];
const words = memberWords.leave;
const EMPTY = { from: null, to: null };
const daysOf = ({ from, to }: Leave) => team.leave.days(shortDate(from), shortDate(to));

const LeaveForm = ({ membershipId, onClose }: { readonly membershipId: string; readonly onClose: () => void }) => (
  <EndpointForm
    endpoint={addLeave} mutation={useMutation(addingLeave(useQueryClient(), membershipId))} initial={EMPTY} draft={{ type: 'leave', id: membershipId }}
    submit={words.add} onCancel={onClose} onDone={onClose}
  >
    <DateField name="from" label={words.from} />
    <DateField name="to" label={words.to} />
  </EndpointForm>
);

/** When they are away, from today on. */
export function LeaveCard({ member }: { readonly member: TeamMember }) {
  const { membershipId, leave } = member;
  const [isAdding, setIsAdding] = useState(false);
  const client = useQueryClient();
  const removing = useMutation(removingLeave(client));
  const again = useMutation(addingLeave(client, membershipId));
  const { failure, sayFailure } = useSayFailure();
  const remove = ({ id, from, to }: Leave) =>
    removing.mutate(
      { params: { membershipId, leaveId: id } },
      { onError: sayFailure, onSuccess: () => showToast({ text: words.removed, undo: () => again.mutate({ body: { from, to }, idempotencyKey: newKey() }, { onError: sayFailure }) }) },
    );
  const mayChange = may(member, 'leave:change');
  return (
    <LineCard
      title={words.title} empty={words.empty} add={words.add} onAdd={mayChange ? () => setIsAdding(true) : undefined}
      lines={leave.map((each) => ({ id: each.id, text: daysOf(each), action: mayChange && <IconButton icon={IconX} label={words.remove(daysOf(each))} onClick={() => remove(each)} /> }))}
    >
      {failure}
      <Sheet kind="dialog" isOpen={isAdding} onClose={() => setIsAdding(false)} title={words.add} lead={member.name}>
        <LeaveForm membershipId={membershipId} onClose={() => setIsAdding(false)} />
      </Sheet>
    </LineCard>
  );
}
