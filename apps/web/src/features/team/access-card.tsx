import type { Changes } from '@alongside/contracts/changes';
import { changeMemberAccess } from '@alongside/contracts/team';
import type { Role } from '@alongside/domain/access';
import { useMutation, useQuery, useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ChangedMeanwhile } from '../../kit/changes/changed-meanwhile';
import { ChoiceField, ManyChoiceField } from '../../kit/fields/choice-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { list } from '../../platform/format';
import { shell } from '../../words/shell';
import { member as memberWords, team, teamChanges } from '../../words/team';
import { Facts, type Fact } from '../../kit/facts/facts';
import { contractOptions, holdsContracts, roleOptions } from './invite-sheet';
import { may } from './may';
import { changingAccess, teamQuery, type TeamMember } from './team.queries';
import { usesSaid } from './uses-said';

interface AccessProps {
  readonly member: TeamMember;
  readonly changes: UseInfiniteQueryResult<InfiniteData<Changes>>;
}
const words = memberWords.access;

const contractsText = ({ role, contracts }: TeamMember) => {
  if (contracts.length > 0) return list(contracts.map(({ reference, name }) => `${reference} ${name}`));
  return role === 'manager' ? words.all : words.none;
};
const factsOf = (member: TeamMember): readonly Fact[] => [
  { label: words.role, value: shell.roles[member.role] },
  { label: words.email, value: member.email },
  ...(holdsContracts(member.role) ? [{ label: words.contracts, value: contractsText(member) }] : []),
];

function AccessForm({ member, changes, onClose }: AccessProps & { readonly onClose: () => void }) {
  const { membershipId, version, role, email, contracts } = member;
  const mutation = useMutation(changingAccess(useQueryClient(), membershipId));
  const known = useQuery(teamQuery()).data?.contracts ?? contracts;
  const [initial] = useState(() => ({ version, role: role as Role, email, contractIds: contracts.map(({ contractId }) => contractId) as readonly string[] }));
  return (
    <EndpointForm
      endpoint={changeMemberAccess} mutation={mutation} initial={initial} draft={{ type: 'access', id: membershipId }} sayRefusal={usesSaid} onCancel={onClose}
      toBody={({ contractIds, ...rest }) => ({ ...rest, contractIds: holdsContracts(rest.role) ? contractIds : [] })}
      onDone={() => {
        onClose();
        showToast({ text: memberWords.saved });
      }}
    >
      {(values) => (
        <>
          <ChangedMeanwhile current={version} query={changes} words={teamChanges} />
          <ChoiceField name="role" label={words.role} hint={words.endsSessions} layout="list" options={roleOptions} />
          <TextField name="email" type="email" label={words.email} hint={words.emailHint} errors={{ 'email-in-use': team.inviting.inUse }} />
          {holdsContracts(values.role) && (
            <ManyChoiceField name="contractIds" label={words.contracts} hint={team.inviting.contractsHint} isOptional layout="list" options={contractOptions(known)} />
          )}
        </>
      )}
    </EndpointForm>
  );
}

/** What they may do here, and where mail reaches them. */
export function AccessCard({ member, changes }: AccessProps) {
  const [isChanging, setIsChanging] = useState(false);
  const close = () => setIsChanging(false);
  return (
    <Card title={words.title} aside={may(member, 'team:change-access') && <Button size="small" aria-label={`${memberWords.change}: ${words.title}`} onClick={() => setIsChanging(true)}>{memberWords.change}</Button>}>
      <Facts facts={factsOf(member)} />
      <Sheet isOpen={isChanging} onClose={close} title={words.title} lead={member.name}>
        <AccessForm member={member} changes={changes} onClose={close} />
      </Sheet>
    </Card>
  );
}
