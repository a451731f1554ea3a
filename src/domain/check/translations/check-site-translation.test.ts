import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSource } from '../../source/source.ts';
import { checkSiteTranslation } from './check-site-translation.ts';

const files = ['content/site.yaml', 'content/site.en.yaml'] as const;
const [swedish, english] = files.map((file) => readFileSync(file, 'utf8')) as [string, string];
const site = readSource(files[0], swedish);

test('the statement has the same shortcomings in both languages', () => {
  expect(checkSiteTranslation(readSource(files[1], english), site)).toEqual([]);
});

test('one more is a fault', () => {
  const longer = english.replace(/^ {2}shortcomings:\n/m, '$&    - text: Pages are slow.\n');
  const [found] = checkSiteTranslation(readSource(files[1], longer), site);
  expect(found).toMatchObject({ code: 'oversattning-andra-falt', field: 'accessibility.shortcomings' });
});
