import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixedNames } from './site-files.ts';

test('every page, folder and file at the top of the site is a name that no entry can have', () => {
  const found = ['src/pages', 'src/pages/[...locale]', 'public'].flatMap((folder) => readdirSync(folder));
  const names = found.map((name) => name.split('.')[0] ?? '').filter((name) => name && !/^[[_]/.test(name));
  expect(names.filter((name) => !fixedNames.includes(name))).toEqual([]);
});
