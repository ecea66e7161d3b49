import { readLegalStatus } from '@alongside/contracts/legal-status';
import type { LocalDate } from '@alongside/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { dayAndTime } from '../../platform/format';
import { send } from '../../platform/send';
import { clocks as words } from '../../words/clocks';

const legalStatusOf = (personId: string) =>
  queryOptions({ queryKey: ['people', personId, 'legal-status'], queryFn: ({ signal }) => send(readLegalStatus, { params: { personId } }, { signal }) });

interface ClockStartProps {
  readonly personId: string;
  readonly day: LocalDate | null;
}
/** Where the first day comes from: who told us, who wrote it down and when; and nothing while that is not known. */
export function ClockStart({ personId, day }: ClockStartProps) {
  const { data } = useQuery({ ...legalStatusOf(personId), enabled: day !== null });
  const entry = data?.entries.find(({ on, replaced }) => on === day && replaced === null);
  if (!entry) return null;
  const when = dayAndTime(entry.recordedAt);
  return <> {words.detail.told(entry.source, entry.recordedBy, when)} <ToLegalStatus personId={personId} /></>;
}

/** The way to the dated record, where a day is put right or what is missing is entered. */
export const ToLegalStatus = ({ personId }: { readonly personId: string }) => <Link to={paths.person(personId, 'legal')}>{words.detail.legalStatus}</Link>;
