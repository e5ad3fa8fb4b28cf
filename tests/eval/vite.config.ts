import { defineConfig } from 'vite';

/** `npm run build:eval`: one plain ES module for Node, everything bundled. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'tests/eval/adapter.ts',
    outDir: '.output/eval',
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'adapter.mjs' } },
  },
});
