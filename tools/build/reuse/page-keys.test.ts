import { expect, test } from 'vitest';
import { readSource } from '../../../src/domain/source/source.ts';
import { hashOf } from '../../shared/hash-of.ts';
import { pageKeys } from './page-keys.ts';

const help = (title: string, body: string) => `---\ntitle: ${title}\nreviewed: 2024-05-01\n---\n\n${body}\n`;
const notice = (until: string) =>
  `---\ntitle: T\nshowFrom: 2024-05-01\nshowUntil: ${until}\nkind: change\n---\n\nText.\n`;
const files = {
  'content/login-help/kort.md': help('Kort', 'Text.'),
  'content/login-help/kort.en.md': '---\ntitle: Card\n---\n\nText.\n',
  'content/login-help/kod.md': help('Kod', 'Text.'),
  'content/announcements/nytt.md': notice('2024-06-01'),
  'content/site.yaml': 'name: Hjälp\n',
};
const pages = ['hjalp/kort', 'en/hjalp/kort', 'hjalp/kod', 'meddelanden/nytt', 'hjalp'];

interface Circumstances {
  edited?: Record<string, string>;
  code?: string;
  instant?: string;
  isPreview?: boolean;
}

function keys({ edited = {}, code = 'code', instant = '2024-05-10T12:00Z', isPreview = false }: Circumstances) {
  const all = Object.entries({ ...files, ...edited });
  const content = new Map(all.map(([file, text]) => [file, hashOf(text)]));
  const sources = all.map(([file, text]) => readSource(file, text));
  const keyOf = pageKeys({ code, content }, sources, { instant: Date.parse(instant), isPreview });
  return new Map(pages.map((page) => [page, keyOf(`${page}/index.html`)]));
}

/** The pages that are kept when this was not so before. */
function kept(circumstances: Circumstances): string[] {
  const before = keys({});
  const after = keys(circumstances);
  return pages.filter((page) => before.get(page) === after.get(page));
}

test.each<[string, Circumstances, string[]]>([
  ['nothing', {}, pages],
  ['a later instant before the next boundary', { instant: '2024-05-11T12:00Z' }, pages],
  ['an instant after a boundary', { instant: '2024-05-20T12:00Z' }, []],
  ['a preview', { isPreview: true }, []],
  ['other code', { code: 'other' }, []],
  ['a setting', { edited: { 'content/site.yaml': 'name: Stöd\n' } }, []],
  ['the time of a notice', { edited: { 'content/announcements/nytt.md': notice('2024-07-01') } }, []],
  ['a title', { edited: { 'content/login-help/kod.md': help('PIN', 'Text.') } }, []],
  ['a new question', { edited: { 'content/login-help/ny.md': help('Ny', 'Text.') } }, []],
  [
    'the text of a question',
    { edited: { 'content/login-help/kod.md': help('Kod', 'Mer.') } },
    ['hjalp/kort', 'en/hjalp/kort', 'meddelanden/nytt'],
  ],
  [
    'an original, whose fields its translation has too',
    { edited: { 'content/login-help/kort.md': help('Kort', 'Mer.') } },
    ['hjalp/kod', 'meddelanden/nytt'],
  ],
  [
    'a translation',
    { edited: { 'content/login-help/kort.en.md': '---\ntitle: Card\n---\n\nMore.\n' } },
    ['hjalp/kort', 'hjalp/kod', 'meddelanden/nytt'],
  ],
  [
    'the text of a notice',
    { edited: { 'content/announcements/nytt.md': notice('2024-06-01').replace('Text.', 'Mer.') } },
    ['hjalp/kort', 'en/hjalp/kort', 'hjalp/kod'],
  ],
])('%s: the pages that are kept', (_name, circumstances, expected) => {
  expect(kept(circumstances)).toEqual(expected);
});
