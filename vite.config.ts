// Builds the client into dist/, with Brotli and gzip copies beside every text file (the server sends them as they are).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => /\.(js|css|html|svg)$/.test(name))) {
        const content = readFileSync(join(dir, file));
        writeFileSync(join(dir, `${file}.br`), brotliCompressSync(content));
        writeFileSync(join(dir, `${file}.gz`), gzipSync(content));
      }
    },
  };
}

// These packages only define things, but do not say so: unused components (a combobox, virtual lists) would come along.
const withoutSideEffects =
  /node_modules\/(@digdir\/designsystemet-react|@floating-ui|@tanstack\/(react-virtual|virtual-core))\//;

export default defineConfig({
  plugins: [react(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Every page carries the names of all files: short ones. A style sheet's name is read by nobody.
      output: {
        chunkFileNames: ({ name }) => `assets/${name.slice(0, 13)}-[hash:7].js`,
        assetFileNames: 'assets/[hash:7][extname]',
      },
      treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    },
  },
});
