import { Suspense, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { BrowserRouter, Outlet, Route, Routes, useParams } from 'react-router';
import { IconMapOff } from '@tabler/icons-react';
import { LiveRegions } from '../../kit/live-region';
import { EmptyState } from '../../kit/states/empty-state';
import { ErrorState } from '../../kit/states/error-state';
import { LoadingState } from '../../kit/states/loading-state';
import { ProblemError } from '../../platform/problem-error';
import { whenWanted } from '../../platform/when-wanted';
import { publicWords } from '../../words/public';
import { CarryingOf, type Carried } from './carried';
import { ProviderOf, useFindProvider } from './provider';

interface RouteModule {
  readonly Component: ComponentType;
}
const FILES = import.meta.glob<RouteModule>('./routes/*.tsx');
const screen = (path: string, file: string) => {
  const load = FILES[`./routes/${file}.tsx`];
  if (!load) return null;
  const Screen = whenWanted(() => load().then(({ Component }) => Component));
  return <Route path={path} element={<Screen />} />;
};

const Unknown = () => (
  <main>
    <EmptyState title={publicWords.unknown.title} icon={IconMapOff} tone="neutral" level={1}>{publicWords.unknown.text}</EmptyState>
  </main>
);

/** Finds the service that the link names, once for all of its pages. */
function OfProvider() {
  const { provider: slug = '' } = useParams();
  const found = useFindProvider(slug);
  if (found.is === 'looking') return <LoadingState />;
  if (found.is === 'found') return <ProviderOf value={found.provider}><Outlet /></ProviderOf>;
  const isUnknown = found.error instanceof ProblemError && (found.error.status === 404 || found.error.status === 422);
  return isUnknown ? <Unknown /> : <main><ErrorState level={1} error={found.error} onRetry={found.again} /></main>;
}

const CHOOSE = screen('/refer', 'choose');
const START = screen('', 'start');
const PRIVACY = screen('privacy', 'privacy');
const FORM = screen(':who/:step?', 'form');
const CHOOSE_TO_CHECK = screen('/check', 'choose-to-check');
const CHECK = screen('', 'check');

function Carrying({ children }: { readonly children: ReactNode }) {
  const [carried, carry] = useState<Carried | null>(null);
  const carrying = useMemo(() => ({ carried, carry }), [carried]);
  return <CarryingOf value={carrying}>{children}</CarryingOf>;
}

export const PublicApp = () => (
  <BrowserRouter>
    <Carrying>
      <Suspense fallback={<LoadingState />}>
        <Routes>
          {CHOOSE}
          <Route path="/refer/:provider" element={<OfProvider />}>
            {START}
            {PRIVACY}
            {FORM}
          </Route>
          {CHOOSE_TO_CHECK}
          <Route path="/check/:provider" element={<OfProvider />}>{CHECK}</Route>
          <Route path="*" element={<Unknown />} />
        </Routes>
      </Suspense>
    </Carrying>
    <LiveRegions />
  </BrowserRouter>
);
