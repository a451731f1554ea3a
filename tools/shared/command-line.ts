import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where a command is used wrongly, as programs of the shell have it. */
const wrongUse = 2;

/**
 * What follows the name of a command, read as `parseArgs` of Node.js does. `--help` prints what the command is for, from the
 * comment at the head of its file if nothing else is given, and ends it; what the command does not know ends it with a line.
 */
export function commandLine<T extends ParseArgsConfig>(config: T, help = headOf): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(help());
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (fault) {
    const [message] = (fault as Error).message.split('. To specify');
    console.error(`${message}. See npm run ${process.env['npm_lifecycle_event'] ?? '…'} -- --help`);
    return process.exit(wrongUse);
  }
}

/** The comment at the head of the file that was started. */
function headOf(): string {
  const [, head = ''] = /^\/\*\*[\s*]*(.*?)\s*\*\//s.exec(readFileSync(process.argv[1] ?? '', 'utf8')) ?? [];
  return head.replaceAll(/\n \* ?/g, '\n');
}
