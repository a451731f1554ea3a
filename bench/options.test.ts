import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

const casesOf = (...args: string[]) =>
  readOptions(args).cases.map(({ contestant, counts: { entries, notices, coming } }) =>
    [contestant, entries, notices, coming].join(' '),
  );

test('without arguments: everyone, three rounds, a tenth as many notices, of which a hundredth comes', () => {
  const { rounds, states } = readOptions([]);
  expect({ rounds, states }).toEqual({ rounds: 3, states: ['cold', 'again', 'edited'] });
  expect(casesOf()).toEqual(['ours', 'starlight', 'astro', 'eleventy'].map((name) => `${name} 5000 500 5`));
});

test('several sizes are built cold, each with its own notices', () => {
  expect(readOptions(['--sizes', '100,1000']).states).toEqual(['cold']);
  expect(casesOf('--sizes', '100,1000', '--only', 'ours')).toEqual(['ours 100 10 1', 'ours 1000 100 1']);
});

test('notices are measured against none', () => {
  expect(casesOf('--entries', '100', '--notices', '2000', '--coming', '300', '--against-none')).toEqual([
    'ours 100 2000 300',
    'ours 100 0 0',
  ]);
});

test.each([
  [['--only', 'hugo'], '--only hugo: choose among ours,starlight,astro,eleventy.'],
  [['--entries', 'many'], '--entries many: write a whole number.'],
  [['--notices', '5', '--coming', '6'], '--coming 6: there are 5 notices in all.'],
])('%j is refused', (args, message) => expect(() => readOptions(args)).toThrow(message));

test('no two cases have one title, since their figures are told apart by it', () => {
  for (const args of [[], ['--sizes', '100,1000'], ['--against-none'], ['--against-none', '--sizes', '100,1000']]) {
    const titles = readOptions(args).cases.map(({ title }) => title);
    expect(new Set(titles).size, args.join(' ')).toBe(titles.length);
  }
});
