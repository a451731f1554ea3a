import { kindNames } from '../../schema/kinds.ts';
import { localPath, pageAddress, sectionPaths } from '../entries/addresses.ts';
import { allLocales, defaultLocale, type Locale } from '../entries/locale.ts';
import { nearest } from './nearest.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { say } from '../../editors/say.ts';

/** What to write instead of the address of a page that is not there. */
export function suggestAddress(path: string, locale: Locale, site: SiteAddresses): string {
  const variants = [
    `${path}/`,
    path.toLowerCase(),
    path.replace(/(?:\/?index)?\.(?:html?|md)\/?$/, '/'),
    inLanguage(path, defaultLocale),
  ];
  const exact = variants.find((one) => site.has(one)) ?? addressOfFileName(path, locale, site);
  const meant = exact ?? nearest(path, site.keys(), 3)[0];
  return meant
    ? say`Menade du ${meant}?`
    : say`Skriv adressen till en sida som finns, till exempel ${sectionPaths.help}.`;
}

/** The same page in another language. */
export function inLanguage(path: string, locale: Locale): string {
  const written = allLocales.find((one) => one !== defaultLocale && path.startsWith(`/${one}/`));
  return localPath(written ? path.slice(written.length + 1) : path, locale);
}

/** The page of the content file that is meant by its name. */
export function addressOfFileName(name: string, locale: Locale, site: SiteAddresses): string | undefined {
  const id = /([a-z0-9-]+)(?:\.[a-z]{2}(?:-[a-z]+)?)?(?:\.mdx?|\.yaml)?\/?$/.exec(name)?.[1];
  if (!id) return undefined;
  const candidates = [locale, defaultLocale].flatMap((language) =>
    kindNames.map((kind) => pageAddress({ kind, id, locale: language })),
  );
  return candidates.find((address) => address && site.has(address));
}
