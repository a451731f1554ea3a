import type { KindName } from '../../schema/kinds.ts';
import { localPath, pageAddress, sectionPaths } from '../entries/addresses.ts';
import type { EntryPath } from '../entries/entry-path.ts';
import { headingIds } from '../markdown/heading-ids.ts';
import { defaultLocale, locales, partLocales, type Locale } from '../entries/locale.ts';
import { fixedPages, partPages } from '../entries/site-files.ts';

/** A page and the anchors in it that a link may name, which are looked for when a link does. */
export type SiteAddresses = ReadonlyMap<string, () => readonly string[]>;

/** Every page of the site, from the content files and the text of the headings in each. */
export function siteAddresses<Entry extends EntryPath>(
  entries: readonly Entry[],
  headingsOf: (entry: Entry) => readonly string[],
): SiteAddresses {
  const idsOf = (kind: KindName, lang: Locale = defaultLocale) =>
    entries.filter((entry) => entry.kind === kind && entry.locale === lang).map(({ id }) => id);
  const anchors: Record<string, readonly string[]> = {
    [sectionPaths.help]: idsOf('topics'),
    [sectionPaths.methods]: idsOf('login-methods'),
    [sectionPaths.contact]: idsOf('contacts'),
  };
  const fixed = fixedPages.flatMap((path) =>
    locales.map((locale) => [localPath(path, locale), () => anchors[path] ?? []] as const),
  );
  const inPart = partPages.flatMap((path) =>
    partLocales.map((locale) => {
      const ids = path === sectionPaths.contact ? idsOf('contacts', locale) : [];
      return [localPath(path, locale), () => ids] as const;
    }),
  );
  const own = entries.flatMap((entry) => {
    const address = pageAddress(entry);
    return address ? [[address, () => anchorsOf(headingsOf(entry))] as const] : [];
  });
  return new Map([...fixed, ...inPart, ...own]);
}

/** The ids that the build gives to headings. */
function anchorsOf(headings: readonly string[]): string[] {
  return headings.map(headingIds());
}
