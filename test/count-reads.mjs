/** With `--import`: notes each file of content/ that a process reads, as a line of what READS names. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = basename(process.argv[1] ?? '');

function noting(read) {
  return (file, ...others) => {
    const path = typeof file === 'string' ? file : file instanceof URL ? fileURLToPath(file) : '';
    const place = relative(process.cwd(), path);
    if (place.startsWith('content/')) fs.appendFileSync(process.env.READS, `${program} ${place}\n`);
    return read(file, ...others);
  };
}

fs.readFileSync = noting(fs.readFileSync);
fs.readFile = noting(fs.readFile);
fs.promises.readFile = noting(fs.promises.readFile);
syncBuiltinESMExports();
