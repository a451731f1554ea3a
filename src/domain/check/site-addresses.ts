import type { KindName } from '../../schema/kinds.ts';
import { topics } from '../../schema/login-help.ts';
import { announcementPath, helpPath, localPath, pagePath } from '../entries/addresses.ts';
import type { EntryPath } from '../entries/entry-path.ts';
import { headingIds } from '../markdown/heading-ids.ts';
import { defaultLocale, locales } from '../entries/locale.ts';

/** A page and the anchors in it that a link may name. */
export type SiteAddresses = ReadonlyMap<string, readonly string[]>;

/** The address of the page that a content file becomes, where it becomes one. */
export function pageAddress({ kind, id, locale }: EntryPath): string | undefined {
  const path = pathOf[kind];
  return path && localPath(path(id), locale);
}

const pathOf: Partial<Record<KindName, (id: string) => string>> = {
  'login-help': helpPath,
  roles: pagePath,
  announcements: announcementPath,
  pages: pagePath,
};

/** The pages that do not come from one content file each, without language. */
const fixedPages: Record<string, readonly string[]> = {
  '/': [],
  '/hjalp/': topics,
  '/meddelanden/': [],
  '/sok/': [],
  '/a-o/': [],
};

/** Every page of the site, from the content files and the text of the headings in each. */
export function siteAddresses(entries: readonly (EntryPath & { headings: readonly string[] })[]): SiteAddresses {
  const methods = entries.filter(({ kind, locale }) => kind === 'login-methods' && locale === defaultLocale);
  const fixed = Object.entries({ ...fixedPages, '/inloggningssatt/': methods.map(({ id }) => id) }).flatMap(
    ([path, anchors]) => locales.map((locale) => [localPath(path, locale), anchors] as const),
  );
  const own = entries.flatMap((entry) => {
    const address = pageAddress(entry);
    return address ? [[address, anchorsOf(entry.headings)] as const] : [];
  });
  return new Map([...fixed, ...own]);
}

/** The ids that the build gives to headings. */
function anchorsOf(headings: readonly string[]): string[] {
  return headings.map(headingIds());
}

/** What the site publishes for machines: feeds, calendars, the API and what belongs to it. */
const machineFiles = [
  /^\/(?:en\/)?api\/v1\/(?:index|announcements|help|roles|methods|services|links)\.json$/,
  /^\/api\/v1\/schemas\/[a-z-]+\.json$/,
  /^\/(?:en\/)?meddelanden\/(?:[a-z0-9-]+\/)?(?:atom\.xml|feed\.json|kalender\.ics)$/,
  /^\/(?:en\/)?opensearch\.xml$/,
  /^\/(?:next-change\.json|sitemap\.xml|embed\/notices\.js|embed\/demo\/)$/,
  /^\/(?:en\/)?meddelanden\/arkiv\/\d{4}\/$/,
];

/** Whether the site answers at an address that no content file and no fixed page stands for. */
export function isMachineAddress(path: string): boolean {
  return machineFiles.some((form) => form.test(path));
}
