import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { singleFiles } from '../../schema/single-files.ts';
import { faultCodes, type FaultCode } from '../fault/fault-codes.ts';
import { readFaultPage, type Example } from '../../../test/support/fault-page.ts';
import { isError, type Fault } from '../fault/fault.ts';
import { loginMethod, question, role } from '../../../test/support/test-site.ts';
import { wordListIn } from './check-writing.ts';
import { loadSpellers } from '../../library/dictionaries.ts';
import { checkContent } from './check-content.ts';
import { readSource } from '../source/source.ts';

const pages = new Map(
  globSync('docs/fel/*.md').map((file) => [basename(file, '.md'), readFaultPage(readFileSync(file, 'utf8'))]),
);
const words = readFileSync('content/wordlist.yaml', 'utf8');
const spellers = await loadSpellers(wordListIn([readSource('content/wordlist.yaml', words)])?.known ?? []);
const codes = Object.keys(faultCodes) as FaultCode[];

/** The kinds of fault in an example, on a site with a group, a question and three ways to log in. */
function faultsOf(example: Example): Fault[] {
  const site = {
    ...role('arbetsgivare'),
    ...question(''),
    ...loginMethod('bankid', 'BankID'),
    ...loginMethod('telia', 'Telia'),
    'content/wordlist.yaml': words,
  };
  const sources = Object.entries({ ...site, ...example }).map(([file, raw]) => readSource(file, raw));
  return checkContent(sources, Date.parse('2026-06-01T12:00Z'), { spellers });
}

/** Kinds that an example in a page cannot show: a link, files that are too long or gone, and what was otherwise before. */
const notAsText: FaultCode[] = [
  ...(['fil-ingen-vanlig', 'fil-for-stor', 'fil-saknas', 'text-lang'] as const),
  ...(['sida-borttagen', 'andrad-utan-tid', 'andrad-i-ord'] as const),
];

test('the page about missing files names each that is needed', () => {
  const text = readFileSync('docs/fel/fil-saknas.md', 'utf8');
  const needed = Object.values(singleFiles).filter(({ isNeeded }) => isNeeded);
  expect(needed.map(({ path }) => path).filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
});

test('every kind of fault has a page', () => {
  expect([...pages.keys()].sort()).toEqual(codes.toSorted());
});

test.each(codes)('%s: the page has its heading, and examples that are what they say', (code) => {
  const page = pages.get(code);
  expect(page?.heading).toBe(faultCodes[code]);
  expect(page?.wrong.length).toBeGreaterThan(notAsText.includes(code) ? -1 : 0);
  expect(page?.right.length).toBeGreaterThan(0);
  for (const example of page?.wrong ?? []) expect(faultsOf(example).map((one) => one.code)).toContain(code);
  for (const example of page?.right ?? []) {
    expect(faultsOf(example).filter((one) => isError(one) || one.code === code)).toEqual([]);
  }
});
