import { kinds, type KindName } from '../../../schema/kinds.ts';
import { nearest } from '../nearest.ts';
import { fault, type Fault } from '../../fault/fault.ts';
import type { FaultCode } from '../../fault/fault-codes.ts';
import { checkName } from './check-name.ts';

/** Why a file's place or name is not that of an entry; at least one fault for a path that no entry can have. */
export function checkPath(file: string, singletons: readonly string[]): Fault[] {
  const at = (code: FaultCode, message: string) => fault(code, { file, line: 1 }, message);
  const parts = file.split('/').slice(1);
  const [folder = '', ...rest] = parts;
  const hidden = parts.find((part) => /^[.~]|~$|^Thumbs\.db$|^desktop\.ini$/i.test(part));
  if (hidden) {
    return [at('fil-dold', `”${hidden}” är en dold eller tillfällig fil eller mapp. Ta bort den ur content/.`)];
  }
  if (rest.length === 0) {
    const [near] = nearest(
      folder.replace(/\.\w+$/, '.yaml'),
      singletons.map((one) => one.replace('content/', '')),
    );
    const other = near ? `Menade du content/${near}?` : `Lägg den i en av mapparna ${kindNames.join(', ')}.`;
    return [at('fil-fel-plats', `Den här filen hör inte hemma direkt i content/. ${other}`)];
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
