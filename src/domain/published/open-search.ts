interface Described {
  name: string;
  description: string;
  lang: string;
  /** Where searches go, without the query. */
  searchPage: string;
  icon: string;
}

// The specification allows no more letters.
const longestShortName = 16;

/** An OpenSearch 1.1 description, with which a browser can search the site from its address field. */
export function openSearch({ name, description, lang, searchPage, icon }: Described): string {
  const fields = [
    `<ShortName>${escape(name.slice(0, longestShortName).trim())}</ShortName>`,
    `<LongName>${escape(name)}</LongName>`,
    `<Description>${escape(description)}</Description>`,
    `<Language>${lang}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image height="16" width="16" type="image/svg+xml">${escape(icon)}</Image>`,
    `<Url type="text/html" method="get" template="${escape(searchPage)}?q={searchTerms}"/>`,
  ];
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n  ${fields.join('\n  ')}\n</OpenSearchDescription>\n`
  );
}

function escape(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
