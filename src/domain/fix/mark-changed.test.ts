import { expect, test } from 'vitest';
import { markChanged } from './mark-changed.ts';

const now = Date.parse('2026-12-06T04:40Z');
const file = 'content/announcements/stangt.md';
const marked = (text: string) => markChanged(file, text, now);

test.each([
  ['title: a\nreviewed: 2026-12-01\nowner: b', 'title: a\nupdated: 2026-12-06 05:40\nreviewed: 2026-12-01\nowner: b'],
  ['title: a\nupdated: 2026-12-01 # x\nreviewed: c', 'title: a\nupdated: 2026-12-06 05:40\nreviewed: c'],
])('writes the time in %j', (fields, expected) => {
  const body = '\nupdated: text\n\nreviewed: text $&\n';
  expect(marked(`---\n${fields}\n---\n${body}`)).toBe(`---\n${expected}\n---\n${body}`);
});

test('leaves what has no fields alone', () => expect(marked('reviewed: x\n')).toBe('reviewed: x\n'));
