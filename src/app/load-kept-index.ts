import { datasetVersion, isAsPublished } from 'virtual:dataset';
import type { Dataset } from '../domain/dataset';
import { versionFolder } from '../domain/version-folder';
import { type DatasetLoad, loadIndex } from './load-dataset';

/** The index of a version that was kept, and where its details are. */
type KeptIndex = { readonly load: DatasetLoad<Dataset>; readonly detailsUrl: string };

/**
 * Loads a version that was kept.
 * @returns null: it is the current one, is not here, or what is here is something else
 */
export async function loadKeptIndex(version: string): Promise<KeptIndex | null> {
  if (version === datasetVersion && isAsPublished) return null;
  const folder = versionFolder(version);
  const load = await loadIndex(`${folder}/index.json`);
  if (!load.ok || load.value.version !== version) return null;
  return { load, detailsUrl: `${folder}/details.json` };
}
