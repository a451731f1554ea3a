import { openContentFiles, readContentFiles } from '../../src/library/files.ts';
import { readSurroundings } from '../../src/library/surroundings.ts';
import { checkContent } from '../../src/domain/check/check-content.ts';
import { checkUnmarkedChanges } from '../../src/domain/check/check-unmarked-changes.ts';
import { checkRemovedPages } from '../../src/domain/check/check-removed-pages.ts';
import type { Scope } from '../../src/domain/check/scope.ts';
import { scopeOfChange } from '../../src/domain/check/scope-of-change.ts';
import { faultsOfChange } from '../../src/domain/check/faults-of-change.ts';
import { checkPresence } from '../../src/domain/check/paths/check-presence.ts';
import { isError, type Fault } from '../../src/domain/fault/fault.ts';
import type { Source } from '../../src/domain/source/source.ts';
import { fixFiles, markChanges } from './fix-files.ts';
import { baseOf, changedFiles, sourcesAt } from './git.ts';
import { githubReport, withoutCommands } from './github-report.ts';
import { helpPage } from './help-page.ts';
import { readOptions } from './options.ts';
import { summary, textReport } from './text-report.ts';
import { WrongUse } from '../shared/wrong-use.ts';

/** Checks the content as the arguments say, prints what is found and gives the exit status. */
export async function checkContentFiles(args: string[]): Promise<number> {
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
    throw new WrongUse('Mappen content/ går inte att läsa. Kör kommandot i projektets mapp.', { cause: error });
  }
}

async function check(sources: readonly Source[], scope?: Scope): Promise<Fault[]> {
  const surroundings = await readSurroundings('.', sources);
  return [...checkPresence(sources), ...checkContent(sources, Date.now(), surroundings, scope)];
}

/** Looks only where the change can bring faults, and at what was there before only where there are faults now. */
async function ofChange(sources: readonly Source[], base: string): Promise<Fault[]> {
  const changed = changedFiles(base);
  const before = sourcesAt(base, sources, changed);
  const scope = scopeOfChange(before, sources, Date.now());
  const faults = await check(sources, scope);
  const faulty = new Set(faults.map(({ file }) => file).filter((file) => !changed.has(file)));
  const known = faulty.size > 0 ? await check(before, { ...scope, isAsked: (file) => faulty.has(file) }) : [];
  const own = faultsOfChange(faults, known, changed);
  return [...own, ...checkUnmarkedChanges(before, sources, Date.now()), ...checkRemovedPages(before, sources)];
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
  console.log(summary(sources.length, faults));
}
