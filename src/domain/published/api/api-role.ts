import type { RolesDocument } from '../../../schema/api/roles.ts';
import type { Role } from '../../../schema/role.ts';
import { pagePath, wholeAddress } from '../../entries/addresses.ts';
import type { Entry } from '../../entries/entry.ts';

/** A group of readers as other services read it, with its Markdown. */
export function apiRole(entry: Entry<Role>, body: string, site: string): RolesDocument['roles'][number] {
  const { id, lang, title, heading, summary } = entry;
  return { id, url: wholeAddress(pagePath(id), lang, site), language: lang, title, heading, summary, body };
}
