import { replace } from 'react-router';
import { settingsEntries } from '../../features/settings/settings-entries';
import { queryClient } from '../../platform/query-client';
import { sessionQuery } from '../../platform/session';
import { paths } from '../paths';

/** The first page of the settings that is open to whoever asks; their own details where none is. */
export async function loader() {
  const [first] = settingsEntries(await queryClient.ensureQueryData(sessionQuery));
  return replace(first?.to ?? paths.teamMember('me'));
}
export const Component = () => null;
