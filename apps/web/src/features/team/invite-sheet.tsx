import { inviteMember } from '@alongside/contracts/invitations';
import { ROLES, type Role } from '@alongside/domain/access';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ManyChoiceField } from '../../kit/fields/choice-field';
import { TextField } from '../../kit/fields/text-field';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { shell } from '../../words/shell';
import { roleHints, team } from '../../words/team';
import { inviting, type Team } from './team.queries';

interface Invitee {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly contractIds: readonly string[];
}
const EMPTY: Invitee = { name: '', email: '', roles: [], contractIds: [] };
const DRAFT = { type: 'invitation', id: 'new' } as const;
const words = team.inviting;

export const roleOptions = ROLES.map((role) => ({ value: role, label: shell.roles[role], hint: roleHints[role] }));
export const contractOptions = (contracts: Team['contracts']) => contracts.map(({ contractId, reference, name }) => ({ value: contractId, label: `${reference} ${name}` }));
export const holdsContracts = (role: Role | null): boolean => role === 'manager' || role === 'commissioner';

interface InviteFormProps {
  readonly contracts: Team['contracts'];
  readonly onClose: () => void;
}

function InviteForm({ contracts, onClose }: InviteFormProps) {
  const mutation = useMutation(inviting(useQueryClient()));
  return (
    <EndpointForm
      endpoint={inviteMember} mutation={mutation} initial={EMPTY} draft={DRAFT} submit={words.submit} onCancel={onClose}
      toBody={({ contractIds, roles, ...rest }) => ({ ...rest, roles, contractIds: roles.some(holdsContracts) ? contractIds : [] })}
      onDone={() => {
        onClose();
        showToast({ text: words.done });
      }}
    >
      {({ roles }) => (
        <>
          <TextField name="name" label={words.name} thing={words.nameThing} autoFocus />
          <TextField name="email" type="email" label={words.email} thing={words.emailThing} errors={{ 'email-in-use': words.inUse }} />
          <ManyChoiceField name="roles" label={words.roles} thing={words.rolesThing} layout="list" options={roleOptions} />
          {roles.some(holdsContracts) && contracts.length > 0 && (
            <ManyChoiceField name="contractIds" label={words.contracts} hint={words.contractsHint} isOptional layout="list" options={contractOptions(contracts)} />
          )}
        </>
      )}
    </EndpointForm>
  );
}

/** Somebody new, by mail. */
export const InviteSheet = ({ isOpen, ...rest }: InviteFormProps & { readonly isOpen: boolean }) => (
  <Sheet isOpen={isOpen} onClose={rest.onClose} title={words.title} lead={words.lead}>
    <InviteForm {...rest} />
  </Sheet>
);
