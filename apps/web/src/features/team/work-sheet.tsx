import type { Changes } from '@alongside/contracts/changes';
import { changeMember } from '@alongside/contracts/team';
import { useMutation, useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { ChangedMeanwhile } from '../../kit/changes/changed-meanwhile';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { member as words, teamChanges } from '../../words/team';
import { changingMember, type TeamMember } from './team.queries';
import { usesSaid } from './uses-said';
import { WorkFields } from './work-fields';
import { workBody, workValues } from './work-values';

interface WorkFormProps {
  readonly member: TeamMember;
  readonly changes: UseInfiniteQueryResult<InfiniteData<Changes>>;
  readonly onClose: () => void;
}

function WorkForm({ member, changes, onClose }: WorkFormProps) {
  const mutation = useMutation(changingMember(useQueryClient(), member.membershipId));
  const [initial] = useState(() => workValues(member));
  return (
    <EndpointForm
      endpoint={changeMember} mutation={mutation} initial={initial} toBody={workBody} draft={{ type: 'member', id: member.membershipId }} onCancel={onClose}
      sayRefusal={(refusal) => usesSaid(refusal, { trainees: words.work.traineesLeft })}
      onDone={() => {
        onClose();
        showToast({ text: words.saved });
      }}
    >
      <ChangedMeanwhile current={member.version} query={changes} words={teamChanges} />
      <WorkFields member={member} />
    </EndpointForm>
  );
}

/** Changing what somebody works by. */
export const WorkSheet = ({ isOpen, ...rest }: WorkFormProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={words.work.title} lead={rest.member.name}>
    <WorkForm {...rest} />
  </Sheet>
);
