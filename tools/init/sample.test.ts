import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepSample, removeReplaced, restoreSample, sampleFolder } from './sample.ts';

let project: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};

/** A project whose people have taken away the forms for reporting. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'sample-'));
  write('content/site.yaml', 'name: One\n');
  write('src/styles/tokens.css', ':root {}\n');
});
afterEach(() => rmSync(project, { recursive: true }));

test('what somebody has taken away is neither missed nor put back', async () => {
  await keepSample(project);
  await removeReplaced(project);
  expect(existsSync(join(project, 'content'))).toBe(false);
  write('content/site.yaml', 'name: Other\n');
  write('.github/ISSUE_TEMPLATE/notice.yml', '');
  await restoreSample(project);
  expect(readFileSync(join(project, 'content/site.yaml'), 'utf8')).toBe('name: One\n');
  expect(existsSync(join(project, sampleFolder))).toBe(false);
  expect(existsSync(join(project, '.github/ISSUE_TEMPLATE'))).toBe(false);
});

test('where not all can be put by, nothing is, and all stays where it was', async () => {
  write('src/site', 'a file where a folder is to be');
  write(join(sampleFolder, 'src/site/place.ts'), '');
  await expect(keepSample(project)).rejects.toThrow();
  expect(existsSync(join(project, sampleFolder))).toBe(false);
  expect(readdirSync(project).sort()).toEqual(['content', 'src', 'test']);
});
