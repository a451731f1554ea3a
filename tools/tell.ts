/**
 * Tells the WebSub hub and the hooks what a deployment had to tell, once readers have it: `npm run tell -- news.json`, with
 * the file that `npm run deploy -- --tell-later news.json` wrote. Ends with 0 though somebody could not be told, which it says,
 * and with 2 when the command is used wrongly or the file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { news } from './publish/tell/news.ts';
import { report, tell } from './publish/tell/tell.ts';
import { commandLine } from './shared/command-line.ts';

try {
  const { positionals } = commandLine({ allowPositionals: true });
  const [file = '', ...more] = positionals;
  if (!file || more.length > 0) throw new Error('Wrong use. Write: npm run tell -- news.json');
  report(await tell(read(file)));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 2;
}

function read(file: string) {
  try {
    return news.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file} is not what "npm run deploy -- --tell-later ${file}" writes.`);
  }
}
