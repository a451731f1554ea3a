import type { ApiDocument, DocumentKind } from '../../../schema/api/api-schemas.ts';
import type { LoginHelp } from '../../../schema/login-help.ts';
import type { LoginMethod } from '../../../schema/login-method.ts';
import type { RelatedLink } from '../../../schema/related-link.ts';
import type { Role } from '../../../schema/role.ts';
import type { Service } from '../../../schema/service.ts';
import type { Symptom } from '../../../schema/symptom.ts';
import type { Topic } from '../../../schema/topic.ts';
import { guidePath, helpPath, hostPath, pagePath, sectionPaths, wholeAddress } from '../../entries/addresses.ts';
import { linkedFrom } from '../../entries/body-links.ts';
import type { Entry } from '../../entries/entry.ts';
import { localeOf, type Locale } from '../../entries/locale.ts';
import { acceptedSpan } from '../../time/service-methods.ts';
import { isoOrNull } from './iso.ts';

/** An entry of a kind as other services read it. */
export type ApiEntry<Kind extends DocumentKind> = ApiDocument<Kind>[Kind &
  keyof ApiDocument<Kind>] extends (infer One)[]
  ? One
  : never;

/** A question with its Markdown. */
export function apiHelp(entry: Entry<LoginHelp>, markdown: string, site: string): ApiEntry<'help'> {
  const {
    id,
    lang,
    title,
    answer,
    topic,
    roles = [],
    methods = [],
    symptoms = [],
    keywords = [],
    related = [],
    reviewed,
  } = entry;
  const url = wholeAddress(helpPath(id), lang, site);
  const body = linkedFrom(markdown, hostPath(site));
  return {
    id,
    url,
    language: localeOf(lang),
    title,
    answer,
    topic,
    roles,
    methods,
    symptoms,
    keywords,
    related,
    reviewed,
    body,
  };
}

/** A group of readers with its Markdown. */
export function apiRole(entry: Entry<Role>, markdown: string, site: string): ApiEntry<'roles'> {
  const { id, lang, title, heading, summary } = entry;
  const body = linkedFrom(markdown, hostPath(site));
  return { id, url: wholeAddress(pagePath(id), lang, site), language: localeOf(lang), title, heading, summary, body };
}

/** A way to log in. */
export function apiMethod(entry: Entry<LoginMethod>): ApiEntry<'methods'> {
  const { id, lang, title, summary, issuer = null, url = null } = entry;
  return { id, language: localeOf(lang), title, summary, issuer, url };
}

/** An e-service. Throws TimeFault. */
export function apiService(entry: Entry<Service>): ApiEntry<'services'> {
  const { id, lang, title, summary, roles = [], url = null } = entry;
  const methods = entry.methods.map((accepted) => {
    const { start, end } = acceptedSpan(accepted);
    return { method: accepted.method, from: isoOrNull(start), until: isoOrNull(end) };
  });
  return { id, language: localeOf(lang), title, summary, roles, url, methods };
}

/** A link to another site. */
export function apiLink(entry: Entry<RelatedLink>): ApiEntry<'links'> {
  const { id, lang, title, summary = null, group, url, roles = [] } = entry;
  return { id, language: localeOf(lang), title, summary, group, url, roles };
}

/** What happens to people who log in; its page is in the language that it is asked for in. */
export function apiSymptom(entry: Entry<Symptom>, locale: Locale, site: string): ApiEntry<'symptoms'> {
  const { id, lang, title, roles = [], asks } = entry;
  return { id, url: wholeAddress(guidePath(id), locale, site), language: localeOf(lang), title, roles, asks };
}

/** A subject; its questions are in the language that it is asked for in. */
export function apiTopic({ id, lang, title }: Entry<Topic>, locale: Locale, site: string): ApiEntry<'topics'> {
  return { id, url: wholeAddress(`${sectionPaths.help}#${id}`, locale, site), language: localeOf(lang), title };
}
