import { DisclosureList } from '../features/disclosures/disclosure-list';
import { RecordsList } from '../features/records/records-list';
import { calledIn, partyOf } from '../features/person/facts';
import type { PersonPage } from '../features/person/person.queries';
import { useOverlay } from './overlays';

/** Below the choices: who was told what by them, and which records were asked for. Fetched when the tab is opened. */
export function PersonSharing({ page }: { readonly page: PersonPage }) {
  const { open } = useOverlay('tell');
  const name = calledIn(page);
  return (
    <div>
      <DisclosureList personId={page.id} name={name} partyTitle={(kind, party) => partyOf({ kind, name: party })} onTell={() => open(page.id)} />
      <RecordsList personId={page.id} name={name} age={page.age} />
    </div>
  );
}
