import { describe, expect, test } from 'vitest';
import { readSource } from '../source/source.ts';
import { checkUnmarkedChanges } from './check-unmarked-changes.ts';
import { noticeWith } from '../../../test/support/test-input.ts';

const file = 'content/announcements/stangt.md';
const usual = 'eventFrom: 2026-06-05 22:00\neventUntil: 2026-06-06 06:00';
const now = Date.parse('2026-06-01T12:00Z');

function found(before: string, present: string) {
  const read = (lines: string) => [readSource(file, noticeWith(lines))];
  return checkUnmarkedChanges(read(before), read(present), now);
}
const codes = (before: string, present: string) => found(before, present).map(({ line, code }) => `${line} ${code}`);

test('a change in substance without its time', () => {
  expect(found(usual, usual.replace('22:00', '23:00').concat('\nseverity: critical'))).toMatchObject([
    {
      file,
      line: 4,
      field: 'severity',
      level: 'error',
      code: 'andrad-utan-tid',
      message:
        'Fältet severity: Meddelandet är ändrat i sak (`severity`, `eventFrom`), men `updated` säger inte när. Skriv `updated: 2026-06-01 14:00`. Annars får de som prenumererar inte veta det.',
    },
  ]);
});

test('other words', () => {
  expect(found(usual, `${usual}\ntitle: Stängt i natt`)).toMatchObject([
    {
      level: 'warning',
      code: 'andrad-i-ord',
      message:
        'Fältet title: Orden är ändrade (`title`). Ändrar de något i sak, skriv `updated: 2026-06-01 14:00`. Är det bara ett skrivfel som är rättat behöver du inte göra något.',
    },
  ]);
});

describe('in substance', () => {
  test.each([
    ['an end', usual.replace('06:00', '07:00')],
    ['no end', usual.replace(/\neventUntil.*/, '')],
    ['groups', `${usual}\nroles: [arbetsgivare]`],
    ['a kind', `${usual}\nkind: incident`],
    ['a withdrawal', `${usual}\nwithdrawn: true`],
    ['methods', `${usual}\nmethodsRemoved: [bankid]`],
  ])('are %s', (_, present) => {
    expect(codes(usual, present)).toEqual([expect.stringMatching(/ andrad-utan-tid$/)]);
  });

  test('is the end of a fault, which the banner has', () => {
    const [fault] = found('kind: incident', 'kind: incident\nshowUntil: 2026-06-01 13:00');
    expect(fault).toMatchObject({ line: 3, field: 'showUntil', code: 'andrad-utan-tid' });
  });

  test.each([
    ['its time', usual, `${usual.replace('22:00', '23:00')}\nupdated: 2026-06-01 13:00`],
    ['a later time', `${usual}\nupdated: 2026-06-01 12:00`, `${usual}\nroles: [a]\nupdated: 2026-06-01 13:00`],
    ['nothing else', usual, usual],
    ['another way to write it', usual, usual.replace('22:00', '22:00+02:00')],
    ['the time of the banner', usual, `${usual}\nshowUntil: 2026-07-01`],
    ['another day of review', usual, `${usual}\nreviewed: 2026-05-30`],
    ['a time that is no time', usual, usual.replace('06-05', '06-31')],
    ['a field that cannot be read', usual, `${usual}\nseverity: hej\n`],
  ])('nothing with %s', (_, before, present) => expect(codes(before, present)).toEqual([]));

  test.each([
    ['the same time', '2026-06-01 12:00'],
    ['an earlier time', '2026-06-01 11:00'],
  ])('with %s as before', (_, updated) => {
    expect(codes(`${usual}\nupdated: 2026-06-01 12:00`, `${usual}\nkind: change\nupdated: ${updated}`)).toHaveLength(1);
  });
});

test('a notice that is new, a translation and another kind of entry are left alone', () => {
  const one = readSource(file, noticeWith(usual));
  expect(checkUnmarkedChanges([], [one], now)).toEqual([]);
  for (const name of ['content/announcements/stangt.en.md', 'content/login-help/stangt.md']) {
    const [was, is] = [usual, `${usual}\ntitle: x`].map((lines) => readSource(name, noticeWith(lines)));
    expect(was && is && checkUnmarkedChanges([was], [is], now)).toEqual([]);
  }
});
