import { readContentFiles } from '../src/content-files.ts';
import { announcementPath, helpPath, localPath, topPath } from '../src/domain/addresses.ts';
import { parseEntryPath, type EntryPath } from '../src/domain/entry-path.ts';
import type { KindName } from '../src/schema/kinds.ts';

/** A content file that has a page of its own. */
export interface PageEntry extends EntryPath {
  file: string;
  address: string;
  data: Record<string, unknown>;
  body: string;
}

const paths: Partial<Record<KindName, (id: string) => string>> = {
  'login-help': helpPath,
  roles: topPath,
  announcements: announcementPath,
  pages: topPath,
};

/** Every content file that has a page of its own, in each language that it is written in. */
export const entries: PageEntry[] = (await readContentFiles('.')).flatMap(({ file, data, body }) => {
  const place = parseEntryPath(file);
  const path = place && paths[place.kind];
  return path ? [{ ...place, file, data, body, address: localPath(path(place.id), place.locale) }] : [];
});
