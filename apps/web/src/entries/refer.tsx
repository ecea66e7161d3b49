import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/theme/look';
import { PublicApp } from '../app/public/public-app';
import { showColours } from '../platform/preferences';
import { watchTheBrowser } from '../platform/reachability';
import { fetchTheRest } from '../platform/when-wanted';
import { rootElement } from './root-element';

showColours();
watchTheBrowser();
createRoot(rootElement()).render(
  <StrictMode>
    <PublicApp />
  </StrictMode>,
);
fetchTheRest();
