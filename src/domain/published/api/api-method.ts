import type { MethodsDocument } from '../../../schema/api/methods.ts';
import type { LoginMethod } from '../../../schema/login-method.ts';
import type { Entry } from '../../entries/entry.ts';

/** A way to log in as other services read it. */
export function apiMethod(entry: Entry<LoginMethod>): MethodsDocument['methods'][number] {
  const { id, lang, title, summary, issuer = null, url = null } = entry;
  return { id, language: lang, title, summary, issuer, url };
}
