import { setCover } from '@alongside/contracts/team';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '../../kit/button';
import { ChoiceField } from '../../kit/fields/choice-field';
import { PlaceField, type PlaceValue } from '../../kit/fields/place-field';
import { SelectField } from '../../kit/fields/select-field';
import type { FindPlaces } from '../../kit/fields/use-places';
import { EndpointForm } from '../../kit/form/endpoint-form';
import { Sheet } from '../../kit/overlay/sheet';
import { showToast } from '../../kit/overlay/toast';
import { newKey } from '../../platform/send';
import { optionsOf } from '../../words/codes';
import { coverKinds, member as memberWords, WEEKDAYS, weekdayOf } from '../../words/team';
import { LineCard } from './line-card';
import { may } from './may';
import { removingCover, settingCover, type TeamMember } from './team.queries';
import styles from './team.module.css';
import { useSayFailure } from './use-say-failure';

type Cover = TeamMember['cover'][number];
interface WardsProps {
  readonly member: TeamMember;
  readonly findPlaces: FindPlaces;
}
interface Values {
  readonly wardId: PlaceValue | null;
  readonly kind: 'LEAD' | 'COVER' | null;
  readonly weekday: string | null;
}
const words = memberWords.wards;
const EMPTY: Values = { wardId: null, kind: null, weekday: null };
const DAYS = WEEKDAYS.map((label, at) => ({ value: String(at + 1), label }));
const NO_WARD = { missing: words.missing, 'wrong-type': words.missing, 'not-a-choice': words.missing };

const CoverForm = ({ member: { membershipId }, findPlaces, onClose }: WardsProps & { readonly onClose: () => void }) => (
  <EndpointForm
    endpoint={setCover} mutation={useMutation(settingCover(useQueryClient(), membershipId))} initial={EMPTY} draft={{ type: 'cover', id: membershipId }} submit={words.add}
    toBody={({ wardId, kind, weekday }) => ({ wardId: wardId?.wardId ?? undefined, kind, weekday: weekday === null ? null : Number(weekday) })} onCancel={onClose} onDone={onClose}
  >
    <PlaceField name="wardId" label={words.ward} find={findPlaces} errors={NO_WARD} />
    <ChoiceField name="kind" label={words.kind} thing={words.title} options={optionsOf(['LEAD', 'COVER'], coverKinds)} />
    <SelectField name="weekday" label={words.weekday} empty={words.anyDay} options={DAYS} isOptional width="middle" />
  </EndpointForm>
);

const textOf = ({ ward, kind, weekday }: Cover) => (
  <>
    {ward}
    <small className={styles['quiet']}>{weekday ? `${coverKinds[kind]}, ${words.on(weekdayOf(weekday))}` : coverKinds[kind]}</small>
  </>
);

/** The wards they lead or cover. */
export function WardsCard({ member, findPlaces }: WardsProps) {
  const { membershipId, cover } = member;
  const [isAdding, setIsAdding] = useState(false);
  const client = useQueryClient();
  const removing = useMutation(removingCover(client));
  const again = useMutation(settingCover(client, membershipId));
  const { failure, sayFailure } = useSayFailure();
  const remove = ({ id, wardId, kind, weekday }: Cover) =>
    removing.mutate(
      { params: { membershipId, coverId: id } },
      { onError: sayFailure, onSuccess: () => showToast({ text: words.removed, undo: () => again.mutate({ body: { wardId, kind, weekday }, idempotencyKey: newKey() }, { onError: sayFailure }) }) },
    );
  const mayChange = may(member, 'team:cover');
  return (
    <LineCard
      title={words.title} empty={words.empty} add={words.add} onAdd={mayChange ? () => setIsAdding(true) : undefined}
      lines={cover.map((each) => ({ id: each.id, text: textOf(each), action: mayChange && <IconButton icon={IconX} label={words.remove(each.ward)} onClick={() => remove(each)} /> }))}
    >
      {failure}
      <Sheet kind="dialog" isOpen={isAdding} onClose={() => setIsAdding(false)} title={words.add} lead={member.name}>
        <CoverForm member={member} findPlaces={findPlaces} onClose={() => setIsAdding(false)} />
      </Sheet>
    </LineCard>
  );
}
