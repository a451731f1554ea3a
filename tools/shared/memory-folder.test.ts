import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeMemoryFolder } from './memory-folder.ts';

test('there is no folder in memory where the system has no such place', () => {
  expect(makeMemoryFolder(join(tmpdir(), 'no-memory'))).toBeUndefined();
});

test('there is one where as much is free', () => {
  const place = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  const { bavail, bsize } = statfsSync(place);
  const folder = makeMemoryFolder(place);
  expect(folder !== undefined && existsSync(folder)).toBe(bavail * bsize >= 4 * 2 ** 30);
});
