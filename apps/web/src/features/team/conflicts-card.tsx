import { declareConflict } from '@alongside/contracts/team';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { ChoiceField } from '../../kit/fields/choice-field';
import { LongTextField } from '../../kit/fields/long-text-field';
import { PlaceField, type PlaceValue } from '../../kit/fields/place-field';
import { TextField } from '../../kit/fields/text-field';
import type { FindPlaces } from '../../kit/fields/use-places';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { plainDate } from '../../platform/format';
import { useMay } from '../../platform/session';
import { optionsOf } from '../../words/codes';
import { conflictKinds, member as memberWords } from '../../words/team';
import { LineCard } from './line-card';
import { may } from './may';
import { declaring, endingConflict, type TeamMember } from './team.queries';
import { useSayFailure } from './use-say-failure';

type Conflict = TeamMember['conflicts'][number];
interface ConflictsProps {
  readonly member: TeamMember;
  readonly findPlaces: FindPlaces;
}
interface Values {
  readonly kind: Conflict['kind'] | null;
  readonly with: 'ward' | 'person';
  readonly wardId: PlaceValue | null;
  readonly personReference: string;
  readonly note: string;
}
const words = memberWords.conflicts;
const EMPTY: Values = { kind: null, with: 'ward', wardId: null, personReference: '', note: '' };
const WITH = [{ value: 'ward', label: words.withWard }, { value: 'person', label: words.withPerson }] as const;
const NO_WARD = { 'needs-information': memberWords.wards.missing, 'not-a-choice': memberWords.wards.missing };
const NO_PERSON = { 'not-found': words.unknownPerson };

const bodyOf = ({ kind, with: about, wardId, personReference, note }: Values): unknown => ({
  kind, note, ...(about === 'ward' ? { wardId: wardId?.wardId ?? null } : { personReference }),
});

function ConflictForm({ member: { membershipId }, findPlaces, onClose }: ConflictsProps & { readonly onClose: () => void }) {
  const mutation = useMutation(declaring(useQueryClient(), membershipId));
  const mayNamePeople = useMay('referral:list');
  return (
    <EndpointForm endpoint={declareConflict} mutation={mutation} initial={EMPTY} draft={{ type: 'conflict', id: membershipId }} submit={words.add} toBody={bodyOf} onCancel={onClose} onDone={onClose}>
      {(values) => (
        <>
          <ChoiceField name="kind" label={words.kind} layout="list" options={optionsOf(['PERSONAL', 'OTHER_PARTY', 'TREATING_TEAM'], conflictKinds)} />
          {mayNamePeople && <ChoiceField name="with" label={words.about} options={WITH} />}
          {values.with === 'ward' ? (
            <PlaceField name="wardId" label={words.ward} find={findPlaces} errors={NO_WARD} />
          ) : (
            <TextField name="personReference" label={words.person} hint={words.personHint} width="middle" errors={NO_PERSON} />
          )}
          <LongTextField name="note" label={words.note} hint={words.noteHint} isOptional />
        </>
      )}
    </EndpointForm>
  );
}

const whatOf = ({ ward, personReference }: Conflict) => ward ?? personReference ?? words.aPerson;
const textOf = (each: Conflict) => (
  <>
    {whatOf(each)}
    <small>{conflictKinds[each.kind]}{each.note && `. ${each.note}`}</small>
    <small>{each.endedOn ? words.ended(plainDate(each.endedOn)) : words.declared(plainDate(each.declaredOn))}</small>
  </>
);

/** Whom and what they cannot work with; those that ended stay, said to be over. */
export function ConflictsCard({ member, findPlaces }: ConflictsProps) {
  const [isAdding, setIsAdding] = useState(false);
  const ending = useMutation(endingConflict(useQueryClient()));
  const { failure, sayFailure } = useSayFailure();
  const end = (conflictId: string) =>
    ending.mutate({ params: { membershipId: member.membershipId, conflictId } }, { onError: sayFailure, onSuccess: () => showToast({ text: words.endedToast }) });
  const endOf = (each: Conflict) => each.endedOn === null && may(member, 'conflict:end') && (
    <Button size="small" kind="quiet" aria-label={words.endOf(whatOf(each))} onClick={() => end(each.id)}>{words.end}</Button>
  );
  return (
    <LineCard
      title={words.title} empty={words.empty} add={words.add} onAdd={may(member, 'conflict:declare') ? () => setIsAdding(true) : undefined}
      lines={member.conflicts.map((each) => ({ id: each.id, isOver: each.endedOn !== null, text: textOf(each), action: endOf(each) }))}
    >
      {failure}
      <Sheet kind="dialog" isOpen={isAdding} onClose={() => setIsAdding(false)} title={words.add} lead={member.name}>
        <ConflictForm member={member} findPlaces={findPlaces} onClose={() => setIsAdding(false)} />
      </Sheet>
    </LineCard>
  );
}
