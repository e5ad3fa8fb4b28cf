import { defineConfig } from 'vite';

/** `npm run build:cli`: one plain ES module for Node, everything bundled. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: 'lib/cli/summarise.ts',
    outDir: '.output/cli',
    emptyOutDir: false,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'summarise.mjs' } },
  },
});
