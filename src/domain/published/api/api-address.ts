import type { ApiKind, DocumentKind } from '../../../schema/api/api-schemas.ts';
import { localPath } from '../../entries/addresses.ts';
import type { Locale } from '../../entries/locale.ts';

/** The whole address of a Swedish path in a language. */
export function wholeAddress(path: string, locale: Locale, site: string): string {
  return new URL(localPath(path, locale), site).href;
}

export const documentPath = (kind: DocumentKind) => `/api/v1/${kind}.json`;
export const schemaPath = (kind: ApiKind) => `/api/v1/schemas/${kind}.json`;
