import { askedKinds } from '../../../schema/asked.ts';
import { kindNames, kinds, type KindName } from '../../../schema/kinds.ts';
import { singleFiles } from '../../../schema/single-files.ts';
import { askedFolder } from '../../entries/asked-path.ts';
import { localesOf } from '../../entries/entry-path.ts';
import { nearest } from '../nearest.ts';
import { fileFault, type Fault } from '../../fault/fault.ts';
import { checkName } from './check-name.ts';
import { say } from '../../../editors/say.ts';

/** Why a file's place or name is not that of an entry; at least one fault for a path that no entry can have. */
export function checkPath(file: string): Fault[] {
  const at = (message: string) => [fileFault('fil-fel-plats', file, message)];
  const parts = file.split('/').slice(1);
  const [folder = '', ...rest] = parts;
  const hidden = parts.find((part) => /^[.~]|~$|^Thumbs\.db$|^desktop\.ini$/i.test(part));
  if (hidden) {
    const message = say`”${hidden}” är en dold eller tillfällig fil eller mapp. Ta bort den ur content/.`;
    return [fileFault('fil-dold', file, message)];
  }
  if (rest.length === 0) {
    const other = likelySingle(folder) ?? say`Lägg den i en av mapparna ${kindNames.join(', ')}.`;
    return at(say`Den här filen hör inte hemma direkt i content/. ${other}`);
  }
  if (folder !== 'search') return checkBelow('content', kindNames, file, parts);
  if (rest[0] === 'asked') return checkBelow(askedFolder, askedKinds, file, rest.slice(1));
  const other = likelySingle(rest.at(-1) ?? '') ?? say`Filerna är ${singleNames.join(', ')}.`;
  return at(say`Den här filen hör inte hemma i content/search/. ${other}`);
}

/** The same for a file below a folder that has one for each of some kinds, by the parts of its path in there. */
function checkBelow(base: string, kindsThere: readonly KindName[], file: string, parts: readonly string[]): Fault[] {
  const at = (message: string) => [fileFault('fil-fel-plats', file, message)];
  const [folder = '', ...rest] = parts;
  const kind = kindsThere.find((one) => one === folder);
  const names = kindsThere.join(', ');
  if (rest.length === 0) return at(say`Lägg filen i den av mapparna i ${base}/ som sidan hör till: ${names}.`);
  if (!kind) {
    const near = likelyKind(folder, kindsThere);
    const other = near ? say`Menade du ${base}/${near}/?` : say`Mapparna är ${names}.`;
    return at(say`Mappen ${base}/${folder}/ finns inte. ${other}`);
  }
  const name = rest.at(-1) ?? '';
  if (rest.length > 1) return at(say`Filen ligger i en undermapp. Flytta den till ${base}/${kind}/${name}.`);
  const isEntry = base !== askedFolder;
  const rule = {
    folder: `${base}/${kind}`,
    ending: isEntry ? kinds[kind].ending : '.yaml',
    languages: isEntry ? localesOf(kind) : [],
  };
  return checkName(file, rule, name);
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
  return near ? say`Menade du ${byName.get(near)}?` : undefined;
}

/** For a folder what somebody may call it. */
const otherNames: Partial<Record<KindName, string>> = {
  'login-help': 'hjalp hjälp fragor frågor svar',
  announcements: 'meddelanden nyheter driftinformation news',
  roles: 'grupper roller',
  'related-links': 'lankar länkar',
  'login-methods': 'inloggningssatt inloggningssätt',
  services: 'tjanster tjänster e-tjanster e-tjänster',
  contacts: 'kontakter kontakt',
  topics: 'amne ämne amnen ämnen subjects kategorier',
  symptoms: 'symptom symtom problem guide guiden',
  'explained-words': 'ord ordförklaringar ordforklaringar glossary',
  pages: 'sidor',
};
