import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../tools/shared/copy-project.ts';

// Within what a page carries of what is to come.
const [first, last] = [10, 12].map((days) => Temporal.Now.plainDateISO().add({ days }).toString());
const notice = `---
title: Mina sidor stängs | @alla
kind: maintenance
severity: warning
roles: [privatpersoner]
showFrom: ${first}
showUntil: ${last}
summary: Mina sidor är stängda.
reviewed: 2026-11-24
owner: Redaktionen
---

Logga in före lördag kväll.
`;

const project = copyProject('report-');
let report = '';

beforeAll(async () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Redaktionen', '-c', 'user.email=redaktionen@example.com', ...args], {
      cwd: project,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=Before');
  writeFileSync(join(project, 'content/announcements/mina-sidor-stangs.md'), notice);
  const answer = join(project, 'content/login-help/utloggad.md');
  writeFileSync(answer, `${readFileSync(answer, 'utf8')}\nLogga alltid ut när du är klar.\n`);
  git('add', '--all');
  git('commit', '--quiet', '--message=After');
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/report.ts', '--base', 'HEAD^'], {
    cwd: project,
  });
  report = stdout;
  expect(git('status', '--porcelain').toString(), 'the repository is left as it was').toBe('');
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

test('names the pages that are new and changed, with their weight, and no other', () => {
  const rows = [...report.matchAll(/^\| <code>(.*)<\/code> \| (\S+) \| \d+(?: \([+−\d]+\))? \|$/gm)];
  const pages = Object.groupBy(rows, ([, , kind]) => kind ?? '');
  expect(pages['ny']?.map(([, address]) => address)).toContain('/meddelanden/mina-sidor-stangs/');
  const changed = pages['ändrad']?.map(([, address]) => address) ?? [];
  // A long list ends after 25: first the pages whose text is another, then those near the start page.
  expect(changed).toEqual(expect.arrayContaining(['/', '/hjalp/utloggad/', '/meddelanden/', '/privatpersoner/']));
  expect(changed[0]).toBe('/hjalp/utloggad/');
  expect(changed).not.toContain('/arbetsgivare/');
  expect(changed).not.toContain('/hjalp/lurad/');
  expect(report).toContain('/meddelanden/privatpersoner/kalender.ics');
});

test("says what each role's page shows when, whatever the title holds", () => {
  const table = report.slice(report.indexOf('### Vad varje grupp ser')).match(/^\| .*\|$/gm) ?? [];
  const [titles, , ...rows] = table.map((row) => row.split(' | '));
  expect(titles?.slice(1)).toEqual([
    'Startsidan',
    'Privatpersoner',
    'Arbetsgivare',
    'Tandvårdspersonal',
    'Ställföreträdare |',
  ]);
  const shown = rows.map((cells) => cells.map((cell) => cell.includes('Mina sidor stängs &#124; &#64;alla')));
  expect(shown.slice(-2)).toEqual([
    [false, true, true, false, false, false],
    [false, false, false, false, false, false],
  ]);
});

test('shows the pages before and after at two widths, in one file', () => {
  const root = parse(readFileSync(join(project, 'test-results/report/pictures.html'), 'utf8'));
  const pictures = root.querySelectorAll('img').map((image) => ({
    alt: image.getAttribute('alt'),
    isJpeg: Buffer.from(image.getAttribute('src')?.split(',')[1] ?? '', 'base64').readUInt16BE(0) === 0xffd8,
  }));
  expect(pictures.every(({ isJpeg }) => isJpeg)).toBe(true);
  const alts = pictures.map(({ alt }) => alt);
  expect(alts).toContain('Efter: sidan /meddelanden/mina-sidor-stangs/ vid 390 pixlars bredd');
  expect(alts).not.toContain('Före: sidan /meddelanden/mina-sidor-stangs/ vid 390 pixlars bredd');
  expect(root.querySelectorAll('h2')).toHaveLength(12);
});
