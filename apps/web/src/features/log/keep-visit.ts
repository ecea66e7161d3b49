import { addAction, logContact } from '@alongside/contracts/contacts';
import type { BodyIn } from '@alongside/contracts/endpoint';
import type { readToday } from '@alongside/contracts/today';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import type { LocalDate } from '@alongside/domain';
import type { QueryClient } from '@tanstack/react-query';
import { now } from '../../platform/clock';
import { newKey, send } from '../../platform/send';
import { dropUnsent, keepThenSend, type KeepAs } from '../../platform/unsent';

export interface VisitToKeep {
  readonly owner: string;
  readonly personId: string;
  readonly body: BodyIn<typeof logContact>;
  readonly idempotencyKey: string;
  /** The draft it was written in, and those it takes the place of. */
  readonly draftIds: readonly string[];
  /** What was refused before and is now written anew. */
  readonly insteadOf: string | null;
  readonly action: { readonly title: string; readonly dueOn: LocalDate | null } | null;
}

type Day = ResponseOf<typeof readToday>;
/** The day shows the visit as logged at once; the service's own word follows. */
const withLogged = (day: Day, plannedVisitId: string): Day => ({
  ...day,
  places: day.places.map((place) => ({
    ...place,
    visits: place.visits.map((visit) => (visit.id === plannedVisitId ? { ...visit, loggedAt: visit.loggedAt ?? now() } : visit)),
  })),
});

async function keepOnDevice({ owner, personId, body, idempotencyKey, draftIds, action }: VisitToKeep): Promise<void> {
  const shared = { owner, about: personId };
  const visit: KeepAs = { ...shared, idempotencyKey, kind: 'visit', draftIds };
  await keepThenSend(logContact, { params: { personId }, body }, visit);
  if (!action) return;
  await keepThenSend(addAction, { params: { personId }, body: action }, { ...shared, idempotencyKey: newKey(), kind: 'action', after: idempotencyKey });
}

/** Where the browser keeps nothing (a private window may not), the service is asked at once, and a refusal is thrown. */
async function sendAtOnce({ personId, body, idempotencyKey, action }: VisitToKeep): Promise<void> {
  await send(logContact, { params: { personId }, body }, { idempotencyKey });
  if (action) await send(addAction, { params: { personId }, body: action });
}

/** Saves a visit: on this device first, so that it is acknowledged without waiting for a network, then to the service. */
export async function keepVisit(client: QueryClient, visit: VisitToKeep): Promise<void> {
  if (visit.insteadOf !== null) await dropUnsent(visit.insteadOf);
  // A refused one was never saved, so what is written anew is a new thing with a key of its own.
  const keyed = visit.insteadOf === null ? visit : { ...visit, idempotencyKey: newKey() };
  let isKept = true;
  await keepOnDevice(keyed).catch(async () => {
    isKept = false;
    await sendAtOnce(keyed);
  });
  const { plannedVisitId } = visit.body;
  if (plannedVisitId) client.setQueryData<Day>(['today'], (day) => day && withLogged(day, plannedVisitId));
  if (!isKept) await client.invalidateQueries();
}
