import { xmlDocument } from './xml.ts';

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
  return xmlDocument([
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    [
      ['ShortName', {}, name.slice(0, longestShortName).trim()],
      ['LongName', {}, name],
      ['Description', {}, description],
      ['Language', {}, lang],
      ['InputEncoding', {}, 'UTF-8'],
      ['Image', { height: '16', width: '16', type: 'image/svg+xml' }, icon],
      ['Url', { type: 'text/html', method: 'get', template: `${searchPage}?q={searchTerms}` }],
    ],
  ]);
}
