import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { badgePath } from '../../../src/domain/entries/addresses.ts';
import { isPublished } from '../../../src/domain/entries/site-files.ts';
import { isUnsafeSvg } from '../../../src/domain/check/text/check-images.ts';
import { unsafeJson, unsafeMarkup } from './unsafe-texts.ts';

/** Files of kinds that nobody meant to publish; `redirects` are pages at old addresses. */
export function unexpectedFiles(files: readonly string[], redirects: ReadonlySet<string>): string[] {
  return files
    .filter((file) => !redirects.has(file) && !isPublished(`/${file}`))
    .map(
      (file) =>
        `${file}: Filen är av ett slag som inte ska publiceras. Ta bort den, eller lägg till slaget i src/domain/entries/site-files.ts.`,
    );
}

/** Feeds, calendars, JSON and pictures with something in them that runs. */
export function unsafeFiles(folder: string, files: readonly string[]): string[] {
  return files.flatMap((file) => {
    const [ending] = /\.(?:json|xml|ics|txt|svg)$/.exec(file) ?? [];
    if (!ending) return [];
    const text = readFileSync(join(folder, file), 'utf8');
    if (ending === '.svg')
      return isUnsafeSvg(file.endsWith(badgePath.slice(1)) ? withoutStyle(text) : text)
        ? [`${file}: Bilden innehåller skript eller hämtar något utifrån.`]
        : [];
    const found = ending === '.json' ? unsafeJson(text) : unsafeMarkup(text);
    return found ? [`${file}: I filen står ”${found}”, som kan köras av den som visar den.`] : [];
  });
}

/** The site's own picture may have rules of style, which are looked through like the rest: of an editor's none are let through. */
function withoutStyle(svg: string): string {
  return svg.replaceAll(/<\/?style>/g, '');
}
