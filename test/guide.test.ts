/** The guide in the built site: every answer is near, each step is light and stands where it should. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { helpPath } from '../src/domain/entries/addresses.ts';
import { originalsOf, placed } from '../src/domain/source/placed.ts';
import { readContentFiles } from '../src/library/files.ts';
import { shortestWay, waysThrough, wordsToLinks } from '../tools/measure/ways-to-answers.ts';
import { pages, textOf } from './support/built-site.ts';

const content = placed(await readContentFiles('.'));
const help = originalsOf('login-help', content);
const symptoms = originalsOf('symptoms', content).sort((a, b) => a.fields.order - b.fields.order);
const byGuide = waysThrough('dist', /^\/hjalp-mig\//);
const isStep = /^(?:\/en)?\/hjalp-mig\/./;
const steps = pages.filter(({ address }) => isStep.test(address));
const entrances = pages.filter(({ address }) => /^(?:\/en)?\/hjalp-mig\/$/.test(address));
const sitemap = readFileSync('dist/sitemap.xml', 'utf8');

test('every answer is at most three clicks from the start page, by the guide alone', () => {
  expect(help.length).toBeGreaterThan(50);
  const far = help.filter(({ id }) => (shortestWay(byGuide, '/', helpPath(id))?.clicks ?? Infinity) > 3);
  expect(far.map(({ id }) => id)).toEqual([]);
});

const tasks = parse(readFileSync('test/support/guide-tasks.yaml', 'utf8')) as Record<string, string>[];

test('there are 25 tasks, and in the half of them less than 140 words are read', () => {
  const words = tasks.map((task) => wayTo(task)?.words ?? Infinity).sort((a, b) => a - b);
  expect(words).toHaveLength(25);
  expect(words[12]).toBeLessThan(140);
});

test.each(tasks)('$situation', (task) => {
  // By what the reader says has happened, and in no more words than a page of text has.
  expect(wayTo(task)?.clicks).toBeLessThanOrEqual(3);
  expect(wayTo(task)?.words).toBeLessThan(270);
});

function wayTo({ symptom = '', entry = '' }: Record<string, string>) {
  return shortestWay(waysThrough('dist', new RegExp(`^/hjalp-mig/(?:${symptom}/.*)?$`)), '/', helpPath(entry));
}

test('the guide begins with every problem, in both languages', () => {
  for (const { address, html } of entrances) {
    const links = [...wordsToLinks(html).keys()];
    const problems = symptoms.map(({ id }) => `${address}${id}/`);
    expect(links.slice(0, problems.length)).toEqual(problems);
  }
  expect(entrances).toHaveLength(2);
});

test('search engines and the search find its entrance and none of its steps', () => {
  expect(
    entrances.filter(({ isIndexed, root }) => isIndexed && root.querySelector('[data-pagefind-body]')),
  ).toHaveLength(2);
  expect(steps.length).toBeGreaterThan(10);
  expect(steps.filter(({ isIndexed, root }) => isIndexed || root.querySelector('[data-pagefind-body]'))).toEqual([]);
  expect(sitemap).toContain('/hjalp-mig/</loc>');
  expect(steps.filter(({ address }) => sitemap.includes(`${address}</loc>`))).toEqual([]);
});

describe.each(steps)('$address', ({ address, root, html }) => {
  const links = [...wordsToLinks(html).keys()];

  test('asks something, leads to answers and to somebody who can help, and back', () => {
    expect(root.querySelectorAll('main h2').map(textOf)[0]).toMatch(/\?$/);
    expect(links.filter((link) => /\/hjalp\/./.test(link)).length).toBeGreaterThan(0);
    expect(links.some((link) => link.endsWith('/kontakt/'))).toBe(true);
    expect(links).toContain(address.replace(/(?<=hjalp-mig\/).*/, ''));
  });

  test('works without a script and without a form', () => {
    expect(
      root
        .querySelectorAll('main script:not([type="application/ld+json"]), main form, main button, main input')
        .map(String),
    ).toEqual([]);
  });
});
