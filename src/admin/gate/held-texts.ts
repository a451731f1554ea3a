import { signedIn, type Backend } from '../newest-text.ts';
import { textsInFolder } from '../chosen-folder.ts';
import type { Texts } from './entry-gate.ts';

/**
 * All content that the editor holds, as Sveltia CMS has read it, or as it is in the folder that somebody has chosen. Empty
 * while it is not read yet.
 */
export async function readHeldTexts(backend: Backend): Promise<Texts> {
  return signedIn().backendName === 'local' ? textsInFolder('content') : cachedTexts(backend);
}

/** Where Sveltia CMS keeps the files of a repository between visits. */
const store = 'file-cache';

async function cachedTexts({ name, repo }: Backend): Promise<Map<string, string>> {
  const database = `${name}:${repo}`;
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === database)) return new Map();
  const opened = await answered(indexedDB.open(database));
  try {
    if (!opened.objectStoreNames.contains(store)) return new Map();
    const files = opened.transaction(store).objectStore(store);
    const [paths, values] = await Promise.all([answered(files.getAllKeys()), answered(files.getAll())]);
    const texts = (values as { text?: string }[]).map(({ text }, index) => [String(paths[index]), text] as const);
    return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
  } finally {
    opened.close();
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database gives no answer'));
  });
}
