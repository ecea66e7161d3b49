import { FormShut } from '../../../features/refer/form-shut';
import { StartPage } from '../../../features/refer/start-page';
import { useProvider } from '../provider';
import { publicPaths } from '../public-paths';
import { PublicShell } from '../public-shell';

export function Component() {
  const provider = useProvider();
  return (
    <PublicShell hasLeaveFast>
      {provider.isFormOn ? <StartPage providerName={provider.name} pathTo={(who) => publicPaths.form(provider.slug, who)} checkPath={publicPaths.check(provider.slug)} /> : <FormShut provider={provider} />}
    </PublicShell>
  );
}
