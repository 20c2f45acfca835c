import '@gongjian/ui/tokens.css';
import './client/fragments.js';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App, componentWords } from './app.js';
import { noteFailedLoads } from './client/failed-loads.js';
import { language, startI18n } from './i18n/i18n.js';

void import('@fontsource-variable/noto-sans-sc/index.css');

noteFailedLoads();
await startI18n();
const words = await componentWords(language());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Suspense fallback={null}>
      <App words={words} />
    </Suspense>
  </StrictMode>,
);
