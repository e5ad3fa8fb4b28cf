import { openGazetteer, type Gazetteer } from './gazetteer.ts';

/**
 * Opens the asset at the URL, which is a file of the extension's own.
 * @throws {RangeError} if there is no gazetteer of this version.
 */
export async function loadGazetteer(url: string): Promise<Gazetteer> {
  const response = await fetch(url);
  return openGazetteer(new Uint8Array(await response.arrayBuffer()));
}
