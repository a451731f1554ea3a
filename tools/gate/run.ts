import { openContentFiles, readContentFiles } from '../../src/library/files.ts';
import { readSurroundings } from '../../src/library/surroundings.ts';
import { checkChange } from '../../src/domain/check/check-change.ts';
import { checkContent } from '../../src/domain/check/check-content.ts';
import { unspelled } from '../../src/domain/check/language/unspelled.ts';
import { checkPresence } from '../../src/domain/check/paths/check-presence.ts';
import { isError, type Fault } from '../../src/domain/fault/fault.ts';
import type { Source } from '../../src/domain/source/source.ts';
import { fixFiles, markChanges } from './fix-files.ts';
import { baseOf, changedFiles, sourcesAt } from './git.ts';
import { githubReport, withoutCommands } from './github-report.ts';
import { helpPage } from './help-page.ts';
import { help, readOptions } from './options.ts';
import { summary, textReport } from './text-report.ts';
import { WrongUse } from '../shared/wrong-use.ts';
import { say } from '../../src/editors/say.ts';

/** Checks the content as the arguments say, prints what is found and gives the exit status. */
export async function checkContentFiles(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(help());
    return 0;
  }
  try {
    const options = readOptions(args);
    const base = options.changed === undefined ? undefined : baseOf(options.changed);
    const fixed = options.fix ? await fixFiles(await read()) : [];
    if (options.fix && base !== undefined) {
      const present = await read();
      fixed.push(...(await markChanges(sourcesAt(base, present, changedFiles(base)), present, Date.now())));
    }
    for (const line of fixed) console.error(line);
    const sources = base === undefined ? await read() : await read(openContentFiles);
    const faults = base === undefined ? await check(sources) : await ofChange(sources, base);
    tell(options.format, sources, faults);
    return faults.some(isError) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function read(from = readContentFiles): Promise<Source[]> {
  try {
    return await from('.');
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const message =
      code === 'EACCES'
        ? say`Mappen ${path} går inte att öppna. Kontrollera dess rättigheter.`
        : say`Mappen content/ går inte att läsa. Kör kommandot i projektets mapp.`;
    throw new WrongUse(message, { cause: error });
  }
}

async function check(sources: readonly Source[]): Promise<Fault[]> {
  const surroundings = await readSurroundings('.', sources);
  return [...checkPresence(sources), ...checkContent(sources, Date.now(), surroundings)];
}

async function ofChange(sources: readonly Source[], base: string): Promise<Fault[]> {
  const changed = changedFiles(base);
  const before = sourcesAt(base, sources, changed);
  const surroundings = await readSurroundings('.', sources);
  return [
    ...checkPresence(sources).filter(({ file }) => changed.has(file)),
    ...checkChange(before, sources, changed, Date.now(), surroundings),
  ];
}

function tell(format: string, sources: readonly Source[], faults: readonly Fault[]): void {
  const help = helpPage(process.env);
  if (format === 'json') {
    const told = faults.map((fault) => ({ ...fault, help: help(fault.code) }));
    console.log(JSON.stringify({ files: sources.length, faults: told }, undefined, 2));
    return;
  }
  const annotations = githubReport(faults, help);
  if (format === 'text') {
    const byFile = new Map(sources.map((source) => [source.file, source]));
    const report = textReport(faults, (file) => byFile.get(file)?.text, help);
    if (report) console.log(process.env['GITHUB_ACTIONS'] ? withoutCommands(report) : report);
  }
  if (annotations && (format === 'github' || process.env['GITHUB_ACTIONS'])) console.log(annotations);
  for (const line of unspelled()) console.log(line);
  console.log(summary(sources.length, faults));
}
