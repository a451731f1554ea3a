import { nameOf } from '../../../schema/each-language.ts';
import { isForSearch, kinds, type KindName } from '../../../schema/kinds.ts';
import { entryFile, type EntryPath } from '../../entries/entry-path.ts';
import { defaultLocale, locales, ruledBy } from '../../entries/locale.ts';
import { childrenOf } from '../../markdown/markdown.ts';
import { isOriginal, type Placed } from '../../source/placed.ts';
import type { Scope } from '../scope.ts';
import { fault, fileFault, type Fault } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';
import { nodesOf, type TextBody } from '../text/text-body.ts';
import { say } from '../../../editors/say.ts';

/** How a text is built, in words: its headings, lists, links and pictures. */
export type Shape = Readonly<Record<string, string>>;

interface World {
  topTasks: readonly unknown[];
  /** Undefined where the text cannot be read. */
  shapeOf: (entry: Placed) => Shape | undefined;
  isAsked: Scope['isAsked'];
}

/** Translations that lag behind their Swedish text or are built in another way, and entries that should have one. */
export function checkTranslations(entries: readonly Placed[], world: World): Fault[] {
  const { topTasks, isAsked } = world;
  const originals = new Map(entries.filter(isOriginal).map((entry) => [keyOf(entry), entry]));
  const translations = entries.filter((entry) => !isOriginal(entry));
  const translated = new Set(translations.map((entry) => `${keyOf(entry)} ${entry.locale}`));
  const kindsInBoth = new Set(translations.map(({ kind }) => kind));
  return [
    ...translations.flatMap((entry) => {
      const original = originals.get(keyOf(entry));
      return original && isAsked(entry.source.file) ? checkPair(entry, original, world) : [];
    }),
    ...[...originals.values()]
      .filter(({ source }) => isAsked(source.file))
      .filter(({ kind, id }) => (kind === 'login-help' ? topTasks.includes(id) : kindsInBoth.has(kind)))
      .flatMap((entry) => checkMissing(entry, translated)),
  ];
}

const keyOf = ({ kind, id }: EntryPath) => `${kind}/${id}`;

/** Questions are translated where that helps most; everything else, and the questions on the start page, always. */
function checkMissing({ kind, id, source: { file } }: Placed, translated: ReadonlySet<string>): Fault[] {
  return locales
    .filter((locale) => locale !== defaultLocale && !translated.has(`${kind}/${id} ${locale}`))
    .map((locale) => {
      const message = say`Texten finns bara på ${nameOf(defaultLocale)}, så den som läser på ${nameOf(locale)} får den. Översätt den i ${entryFile({ kind, id, locale })}.`;
      return fileFault('oversattning-saknas', file, message);
    });
}

function checkPair(entry: Placed, original: Placed, { shapeOf }: World): Fault[] {
  return [
    ...checkAge(entry, original),
    ...checkSameFields(entry, original),
    ...checkSameShape(entry, original, shapeOf),
  ];
}

function checkAge({ source }: Placed, original: Placed): Fault[] {
  const [own, other] = [source, original.source].map(({ data }) => String(data['reviewed'] ?? ''));
  if (!own || !other || own >= other) return [];
  const message = say`Texten på ${nameOf(defaultLocale)} granskades senare, ${other}. Jämför texterna, rätta översättningen och skriv dagens datum.`;
  return [faultAt(source, ['reviewed'], 'oversattning-gammal', message)];
}

/** Words for the search may well be there in one language only. */
function checkSameFields({ kind, source }: Placed, original: Placed): Fault[] {
  if (source.faults.length > 0 || original.source.faults.length > 0) return [];
  const fields = kinds[kind as KindName].translated.filter((field) => !isForSearch(field));
  return fields.flatMap((field) => {
    const isHere = field in source.data;
    if (isHere === field in original.source.data) return [];
    const message = isHere
      ? say`Det finns inte i ${original.source.file}. Ta bort det här, eller lägg till det där.`
      : say`Det finns i ${original.source.file} men inte här. Översätt det, eller ta bort det där.`;
    return [faultAt(source, [field], 'oversattning-andra-falt', message)];
  });
}

/** Another number of headings, list items or links: something was added or left out. An easier text of the same language may say less. */
function checkSameShape(entry: Placed, original: Placed, shapeOf: World['shapeOf']): Fault[] {
  const { source, locale } = entry;
  if (ruledBy(locale) === defaultLocale) return [];
  const [own, other] = [shapeOf(entry), shapeOf(original)];
  if (!own || !other) return [];
  const differences = Object.keys(own).filter((part) => own[part] !== other[part]);
  if (differences.length === 0) return [];
  const told = differences
    .map((part) => say`${part}: ${own[part]} här, ${other[part]} i texten på ${nameOf(defaultLocale)}`)
    .join('; ');
  const message = say`Texten är inte byggd som ${original.source.file} (${told}). Gör dem lika, så att alla läsare får samma hjälp.`;
  return [fault('oversattning-avviker', { file: source.file, line: source.bodyLine }, message)];
}

/** The shape of a text. */
export function shapeOfBody(body: TextBody): Shape {
  const headings = nodesOf(body, 'heading').map(({ node }) => '#'.repeat(node.depth));
  const lists = nodesOf(body, 'list').map(
    ({ node }) => `${node.ordered ? say`steg` : say`punkter`}: ${childrenOf(node).length}`,
  );
  return {
    [say`rubriker`]: headings.join(' ') || say`inga`,
    [say`listor`]: lists.join(', ') || say`inga`,
    [say`länkar`]: String(nodesOf(body, 'link', 'linkReference').length),
    [say`bilder`]: String(nodesOf(body, 'image', 'imageReference').length),
  };
}
