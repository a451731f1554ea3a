import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { kinds, type KindName } from '../schema/kinds.ts';
import { readContentFiles } from './files.ts';
import { isError } from '../domain/fault/fault.ts';
import { checkFields } from '../domain/check/fields/check-fields.ts';
import { entrySchema } from '../domain/entries/entry-path.ts';
import { defaultLocale } from '../domain/entries/locale.ts';
import { isOriginal, placed, type Placed } from '../domain/source/placed.ts';
import type { Source } from '../domain/source/source.ts';

/**
 * Loads the entries of one kind through the same reader as the content check. An id is `language/file name`.
 * A translation gets all fields that it does not translate from its Swedish entry.
 */
export function entriesOf(kind: KindName): Loader {
  return {
    name: `login-help-${kind}`,
    load: async (context) => {
      const project = fileURLToPath(context.config.root);
      await loadAll(kind, project, await readTogether(project), context);
      const reload = async (path: string) => {
        if (!path.startsWith(join(project, 'content', kind))) return;
        await loadAll(kind, project, await readContentFiles(project), context);
      };
      context.watcher?.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}

let reading: Promise<Source[]> | undefined;

/** All kinds are loaded at the same time, so one reading of the content serves them all. */
function readTogether(project: string): Promise<Source[]> {
  reading ??= readContentFiles(project).finally(() => (reading = undefined));
  return reading;
}

async function loadAll(
  kind: KindName,
  project: string,
  sources: readonly Source[],
  context: LoaderContext,
): Promise<void> {
  const entries = placed(sources).filter((entry) => entry.kind === kind);
  const originals = new Map(entries.filter(isOriginal).map((one) => [one.id, one.source]));
  context.store.clear();
  for (const entry of entries) {
    const fields = fieldsOf(entry, originals.get(entry.id)?.data ?? {});
    const errors = fields.faults.filter(isError);
    for (const { file, line, message } of errors) context.logger.error(`${file}, rad ${line}: ${message}`);
    if (errors.length > 0) continue;
    await store(entry, fields.data, project, context);
  }
}

/** The fields of an entry, with those that a translation leaves to its original, and what is wrong with them. */
function fieldsOf({ kind, locale, source }: Placed, original: Record<string, unknown>) {
  const faults = checkFields(source, entrySchema({ kind, locale }));
  if (locale === defaultLocale) return { faults, data: source.data };
  const translated: readonly string[] = kinds[kind].translated;
  const shared = Object.entries(original).filter(([field]) => !translated.includes(field));
  return { faults, data: { ...Object.fromEntries(shared), ...source.data } };
}

async function store(
  { kind, id, locale, source }: Placed,
  data: Record<string, unknown>,
  project: string,
  { store, generateDigest, renderMarkdown, logger }: LoaderContext,
): Promise<void> {
  const { file, body } = source;
  const entry = { id: `${locale}/${id}`, data, body, filePath: file, digest: generateDigest({ data, body }) };
  const { ending } = kinds[kind];
  if (ending === '.mdx') store.set({ ...entry, deferredRender: true });
  else if (ending === '.yaml') store.set(entry);
  else {
    try {
      const fileURL = pathToFileURL(join(project, file));
      store.set({ ...entry, rendered: await renderMarkdown(noFields + body, { fileURL }) });
    } catch (error) {
      // The check of the output then says that the page is missing, and stops the build.
      logger.error(`${file}: Texten går inte att visa. ${error instanceof Error ? error.message : ''}`);
    }
  }
}

/** Astro takes what it renders for a whole file, and a text that begins with a line of dashes for its fields. */
const noFields = '---\n---\n';
