import type { IndexedPage } from '../../src/domain/search/files/page.ts';

/** A page for the search, with nothing but what the test is about. */
export function searchPage(url: string, title: string, more: Partial<IndexedPage> = {}): IndexedPage {
  const lists = { roles: [], keywords: [], alsoAsked: [], ownWords: [], headings: [] };
  return { url, title, kind: 'help', answer: '', text: '', isArchived: false, ...lists, ...more };
}
