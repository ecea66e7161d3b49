import { ChangesScreen } from '../../features/settings/changes-screen';
import { SettingsFrame } from '../../features/settings/settings-frame';

export const Component = () => (
  <SettingsFrame>
    <ChangesScreen />
  </SettingsFrame>
);
