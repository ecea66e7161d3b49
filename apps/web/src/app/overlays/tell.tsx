import { useQuery } from '@tanstack/react-query';
import { TellSheet } from '../../features/disclosures/tell-sheet';
import { calledIn, partyOf } from '../../features/person/facts';
import { personOf } from '../../features/person/person.queries';
import type { OverlayProps } from '../overlays';

/** "May I tell somebody?", over the person's page and from their menu. */
export function Component({ value, onClose }: OverlayProps) {
  const page = useQuery(personOf(value)).data;
  if (!page) return null;
  const parties = page.sharing.map((party) => ({ partyId: party.partyId, title: partyOf(party) }));
  return <TellSheet isOpen onClose={onClose} personId={page.id} name={calledIn(page)} parties={parties} />;
}
