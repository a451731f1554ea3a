import { kinds, type KindName } from '../../../schema/kinds.ts';
import { singleFiles } from '../../../schema/single-files.ts';
import { nearest } from '../nearest.ts';
import { fault, type Fault } from '../../fault/fault.ts';
import type { FaultCode } from '../../fault/fault-codes.ts';
import { checkName } from './check-name.ts';

/** Why a file's place or name is not that of an entry; at least one fault for a path that no entry can have. */
export function checkPath(file: string): Fault[] {
  const at = (code: FaultCode, message: string) => fault(code, { file, line: 1 }, message);
  const parts = file.split('/').slice(1);
  const [folder = '', ...rest] = parts;
  const hidden = parts.find((part) => /^[.~]|~$|^Thumbs\.db$|^desktop\.ini$/i.test(part));
  if (hidden) {
    return [at('fil-dold', `”${hidden}” är en dold eller tillfällig fil eller mapp. Ta bort den ur content/.`)];
  }
  if (rest.length === 0) {
    const other = likelySingle(folder) ?? `Lägg den i en av mapparna ${kindNames.join(', ')}.`;
    return [at('fil-fel-plats', `Den här filen hör inte hemma direkt i content/. ${other}`)];
  }
  if (folder === 'search') {
    const other = likelySingle(rest.at(-1) ?? '') ?? `Filerna är ${singleNames.join(', ')}.`;
    return [at('fil-fel-plats', `Den här filen hör inte hemma i content/search/. ${other}`)];
  }
  const kind = kindNames.find((one) => one === folder);
  if (!kind) {
    const near = swedishFolders[folder.toLowerCase()] ?? nearest(folder.toLowerCase(), kindNames)[0];
    const other = near ? `Menade du content/${near}/?` : `Mapparna är ${kindNames.join(', ')}.`;
    return [at('fil-fel-plats', `Mappen content/${folder}/ finns inte. ${other}`)];
  }
  const name = rest.at(-1) ?? '';
  if (rest.length > 1) {
    const message = `Filen ligger i en undermapp. Flytta den till content/${kind}/${name}.`;
    return [at('fil-fel-plats', message)];
  }
  return checkName(file, kind, name);
}

const singlePaths = Object.values(singleFiles).map(({ path }) => path);
const singleNames = singlePaths
  .filter((path) => path.startsWith('content/search/'))
  .map((path) => path.slice('content/search/'.length));

/** The single file that a file with this name is most likely meant to be. */
function likelySingle(name: string): string | undefined {
  const byName = new Map(singlePaths.map((path) => [path.split('/').at(-1) ?? '', path]));
  const [near = ''] = nearest(name.replace(/\.\w+$/, '.yaml'), [...byName.keys()]);
  return near ? `Menade du ${byName.get(near)}?` : undefined;
}

const kindNames = Object.keys(kinds) as KindName[];

const swedishFolders: Record<string, KindName> = {
  hjalp: 'login-help',
  hjälp: 'login-help',
  fragor: 'login-help',
  frågor: 'login-help',
  svar: 'login-help',
  meddelanden: 'announcements',
  nyheter: 'announcements',
  driftinformation: 'announcements',
  news: 'announcements',
  grupper: 'roles',
  roller: 'roles',
  lankar: 'related-links',
  länkar: 'related-links',
  inloggningssatt: 'login-methods',
  inloggningssätt: 'login-methods',
  tjanster: 'services',
  tjänster: 'services',
  'e-tjanster': 'services',
  'e-tjänster': 'services',
  sidor: 'pages',
};
