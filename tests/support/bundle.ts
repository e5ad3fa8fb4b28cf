import { build } from 'vite';
import { withoutInnerHtml } from '../../lib/build/without-inner-html.ts';

/**
 * A module and all that it imports as one plain script: as the product's own scripts are built, or
 * with its libraries as they were published.
 */
export async function bundle(entry: URL, as: 'built' | 'published' = 'built'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: as === 'built' ? [withoutInnerHtml()] : [],
    build: {
      write: false,
      minify: true,
      lib: { entry: entry.pathname, formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`no bundle of ${entry.pathname}`);
  return output.output[0].code;
}
