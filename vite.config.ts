// Builds the client into dist/, with Brotli and gzip copies beside every text file (the server sends them as they are).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import { defineConfig, type Plugin } from 'vite';

function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => /\.(m?js|css|html|svg)$/.test(name))) {
        const content = readFileSync(join(dir, file));
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content));
      }
    },
  };
}

/**
 * Compiles the texts of pages here rather than in every browser: what reads ICU messages weighs more than the router. The
 * server, and pages under development, read them as they are written.
 */
function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^use-intl\/format-message$/,
            replacement: join(import.meta.dirname, 'client/shell/format-message.ts'),
          },
        ],
      },
    }),
    async load(id) {
      if (!/\/shared\/text\/(nb|nn|en)-(page|admin)\.ts$/.test(id)) return null;
      const texts = (await import(pathToFileURL(id).href)) as Record<string, Texts>;
      return Object.entries(texts)
        .map(([name, all]) => `export const ${name} = ${JSON.stringify(compiled(all))};`)
        .join('\n');
    },
  };
}

type Texts = { [key: string]: string | Texts };

function compiled(texts: Texts): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? compile(text) : compiled(text),
    ]),
  );
}

// These packages only define things, but do not say so: unused components (a combobox, virtual lists) would come along.
const withoutSideEffects =
  /node_modules\/(@digdir\/designsystemet-react|@floating-ui|@tanstack\/(react-virtual|virtual-core))\//;

export default defineConfig({
  plugins: [react(), compiledTexts(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Every page carries the names of all files: short ones. A style sheet's name is read by nobody.
      output: {
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[hash:7][extname]',
      },
      treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    },
  },
});
