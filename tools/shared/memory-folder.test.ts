import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeMemoryFolder } from './memory-folder.ts';

test('there is no folder in memory where the system has no such place, or too little is free', () => {
  expect(makeMemoryFolder(join(tmpdir(), 'no-memory'), 1)).toBeUndefined();
  expect(makeMemoryFolder(tmpdir(), Infinity)).toBeUndefined();
});

test('there is one where as much is free', () => {
  const place = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(place, { recursive: true }));
  expect(existsSync(makeMemoryFolder(place, 1) ?? '')).toBe(true);
});
