import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/theme/look';
import { SignInPage } from '../app/sign-in/sign-in-page';
import { showColours } from '../platform/preferences';
import { rootElement } from './root-element';

showColours();
createRoot(rootElement()).render(
  <StrictMode>
    <SignInPage />
  </StrictMode>,
);
