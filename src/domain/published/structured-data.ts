/** What search engines read of a page beside its text, in the vocabulary of schema.org. */
import type {
  BreadcrumbList,
  FAQPage,
  GovernmentService,
  Graph,
  SpecialAnnouncement,
  Thing,
  WebSite,
} from 'schema-dts';

/** A link, with the whole address. */
interface Link {
  name: string;
  url: string;
}

/** Things of a page as the text of a `script` element of the type `application/ld+json` (JSON-LD 1.1, section 7). */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // The element ends at the first "</script", wherever that stands.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** The way from the start page, outermost first. */
export function breadcrumbList(trail: readonly Link[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** A question with its short answer; a FAQPage and no QAPage, whose answers come from readers. */
export function questionPage(question: string, answer: string): FAQPage {
  const acceptedAnswer = { '@type': 'Answer', text: answer } as const;
  return { '@type': 'FAQPage', mainEntity: { '@type': 'Question', name: question, acceptedAnswer } };
}

/** The site, with its search. */
export function webSite(site: Link & { description: string; lang: string; searchPage: string }): WebSite {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    description: site.description,
    inLanguage: site.lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${site.searchPage}?q={search_term_string}` },
      // Google's own: schema.org knows annotations of an action's properties, but no types for them.
      ...{ 'query-input': 'required name=search_term_string' },
    },
  };
}

/** An e-service of an agency, for a group. */
export function governmentService(
  service: Link & { summary: string },
  agency: Link,
  audience: string,
): GovernmentService {
  return {
    '@type': 'GovernmentService',
    name: service.name,
    description: service.summary,
    serviceOperator: { '@type': 'GovernmentOrganization', ...agency },
    audience: { '@type': 'Audience', audienceType: audience },
    availableChannel: { '@type': 'ServiceChannel', serviceUrl: service.url },
  };
}

/** A notice, with the instants from and until which it is shown, in milliseconds. */
export function specialAnnouncement(notice: Link & { text: string; from: number; until: number }): SpecialAnnouncement {
  const day = (instant: number) => new Date(instant).toISOString();
  return {
    '@type': 'SpecialAnnouncement',
    name: notice.name,
    text: notice.text,
    url: notice.url,
    datePosted: day(notice.from),
    ...(Number.isFinite(notice.until) && { expires: day(notice.until) }),
  };
}
