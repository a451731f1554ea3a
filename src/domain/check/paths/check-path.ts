import { askedKinds } from '../../../schema/asked.ts';
import { kindNames, kinds, type KindName } from '../../../schema/kinds.ts';
import { singleFiles } from '../../../schema/single-files.ts';
import { askedFolder } from '../../entries/asked-path.ts';
import { nearest } from '../nearest.ts';
import { fileFault, type Fault } from '../../fault/fault.ts';
import type { FaultCode } from '../../fault/fault-codes.ts';
import { checkName } from './check-name.ts';

/** Why a file's place or name is not that of an entry; at least one fault for a path that no entry can have. */
export function checkPath(file: string): Fault[] {
  const at = (code: FaultCode, message: string) => fileFault(code, file, message);
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
  if (folder === 'search' && rest[0] === 'asked') return checkAskedPath(file, rest.slice(1));
  if (folder === 'search') {
    const other = likelySingle(rest.at(-1) ?? '') ?? `Filerna är ${singleNames.join(', ')}.`;
    return [at('fil-fel-plats', `Den här filen hör inte hemma i content/search/. ${other}`)];
  }
  const kind = kindNames.find((one) => one === folder);
  if (!kind) {
    const near = likelyKind(folder, kindNames);
    const other = near ? `Menade du content/${near}/?` : `Mapparna är ${kindNames.join(', ')}.`;
    return [at('fil-fel-plats', `Mappen content/${folder}/ finns inte. ${other}`)];
  }
  const name = rest.at(-1) ?? '';
  if (rest.length > 1) {
    const message = `Filen ligger i en undermapp. Flytta den till content/${kind}/${name}.`;
    return [at('fil-fel-plats', message)];
  }
  return checkName(file, { folder: `content/${kind}`, ending: kinds[kind].ending, hasTranslations: true }, name);
}

/** The same for a file of phrases, by its parts below their folder. */
function checkAskedPath(file: string, [folder = '', ...rest]: readonly string[]): Fault[] {
  const at = (message: string) => [fileFault('fil-fel-plats', file, message)];
  const kind = askedKinds.find((one) => one === folder);
  const names = askedKinds.join(', ');
  if (rest.length === 0) return at(`Lägg filen i den av mapparna i ${askedFolder}/ som sidan hör till: ${names}.`);
  if (!kind) {
    const near = likelyKind(folder, askedKinds);
    const other = near ? `Menade du ${askedFolder}/${near}/?` : `Mapparna är ${names}.`;
    return at(`Mappen ${askedFolder}/${folder}/ finns inte. ${other}`);
  }
  const name = rest.at(-1) ?? '';
  if (rest.length > 1) return at(`Filen ligger i en undermapp. Flytta den till ${askedFolder}/${kind}/${name}.`);
  return checkName(file, { folder: `${askedFolder}/${kind}`, ending: '.yaml', hasTranslations: false }, name);
}

/** The folder that somebody most likely meant, in Swedish or misspelt. */
function likelyKind(folder: string, names: readonly KindName[]): string | undefined {
  const meant = names.find((name) => otherNames[name]?.split(' ').includes(folder.toLowerCase()));
  return meant ?? nearest(folder, names)[0];
}

const singlePaths = Object.values(singleFiles).map(({ path }) => path);
const singleNames = singlePaths
  .filter((path) => path.startsWith('content/search/'))
  .map((path) => path.slice('content/search/'.length));

/** The single file that a file with this name is most likely meant to be. */
function likelySingle(name: string): string | undefined {
  const byName = new Map(singlePaths.map((path) => [path.split('/').at(-1) ?? '', path]));
  const [near = ''] = nearest(name.replace(/\.\w+$/, '.yaml'), byName.keys());
  return near ? `Menade du ${byName.get(near)}?` : undefined;
}

/** For a folder what somebody may call it. */
const otherNames: Partial<Record<KindName, string>> = {
  'login-help': 'hjalp hjälp fragor frågor svar',
  announcements: 'meddelanden nyheter driftinformation news',
  roles: 'grupper roller',
  'related-links': 'lankar länkar',
  'login-methods': 'inloggningssatt inloggningssätt',
  services: 'tjanster tjänster e-tjanster e-tjänster',
  pages: 'sidor',
};
