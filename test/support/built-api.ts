import { readFileSync } from 'node:fs';
import { locales, type Locale } from '../../src/domain/entries/locale.ts';
import { documentSchemas, type DocumentKind } from '../../src/schema/api/api-schemas.ts';

/** Every document of the API that exists in each language. */
export const documents = locales.flatMap((locale) =>
  (Object.keys(documentSchemas) as DocumentKind[]).map((kind) => ({ locale, kind })),
);

/** Where a document is: `/en/api/v1/help.json`. */
export function addressOf(kind: DocumentKind, locale: Locale): string {
  return `${locale === 'sv' ? '' : `/${locale}`}/api/v1/${kind}.json`;
}

/** The JSON at an address of the built site. */
export function read(address: string): unknown {
  return JSON.parse(readFileSync(`dist${address}`, 'utf8'));
}
