import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import '../kit/theme/mantine-styles';
import '../kit/theme/look';
import { commissionerRouter } from '../app/commissioner/commissioner-router';
import { showColours } from '../platform/preferences';
import { queryClient } from '../platform/query-client';
import { watchTheBrowser } from '../platform/reachability';
import { fetchTheRest } from '../platform/when-wanted';
import { rootElement } from './root-element';

showColours();
watchTheBrowser();
createRoot(rootElement()).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={commissionerRouter} />
    </QueryClientProvider>
  </StrictMode>,
);
fetchTheRest();
