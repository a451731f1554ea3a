/**
 * Measures what a reader downloads from the built site, how long a search and the next page make a reader wait on a slow
 * line, and how long the content check and a build take.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measureNextPage } from './measure/measure-next-page.ts';
import { measureTyping } from './measure/measure-typing.ts';
import { largeProject } from './measure/large-site/large-project.ts';
import { onlyOfProduct } from './init/only-of-product.ts';
import { commandLine } from './shared/command-line.ts';

commandLine({});
const size = (file: string) => {
  const content = readFileSync(file);
  return { file, raw: content.length, brotli: brotliCompressSync(content).length };
};

onlyOfProduct();

const groups = {
  'help entries': ['dist/hjalp/*/index.html', 'dist/en/hjalp/*/index.html'],
  'all pages': ['dist/**/*.html'],
  'search scripts': ['dist/search/*.js'],
};

console.log('Bytes (brotli)            files   median      max   largest');
for (const [name, patterns] of Object.entries(groups)) {
  const sizes = globSync(patterns)
    .map(size)
    .sort((a, b) => a.brotli - b.brotli);
  const median = sizes[Math.floor(sizes.length / 2)];
  const largest = sizes.at(-1);
  const columns = [
    String(sizes.length).padStart(5),
    String(median?.brotli).padStart(8),
    String(largest?.brotli).padStart(8),
  ];
  console.log(`${name.padEnd(25)} ${columns.join(' ')}   ${largest?.file}`);
}

const waits = { 'key to screen': await measureTyping('dist'), 'click to paint': await measureNextPage('dist') };
for (const [what, measured] of Object.entries(waits)) {
  console.log(`\nMilliseconds from ${what.padEnd(19)} times   median      95 %      max   (300 ms, 1.6 Mbit/s)`);
  for (const { name, times } of measured) {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? NaN).toFixed(0);
    const columns = [String(sorted.length).padStart(5), ...[0.5, 0.95, 1].map((share) => at(share).padStart(8))];
    console.log(`${name.padEnd(36)} ${columns.join(' ')}`);
  }
}

console.log('\nSeconds                    median of 3 runs (whole process)');
const large = largeProject(5000);
for (const [name, args, cwd] of [
  ['content check', ['tools/check-content.ts'], '.'],
  ['… with 5,000 entries more', [resolve('tools/check-content.ts')], large],
  ['build', ['tools/build.ts', '--out', 'test-results/bench'], '.'],
] as const) {
  const runs = Array.from({ length: 3 }, () => seconds(args, cwd)).sort((a, b) => a - b);
  console.log(
    `${name.padEnd(25)} ${runs[1]?.toFixed(2).padStart(6)}   (${runs.map((run) => run.toFixed(2)).join(', ')})`,
  );
}

rmSync(large, { recursive: true });

function seconds(args: readonly string[], cwd: string): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return (performance.now() - began) / 1000;
}
