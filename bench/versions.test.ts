import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lockedVersion = (folder: string, name: string): string =>
  JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')).packages[`node_modules/${name}`].version;

test.each(['astro', 'vite', 'pagefind'])('%s is measured in the version that the product is built with', (name) => {
  expect(lockedVersion('bench', name)).toBe(lockedVersion('.', name));
});
