// The client's pages: built files in production, Vite with hot reload in development.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import staticFiles from 'express-static-gzip';

const builtFolder = fileURLToPath(new URL('../dist', import.meta.url));

/**
 * Files with a hash in their name never change; every other address is the app's one page. A file that a new build has
 * taken away meanwhile is not found.
 */
export function builtPages(folder = builtFolder): RequestHandler {
  if (!existsSync(folder)) throw new Error('The pages are not built: run `npm run build` first.');
  const files = staticFiles(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: {
      redirect: false,
      cacheControl: false,
      setHeaders(response, path) {
        const isHashed = path.startsWith(join(folder, 'assets'));
        response.setHeader(
          'Cache-Control',
          isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    },
  });
  return (request, response, next) => {
    /** Nothing was sent; what was said of a file that is not there does not hold. */
    const orElse = (otherwise: () => void) => (error?: unknown) => {
      if (error) return next(error);
      response.removeHeader('Content-Encoding');
      response.removeHeader('Content-Type');
      return otherwise();
    };
    const sendApp = () => {
      request.url = '/index.html';
      files(request, response, orElse(next));
    };
    files(request, response, orElse(extname(request.path) === '' ? sendApp : next));
  };
}

export async function developmentPages(server: Server): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    server: { middlewareMode: true, hmr: { server } },
    appType: 'spa',
  });
  return vite.middlewares;
}
