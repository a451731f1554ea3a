import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

test('temporary folders are there until the process ends, and many of them make no warning', () => {
  const script = `
    import { existsSync } from 'node:fs';
    import { makeFolderOfProcess } from ${JSON.stringify(resolve('tools/shared/folder-of-process.ts'))};
    process.on('warning', ({ name }) => console.log(name));
    const folders = Array.from({ length: 12 }, () => makeFolderOfProcess('many-'));
    await new Promise((resolve) => setImmediate(resolve));
    console.log(folders.filter((folder) => existsSync(folder)).join('\\n'));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  const lines = said.trim().split('\n');
  expect(lines).toHaveLength(12);
  expect(new Set(lines).size).toBe(12);
  expect(lines.filter((folder) => existsSync(folder))).toEqual([]);
});
