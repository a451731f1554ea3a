import type { LinksDocument } from '../../../schema/api/links.ts';
import type { RelatedLink } from '../../../schema/related-link.ts';
import type { Entry } from '../../entries/entry.ts';

/** A link to another site as other services read it. */
export function apiLink(entry: Entry<RelatedLink>): LinksDocument['links'][number] {
  const { id, lang, title, summary = null, group, url, roles = [] } = entry;
  return { id, language: lang, title, summary, group, url, roles };
}
