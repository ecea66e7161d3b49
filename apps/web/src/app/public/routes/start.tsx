import { StartPage } from '../../../features/refer/start-page';
import { useProvider } from '../provider';
import { publicPaths } from '../public-paths';
import { PublicShell } from '../public-shell';

export function Component() {
  const { name, slug } = useProvider();
  return (
    <PublicShell hasLeaveFast>
      <StartPage providerName={name} pathTo={(who) => publicPaths.form(slug, who)} />
    </PublicShell>
  );
}
