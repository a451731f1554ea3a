import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { expectInEnglish } from '../../test/support/english-gate.ts';
import { readFaultPage } from '../../test/support/fault-page.ts';
import { loginMethod, question, role } from '../../test/support/test-site.ts';
import { checkContent } from '../domain/check/check-content.ts';
import { wordListIn } from '../domain/check/check-writing.ts';
import { readSource } from '../domain/source/source.ts';
import { loadSpellers } from '../library/dictionaries.ts';

const now = Date.parse('2026-06-01T12:00Z');
const site = {
  ...role('arbetsgivare'),
  ...question(''),
  ...loginMethod('bankid', 'BankID'),
  ...loginMethod('telia', 'Telia'),
  'content/wordlist.yaml': readFileSync('content/wordlist.yaml', 'utf8'),
};
const words = wordListIn([readSource('content/wordlist.yaml', site['content/wordlist.yaml'])]);
const spellers = await loadSpellers([...(words?.known ?? []), 'BankID', 'Telia']);
const examples = globSync('docs/fel/*.md').flatMap((file) =>
  readFaultPage(readFileSync(file, 'utf8')).wrong.map((example) => [basename(file, '.md'), example] as const),
);

test.each(examples)('%s is told in English where editors read it', (_, example) => {
  const files = { ...site, ...example };
  const sources = Object.entries(files).map(([file, raw]) => readSource(file, raw));
  const told = expectInEnglish(checkContent(sources, now, { spellers }), files, now, { spellers }).map(
    ({ message }) => message,
  );
  expect(told).not.toEqual([]);
  expect(told).not.toContain('');
});
