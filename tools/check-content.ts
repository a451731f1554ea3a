/** Checks everything in content/ and prints all faults at once. Ends with 1 when something must be mended. */
import { readContentFiles } from '../src/content-files.ts';
import { readImageFiles } from '../src/image-files.ts';
import { loadSpellers } from '../src/dictionaries.ts';
import { checkContent } from '../src/domain/check/check-content.ts';
import { wordListIn } from '../src/domain/check/check-writing.ts';
import { isError, type Fault } from '../src/domain/check/fault.ts';

const sources = await readContentFiles('.');
const list = wordListIn(sources);
const spellers = list && (await loadSpellers(list.known));
const images = await readImageFiles('.');
const faults = checkContent(sources, Date.now(), { images, ...(spellers && { spellers }) });
const errors = faults.filter(isError);

for (const [file, ofFile] of Map.groupBy(faults, (fault) => fault.file)) {
  console.log(`\n${file}`);
  for (const fault of ofFile) console.log(`  ${describe(fault)}`);
}
console.log(`\n${sources.length} filer granskade: ${errors.length} fel, ${faults.length - errors.length} varningar.`);
if (errors.length > 0) process.exitCode = 1;

function describe({ line, level, code, message }: Fault): string {
  return `rad ${line}: ${level === 'error' ? 'fel' : 'varning'}: ${message} (docs/fel/${code}.md)`;
}
