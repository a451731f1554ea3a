import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

test('Astro and Pagefind are measured against the versions that the product is built with', () => {
  const { devDependencies } = read('package.json');
  expect(read('bench/package.json').dependencies).toMatchObject({
    astro: devDependencies.astro,
    pagefind: devDependencies.pagefind,
  });
});
