import { expect, test } from 'vitest';
import type { Content, EntryForm } from '../entry-text.ts';
import { fileOf, textsOf } from './entry-in-form.ts';

const form: EntryForm = { ending: '.md', order: ['title', 'summary'], onlySwedish: ['owner'] };
const entry = (collection: string, slug: string, sv: Content = {}) => ({
  ...{ collection, slug },
  parts: new Map([['sv' as const, sv]]),
});

test.each([
  ['announcements', 'nytt', {}, 'content/announcements/nytt.en.md'],
  ['announcements', '', { title: 'Öppet i natt' }, 'content/announcements/oppet-i-natt.en.md'],
  ['announcements', '', {}, 'content/announcements/ny-text.en.md'],
  ['asked-login-help', 'utloggad', {}, 'content/search/asked/login-help/utloggad.yaml'],
  ['pages', 'om', {}, 'content/pages/om.en.mdx'],
  ['website', 'site', {}, 'content/site.en.yaml'],
])('in %s an entry named "%s" has its file', (collection, slug, fields, file) => {
  expect(fileOf(entry(collection, slug, fields), 'en')).toBe(file);
});

test('the text is as it would be saved', () => {
  const fields = { title: ' Nytt ', summary: '', granskning: '', body: 'Text.\n\n' };
  expect([...textsOf(entry('announcements', 'nytt', fields), form)]).toEqual([
    ['content/announcements/nytt.md', '---\ntitle: Nytt\n---\n\nText.\n'],
  ]);
});
