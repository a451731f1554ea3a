import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesToFollow, followMoves, pageMoves } from './page-moves.ts';

const help = (id: string, locale = '') => `content/login-help/${id}${locale}.md`;
const list = 'content/old-urls.yaml';
const phrases = (id: string) => `content/search/asked/login-help/${id}.yaml`;
const held = new Map([
  [help('koden'), '---\ntitle: Koden\n---\n\nText.\n'],
  [help('koden', '.en'), '---\ntitle: The code\n---\n\nText.\n'],
  [help('annan'), '---\ntitle: Annan\n---\n\nLäs [om koden](/hjalp/koden/#gor-sa) och [mer](/hjalp/koden-tva/).\n'],
  [help('annan', '.en'), '---\ntitle: Other\n---\n\n[Read](/en/hjalp/koden/).\n'],
  [phrases('koden'), 'sv:\n  alsoAsked:\n    - pin\n'],
  [list, '# Överst\nmoved:\n  # Sidor\n  - { from: /gammal/, to: /hjalp/koden/ }\n  - { from: /kakor/, to: /om/ }\n'],
]);
const isPublished = () => true;
const renamed = (from: string, to: string) =>
  pageMoves([help(from, '.en'), help(from)], [help(to), help(to, '.en'), help('annan')], (file) => held.has(file));

describe('a page that is renamed', () => {
  const moves = renamed('koden', 'pin-koden');
  const changed = followMoves(moves, held, new Map(), isPublished);

  test('keeps its old addresses, in each language, and those that led to it', () => {
    expect(changed.get(list)).toBe(
      '# Överst\nmoved:\n  # Sidor\n  - { from: /gammal/, to: /hjalp/pin-koden/ }\n  - { from: /kakor/, to: /om/ }\n' +
        '  - { from: /hjalp/koden/, to: /hjalp/pin-koden/ }\n  - { from: /en/hjalp/koden/, to: /en/hjalp/pin-koden/ }\n',
    );
  });

  test('is followed by links to it, and by no others', () => {
    expect(changed.get(help('annan'))).toBe(
      '---\ntitle: Annan\n---\n\nLäs [om koden](/hjalp/pin-koden/#gor-sa) och [mer](/hjalp/koden-tva/).\n',
    );
    expect(changed.get(help('annan', '.en'))).toContain('(/en/hjalp/pin-koden/)');
  });

  test('takes the phrases of the search with it', () => {
    expect([changed.has(phrases('koden')), changed.get(phrases('koden'))]).toEqual([true, undefined]);
    expect(changed.get(phrases('pin-koden'))).toBe(held.get(phrases('koden')));
  });

  test('asks for no other files than those that may change', () => {
    expect(filesToFollow(moves, held).sort()).toEqual(
      [help('annan', '.en'), help('annan'), list, phrases('koden')].sort(),
    );
  });

  test('and gets its first name back, leaves no address that leads to itself', () => {
    const there = new Map([...held].filter(([file]) => file !== list));
    there.set(
      list,
      'moved:\n  - { from: /hjalp/pin-koden/, to: /hjalp/koden/ }\n  - { from: /a/, to: /hjalp/koden/ }\n',
    );
    expect(followMoves(moves, there, new Map(), isPublished).get(list)).toBe(
      'moved:\n  - { from: /hjalp/koden/, to: /hjalp/pin-koden/ }\n' +
        '  - { from: /en/hjalp/koden/, to: /en/hjalp/pin-koden/ }\n  - { from: /a/, to: /hjalp/pin-koden/ }\n',
    );
  });

  test('that nobody has seen yet has no old address', () => {
    const text = followMoves(moves, held, new Map(), () => false).get(list);
    expect(text).toBe(held.get(list)?.replace('to: /hjalp/koden/', 'to: /hjalp/pin-koden/'));
  });
});

test('the address of a page that goes leads where somebody said, and its phrases go with it', () => {
  const moves = pageMoves([help('koden'), help('koden', '.en')], [], (file) => held.has(file));
  const leadsTo = new Map([
    ['/hjalp/koden/', '/hjalp/annan/'],
    ['/en/hjalp/koden/', '/en/hjalp/annan/'],
  ]);
  const changed = followMoves(moves, held, leadsTo, isPublished);
  expect(changed.get(list)).toContain('{ from: /gammal/, to: /hjalp/annan/ }');
  expect(changed.get(list)).toContain(
    '{ from: /hjalp/koden/, to: /hjalp/annan/ }\n  - { from: /en/hjalp/koden/, to: /en/hjalp/annan/ }',
  );
  expect([...changed.keys()]).toEqual([list, phrases('koden')]);
});

test.each([
  ['a text that is no page', ['content/contacts/freja.yaml'], []],
  ['a file that is written anew', [help('koden')], [help('koden')]],
])('%s moves no page', (_, gone, written) => {
  expect(pageMoves(gone, written, () => true)).toEqual([]);
});

describe('two proposals that move one page each', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moves-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const listOf = (lines: number) =>
    `moved:\n${Array.from({ length: lines }, (_, index) => `  - { from: /gammal-${index}/, to: /om/ }\n`).join('')}`;
  const listAfter = (before: string, id: string) => {
    const all = new Map([
      [help(id), ''],
      [help(id, '.en'), ''],
      [list, before],
    ] as const);
    const moves = pageMoves([help(id), help(id, '.en')], [help(`${id}-ny`), help(`${id}-ny`, '.en')], (file) =>
      all.has(file),
    );
    return followMoves(moves, all, new Map(), isPublished).get(list) ?? '';
  };
  /** What git makes of both; undefined where it cannot. */
  const merged = (before: string, ids: readonly string[]) => {
    const files = [listAfter(before, ids[0] ?? ''), before, listAfter(before, ids[1] ?? '')].map((text, index) => {
      const file = join(folder, String(index));
      writeFileSync(file, text);
      return file;
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };

  test.each([
    [7, 0.2],
    [40, 0.05],
  ])('seldom add their old addresses at one place of a list of %i', (lines, atMost) => {
    const ids = ['utloggad', 'koden', 'webblasare', 'kakor', 'bankid', 'freja', 'ombud', 'siths', 'byta-namn', 'larm'];
    const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
    const results = pairs.map((pair) => ({ pair, text: merged(listOf(lines), pair) }));
    for (const { pair, text } of results)
      for (const id of text === undefined ? [] : pair) expect(text).toContain(`  - { from: /hjalp/${id}/, `);
    expect(results.filter(({ text }) => text === undefined).length / pairs.length).toBeLessThanOrEqual(atMost);
  });
});
