import { PrivacyNotice } from '../../../features/refer/privacy-notice';
import { useProvider } from '../provider';
import { PublicShell } from '../public-shell';

export function Component() {
  const provider = useProvider();
  return (
    <PublicShell>
      <PrivacyNotice provider={provider} />
    </PublicShell>
  );
}
