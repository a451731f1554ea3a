import { expect, test, vi } from 'vitest';
import { loadSpellers } from './dictionaries.ts';

const { sv } = await loadSpellers(['Försäkringskassan', 'tandvårdsportalen']);

test.each([
  ['behörighetsadminstratör', 'behörighetsadministratör'],
  ['sjukpeninggrundande', 'sjukpenninggrundande'],
  ['tandvårdsprotalen', 'tandvårdsportalen'],
  ['Försäkringskasan', 'Försäkringskassan'],
  ['inlogning', 'inloggning'],
  ['personnumer', 'personnummer'],
])('for %s it suggests %s, also where that is a long compound or a word of the site', (wrong, right) => {
  expect(sv?.isRight(wrong)).toBe(false);
  expect(sv?.suggest(wrong)[0]).toBe(right);
});

test('a name of the site with an apostrophe is right as it is printed', async () => {
  const { en } = await loadSpellers(['O’Key', 'Kjeve’s']);
  expect(en?.isRight('O’Key')).toBe(true);
  expect(en?.isRight('Kjeve’s')).toBe(true);
  expect(en?.isRight('O’Kye')).toBe(false);
});

test('for what is like no word it suggests none, rather than a wrong one', () => {
  expect(sv?.suggest('xqzwvkjbtrpl')).toEqual([]);
});

test('a machine that is busy with other things for a minute is waited for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const minute = () => vi.advanceTimersByTimeAsync(60_000).finally(() => vi.useRealTimers());
  const [spellers] = await Promise.all([loadSpellers([]), minute()]);
  expect(spellers.sv?.isRight('inloggning')).toBe(true);
});
