// What all addresses stand under: the shell around every page.
import { createRootRoute } from '@tanstack/react-router';
import { AppShell } from '#client/shell/app-shell.tsx';
import { NotFoundPage } from '#client/shell/not-found-page.tsx';

export const rootRoute = createRootRoute({ component: AppShell, notFoundComponent: NotFoundPage });
