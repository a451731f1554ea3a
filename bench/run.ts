/**
 * Builds the same texts with this product and with other site generators, round by round, and prints what each took, as
 * Markdown. bench/README.md says how to use it.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { circumstances } from './circumstances.ts';
import { makeTexts } from './make-texts.ts';
import { measureCase, type Measured } from './measure-case.ts';
import { readOptions } from './options.ts';
import { report } from './report.ts';

const { cases, rounds, states, out } = readOptions(process.argv.slice(2));
if (!existsSync('bench/node_modules')) throw new Error('Run "npm ci --prefix bench" first.');
if (!existsSync('/proc/self/smaps_rollup')) throw new Error('Memory is read from /proc, which only Linux has.');

// All that is made lies here, so that it is gone however this ends.
// Within this project: Astro takes a file of a package for one of the project it builds where the two have no folder in common.
mkdirSync('test-results', { recursive: true });
const folder = mkdtempSync(resolve('test-results', 'bench-'));
process.env['TMPDIR'] = folder;
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const about = circumstances();
const textsOf = new Map<string, string>();
for (const { counts } of cases) textsOf.getOrInsertComputed(JSON.stringify(counts), () => makeTexts(counts));
const measured: Measured[] = [];
for (let round = 1; round <= rounds; round++) {
  for (const one of cases) {
    measured.push(...(await measureCase(one, textsOf.get(JSON.stringify(one.counts)) ?? '', round, states)));
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, JSON.stringify({ about, cases, measured }, undefined, 2));
  }
}
for (const [name, value] of Object.entries(about)) console.log(`- ${name}: ${value}`);
console.log(`- rounds: ${rounds}\n\n${report(cases, measured)}`);
