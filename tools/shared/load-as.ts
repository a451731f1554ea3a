import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Loads a module of the project once more, and all of ours that it imports, as if these files held these texts. What is loaded
 * already stays as it is; what is loaded under the same name again is the same.
 */
export async function loadAs<Module>(file: string, name: string, texts: Record<string, string>): Promise<Module> {
  const mark = `?as=${name}`;
  const addressOf = (path: string) => `${pathToFileURL(resolve(import.meta.dirname, '../..', path)).href}${mark}`;
  const written = new Map(Object.entries(texts).map(([path, text]) => [addressOf(path), text]));
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const isOurs = specifier.startsWith('.') && context.parentURL?.endsWith(mark);
      return isOurs ? { ...found, url: `${found.url}${mark}` } : found;
    },
    load(url, context, next) {
      const source = written.get(url);
      return source === undefined ? next(url, context) : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
  try {
    return (await import(addressOf(file))) as Module;
  } finally {
    hooks.deregister();
  }
}
