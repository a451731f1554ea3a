import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnsafeSvg } from '../../../src/domain/check/text/check-images.ts';
import { unsafeJson, unsafeMarkup } from './unsafe-texts.ts';

/** The only files that we mean to publish. */
const allowed = [
  /^(?:[a-z0-9-]+\/)*index\.html$/,
  /^[a-z0-9-]+\.(?:html|json|xml|txt|svg)$/,
  /^(?:en\/)?meddelanden\/(?:[a-z0-9-]+\/)?(?:atom\.xml|feed\.json|kalender\.ics)$/,
  /^en\/search-index\.json$/,
  /^en\/opensearch\.xml$/,
  /^(?:en\/)?api\/v1\/(?:schemas\/)?[a-z-]+\.json$/,
  /^embed\/notices\.js$/,
  /^_astro\/[\w.-]+\.js$/,
  /^search\/(?:box|page|extras)\.[\w-]+\.js$/,
  /^search\/[a-z]{2}\.[0-9a-f]{8}(?:\.\d+)?\.json$/,
  /^pagefind\/(?:pagefind|pagefind-worker)\.js$/,
  /^pagefind\/pagefind-entry\.json$/,
  /^pagefind\/(?:fragment\/|index\/|filter\/)?[\w.-]+\.(?:pf_fragment|pf_index|pf_filter|pf_meta)$/,
  /^pagefind\/wasm\.[a-z]+\.pagefind$/,
  /^bilder\/[a-z0-9-]+\.(?:png|jpe?g|webp|avif|svg)$/,
];

/** Files of kinds that nobody meant to publish; `redirects` are pages at old addresses. */
export function unexpectedFiles(files: readonly string[], redirects: ReadonlySet<string>): string[] {
  return files
    .filter((file) => !redirects.has(file) && !allowed.some((form) => form.test(file)))
    .map(
      (file) =>
        `${file}: Filen är av ett slag som inte ska publiceras. Ta bort den, eller lägg till slaget i tools/build/output/check-files.ts.`,
    );
}

/** Feeds, calendars, JSON and pictures with something in them that runs. */
export function unsafeFiles(folder: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const [ending] = /\.(?:json|xml|ics|txt|svg)$/.exec(file) ?? [];
    if (!ending) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    if (ending === '.svg')
      return isUnsafeSvg(text) ? [`${file}: Bilden innehåller skript eller hämtar något utifrån.`] : [];
    const found = ending === '.json' ? unsafeJson(text) : unsafeMarkup(text);
    return found ? [`${file}: I filen står ”${found}”, som kan köras av den som visar den.`] : [];
  });
}
