import { PROVIDED_SERVICES } from '@alongside/domain/codes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { ChipRow } from '../../kit/chip';
import { PlaceField, type PlaceValue } from '../../kit/fields/place-field';
import { SelectField } from '../../kit/fields/select-field';
import { Form } from '../../kit/form/form';
import { Sheet } from '../../kit/overlay/sheet';
import { useMay } from '../../platform/session';
import { optionsOf } from '../../words/codes';
import { people as words } from '../../words/people';
import { services } from '../../words/referrals';
import { advocates, findPlaces } from './people.queries';
import { isFiltered, type Filters } from './use-people-view';

interface Chosen {
  readonly service: string | null;
  readonly advocate: string | null;
  readonly place: PlaceValue | null;
}
interface FilterFormProps {
  readonly filters: Filters;
  /** Which ward the filter holds, in words. */
  readonly wardName: string | null;
  readonly onFilter: (filters: Filters) => void;
}
const NO_ERRORS: readonly never[] = [];

function FilterForm({ filters, wardName, onFilter }: FilterFormProps) {
  const seesTeam = useMay('organisation:read');
  const team = useQuery({ ...advocates, enabled: seesTeam }).data ?? [];
  const [values, setValues] = useState<Chosen>({
    service: filters.service,
    advocate: filters.advocate,
    place: filters.ward ? { wardId: filters.ward, words: null, label: wardName ?? words.filter.thisWard } : null,
  });
  const apply = () => onFilter({ service: values.service, advocate: values.advocate, ward: values.place?.wardId ?? null });
  return (
    <Form values={values} onChange={setValues} errors={NO_ERRORS} attempt={0} onSubmit={apply}>
      <SelectField name="service" label={words.filter.service} empty={words.filter.anyService} options={optionsOf(PROVIDED_SERVICES, services)} />
      <PlaceField name="place" label={words.filter.ward} find={findPlaces} />
      {seesTeam && (
        <SelectField name="advocate" label={words.filter.advocate} empty={words.filter.anyAdvocate} options={team.map(({ membershipId, name }) => ({ value: membershipId, label: name }))} />
      )}
      <ChipRow>
        <Button kind="main" type="submit">{words.filter.apply}</Button>
        {isFiltered(filters) && <Button kind="quiet" onClick={() => onFilter({ service: null, ward: null, advocate: null })}>{words.filter.clear}</Button>}
      </ChipRow>
    </Form>
  );
}

interface FilterSheetProps extends FilterFormProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}
export const FilterSheet = ({ isOpen, onClose, ...form }: FilterSheetProps) => (
  <Sheet kind="dialog" isOpen={isOpen} onClose={onClose} title={words.filter.title}>
    <FilterForm {...form} />
  </Sheet>
);
