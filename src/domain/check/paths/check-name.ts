import { nameOf } from '../../../schema/each-language.ts';
import { allLocales, defaultLocale, type Locale } from '../../entries/locale.ts';
import { characterName } from '../../source/reading/character-names.ts';
import { longestSlug, slugOf } from '../../text/slug.ts';
import { fileFault, type Fault } from '../../fault/fault.ts';
import type { FaultCode } from '../../fault/fault-codes.ts';
import { say } from '../../../editors/say.ts';
import { tag } from '../../../editors/of-site.ts';

/** How the files of a folder are named. */
export interface FolderRule {
  folder: string;
  ending: string;
  /** The languages of its files: none where all stand in one file. */
  languages: readonly Locale[];
}

/** What is wrong with the name of a file in the folder of its kind, and what it should be called. */
export function checkName(file: string, { folder, ending, languages }: FolderRule, name: string): Fault[] {
  const at = (code: FaultCode, message: string) => fileFault(code, file, message);
  const { stem, language, written } = splitName(name.trim());
  const hasTranslations = languages.length > 0;
  const proposed = `${slugOf(stem) || say`namn`}${hasTranslations && language && language !== defaultLocale ? `.${language.toLowerCase()}` : ''}${ending}`;
  const faults: Fault[] = [];
  if (written !== ending) faults.push(at('fil-fel-andelse', endingMessage(folder, ending, written, proposed)));
  const known = language === undefined || languages.some((one) => one === language);
  if (!hasTranslations && language !== undefined) {
    faults.push(at('fil-fel-namn', say`Alla språk står i samma fil. Döp om den till ${proposed}.`));
  } else if (language === defaultLocale) {
    const message = say`Filen på ${nameOf(defaultLocale)} skrivs utan språk i namnet. Döp om den till ${proposed}.`;
    faults.push(at('fil-fel-namn', message));
  } else if (!known) {
    const others = languages.filter((one) => one !== defaultLocale).map((one) => `.${one}`);
    const where = allLocales.some((one) => one === language) ? say`för texterna i den här mappen` : say`på webbplatsen`;
    const message = say`Namnet slutar med .${language}, som inte är ett språk ${where}. En översättning slutar med ${others.join(say` eller `)} före ${ending}. Ta annars bort punkten ur namnet.`;
    faults.push(at('fil-fel-namn', message));
  }
  const odd = [...oddities(stem), ...(name === name.trim() ? [] : [say`mellanslag först eller sist`])];
  if (odd.length > 0) {
    faults.push(at('fil-fel-namn', say`Namnet har ${listed(odd)}. Döp om filen till ${proposed}.`));
  }
  return [...faults, ...checkId(file, stem)];
}

/** Names of the right form that still cannot be used. */
export function checkId(file: string, id: string): Fault[] {
  if (id.length > longestSlug) {
    const message = say`Namnet är för långt: ${id.length} tecken. Skriv högst ${longestSlug}.`;
    return [fileFault('fil-fel-namn', file, message)];
  }
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(id)) {
    const message = say`En fil som heter ”${id}” går inte att öppna i Windows. Ge filen ett annat namn.`;
    return [fileFault('fil-fel-namn', file, message)];
  }
  return [];
}

const endings = /(?:\.(?:mdx?|markdown|ya?ml|txt|docx?|html?|rtf|pdf|json|orig|bak|old|tmp))+$/i;

/** Stem, language and ending of a file name. */
function splitName(name: string): { stem: string; language: string | undefined; written: string } {
  const last = /\.[\w-]+$/.exec(name)?.[0] ?? '';
  const written = endings.exec(name)?.[0] ?? (allLocales.some((one) => `.${one}` === last) ? '' : last);
  const rest = name.slice(0, name.length - written.length);
  const language = /\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,8})?)$/.exec(rest)?.[1];
  return { stem: language ? rest.slice(0, -language.length - 1) : rest, language, written };
}

function endingMessage(folder: string, ending: string, written: string, proposed: string): string {
  if (written === '.mdx') {
    return say`Filer som slutar på .mdx är kod och får bara ligga i content/pages/. Döp om filen till ${proposed}.`;
  }
  const wrong = written ? say`slutar på ${written}` : say`saknar ändelse`;
  return say`Filen ${wrong}. I ${folder}/ ska den sluta på ${ending}. Döp om den till ${proposed}.`;
}

function oddities(stem: string): string[] {
  const rest = stem.normalize('NFC').replace(/[a-zåäöA-ZÅÄÖ0-9 -]/g, '');
  const others = [...new Set(rest)]
    .slice(0, 3)
    .map((one) => (/[\p{C}\p{Z}\p{M}]/u.test(one) ? characterName(one) : say`”${one}”`));
  return [
    ...(/ /.test(stem) ? [say`mellanslag`] : []),
    ...(/\p{Lu}/u.test(stem) ? [say`stora bokstäver`] : []),
    ...(/[åäö]/i.test(stem.normalize('NFC')) ? [say`å, ä eller ö`] : []),
    ...others,
    ...(/^-|-$|--/.test(stem) ? [say`bindestreck först, sist eller två i rad`] : []),
    ...(stem === '' ? [say`ingenting före punkten`] : []),
  ];
}

function listed(items: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}
