// The client's start: styles, the reader's language, then the pages.
import '@digdir/designsystemet-css';
import '#client/theme/malbar.css';
import '#client/theme/fonts.css';
import '#client/theme/tokens.css';
import '#client/theme/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { router } from '#client/router.tsx';
import { queryClient, refusalOf, seamClient, TRPCProvider } from '#client/seam.ts';
import { applyColourScheme } from '#client/shell/colour-scheme.ts';
import { LanguageProvider, startLanguage } from '#client/shell/language.tsx';

// A page that was open while Målbar was renewed asks for parts that are gone: the new page knows its own.
// Once a minute at most, so that a part which is truly missing ends in words and not in a circle.
window.addEventListener('vite:preloadError', () => {
  // Without the net there is no new page either, and the one that is there is lost.
  if (!navigator.onLine) return;
  const last = Number(sessionStorage.getItem('malbar-renewed'));
  if (Date.now() - last < 60_000) return;
  sessionStorage.setItem('malbar-renewed', String(Date.now()));
  window.location.reload();
});

/** What was refused is told on the page; the console is for what nobody foresaw. */
function tellUnexpected(error: unknown): void {
  if (refusalOf(error).reason === 'offline') reportError(error);
}

applyColourScheme();
const initial = await startLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root, { onCaughtError: tellUnexpected }).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={seamClient} queryClient={queryClient}>
        <LanguageProvider initial={initial}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </TRPCProvider>
    </QueryClientProvider>
  </StrictMode>,
);
