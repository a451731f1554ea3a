import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkPackages } from './link-packages.ts';

/** Copies the project as it would be committed, with its packages, and gives the new folder. */
export function copyProject(name: string): string {
  const copy = mkdtempSync(join(tmpdir(), name));
  for (const file of committable()) cpSync(file, join(copy, file));
  linkPackages(copy);
  return copy;
}

function committable(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(file));
}
