import { defineConfig } from 'vite';

/**
 * `npm run build:measured`: the programs that call the rules millions of times, as plain modules for
 * Node. What `tsx` makes of them names each function anew whenever it is made, a fifth of the time.
 */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: '.output/measured',
    target: 'node20',
    rollupOptions: {
      input: { hostile: 'tests/bench/hostile.ts', properties: 'tests/properties/run.ts' },
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
