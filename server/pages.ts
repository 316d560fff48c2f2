// The client's pages: built files in production, Vite with hot reload in development.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

const builtFolder = fileURLToPath(new URL('../dist', import.meta.url));

/** Files with a hash in their name never change; every other address is the app's one page. */
export function builtPages(): RequestHandler {
  if (!existsSync(builtFolder))
    throw new Error('The pages are not built: run `npm run build` first.');
  return sirv(builtFolder, {
    single: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      const isHashed = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  }) as RequestHandler;
}

export async function developmentPages(server: Server): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    server: { middlewareMode: true, hmr: { server } },
    appType: 'spa',
  });
  return vite.middlewares;
}
