/** A page does not grow with the notices: the site with 300 of them to come and 12 current, in words of their own. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLargeSite } from '../tools/measure/large-site/build-large-site.ts';
import { isHelpEntry, readSite, type BuiltPage } from './support/built-site.ts';
import { isTooLarge } from './support/page-budget.ts';

const folder = join('test-results', 'many-notices');
let pages: BuiltPage[] = [];

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await buildLargeSite(0, folder, { all: 320, coming: 300, current: 12 }, Date.parse('2026-12-01T12:00Z'));
  pages = readSite(folder).pages;
});

describe('with 12 current notices and 300 to come', () => {
  // On a page with few of them it is 8,000 bytes (weight.test.ts); those that are current cost some 850. It was 8,600 before
  // pages could be read without a line.
  test('a help entry is hardly heavier', () => {
    const entries = pages.filter(isHelpEntry);
    expect(entries.length).toBeGreaterThan(50);
    expect(entries.filter(({ brotliSize }) => brotliSize > 8_750).map(({ address }) => address)).toEqual([]);
  });

  test('an answer holds in full what is about its methods, and the rest as lines', () => {
    const regionOf = (path: string) =>
      pages.find(({ address }) => address === path)?.root.querySelector('[data-region]') ?? undefined;
    for (const [path, inFull] of [
      ['/hjalp/bankid-sparrat/', 2],
      ['/hjalp/webblasare/', 0],
    ] as const) {
      expect(regionOf(path)?.querySelectorAll('.in-full > li').length, path).toBe(inFull);
      expect(regionOf(path)?.querySelectorAll('ul:not(.in-full) > li').length, path).toBe(3);
    }
  });

  test('an entrance or a role page holds three notices in full, three as lines and three changes', () => {
    for (const address of ['/', '/en/', '/privatpersoner/']) {
      const region = pages.find((page) => page.address === address)?.root.querySelector('[data-region]');
      expect(region?.querySelectorAll('.in-full > li').length, address).toBe(3);
      expect(region?.querySelectorAll('ul:not(.in-full) > li').length, address).toBe(3);
      expect(region?.querySelectorAll('template').length, address).toBeLessThanOrEqual(5);
      expect(region?.querySelector('.links a[href$="/meddelanden/"]'), address).not.toBeNull();
    }
  });

  test('the lists have every notice once, the first of them on the page of all', () => {
    const listed = (pattern: RegExp) =>
      pages
        .filter(({ address }) => pattern.test(address))
        .flatMap(({ root }) => root.querySelectorAll('main li a[href*="/meddelanden/natten-"]'))
        .map((link) => link.getAttribute('href'));
    const all = listed(/^\/meddelanden\/(?:kommande|aktuella|arkiv\/\d{4})\/(?:\d+\/)?$/);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all).size).toBe(all.length);
    const first = listed(/^\/meddelanden\/$/);
    expect(new Set(first).size).toBe(first.length);
    expect(new Set([...all, ...first]).size).toBe(320);
  });

  test('of what is over, what ended last stands first', () => {
    const page = pages.find(({ address }) => address === '/meddelanden/');
    const past = page?.root.querySelectorAll('main ul.plain-list')[2]?.querySelectorAll('li .state') ?? [];
    const days = past.map(({ text }) => /(\d+ \w+ 2026) klockan/.exec(text.replaceAll('\u00A0', ' '))?.[1]);
    expect(days).toEqual([...Array<string>(8).fill('30 november 2026'), '4 januari 2026', '1 januari 2026']);
  });

  test('no list has more than its budget', () => {
    // The banners are the same on every page, and have a budget of their own.
    const withoutBanners = ({ html, root }: BuiltPage) =>
      html.replace(root.querySelector('[data-region]')?.outerHTML ?? '', '');
    const tooLarge = pages.filter((page) => isTooLarge(withoutBanners(page)));
    expect(tooLarge.map(({ address }) => address)).toEqual([]);
  });
});
