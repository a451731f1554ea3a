import type { HelpDocument } from '../../../schema/api/help.ts';
import type { LoginHelp } from '../../../schema/login-help.ts';
import { helpPath, wholeAddress } from '../../entries/addresses.ts';
import type { Entry } from '../../entries/entry.ts';

/** A question as other services read it, with its Markdown. */
export function apiHelp(entry: Entry<LoginHelp>, body: string, site: string): HelpDocument['help'][number] {
  const { id, lang, title, answer, topic, roles = [], methods = [], keywords = [], related = [], reviewed } = entry;
  const url = wholeAddress(helpPath(id), lang, site);
  return { id, url, language: lang, title, answer, topic, roles, methods, keywords, related, reviewed, body };
}
