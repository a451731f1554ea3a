/** Measures what a reader downloads from the built site, and how long the content check and a build take. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const size = (file: string) => {
  const content = readFileSync(file);
  return { file, raw: content.length, brotli: brotliCompressSync(content).length };
};

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

console.log('\nSeconds                    median of 3 runs (whole process)');
for (const [name, args] of Object.entries({
  'content check': ['tools/check-content.ts'],
  build: ['tools/build.ts', '--out', 'test-results/bench'],
})) {
  const runs = Array.from({ length: 3 }, () => seconds(args)).sort((a, b) => a - b);
  console.log(
    `${name.padEnd(25)} ${runs[1]?.toFixed(2).padStart(6)}   (${runs.map((run) => run.toFixed(2)).join(', ')})`,
  );
}

function seconds(args: string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return (performance.now() - began) / 1000;
}
