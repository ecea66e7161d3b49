import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { ChipRow } from '../../kit/chip';
import { useMay } from '../../platform/session';
import { wordFor } from '../../words/codes';
import { people as words } from '../../words/people';
import { services } from '../../words/referrals';
import { advocates } from './people.queries';
import { isFiltered, type Filters } from './use-people-view';

interface FiltersOnProps {
  readonly filters: Filters;
  readonly wardName: string | null;
  readonly onOff: (name: keyof Filters) => void;
}

/** Which filters hold; each is taken off by its own button. */
export function FiltersOn({ filters, wardName, onOff }: FiltersOnProps) {
  const seesTeam = useMay('organisation:read');
  const team = useQuery({ ...advocates, enabled: seesTeam && filters.advocate !== null }).data;
  if (!isFiltered(filters)) return null;
  const texts: Readonly<Record<keyof Filters, string | null>> = {
    service: filters.service && wordFor(services, filters.service),
    ward: filters.ward && (wardName ?? words.filter.thisWard),
    advocate: filters.advocate && (team?.find(({ membershipId }) => membershipId === filters.advocate)?.name ?? words.filter.thisAdvocate),
  };
  return (
    <ChipRow>
      <span>{words.filter.on}</span>
      {(Object.entries(texts) as [keyof Filters, string | null][]).map(([name, text]) => text && (
        <Button key={name} size="small" icon={IconX} aria-label={words.filter.off(text)} onClick={() => onOff(name)}>{text}</Button>
      ))}
    </ChipRow>
  );
}
