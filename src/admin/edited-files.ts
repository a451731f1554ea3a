import type { z } from 'zod';
import { singleFiles } from '../schema/single-files.ts';
import { siteTexts, siteTranslation } from '../schema/site.ts';
import { say } from '../editors/say.ts';

/** A file of content/ that is the only one of its kind, as editors have it in a list. */
export interface EditedFile {
  path: string;
  label: string;
  /** What it is for, in words for somebody who has never seen it. */
  about: string;
  /** The fields that editors write. */
  schema: z.ZodObject;
  /** Those that a translation has too; none where all languages stand in one file. */
  translation?: z.ZodObject;
}

interface FileList {
  label: string;
  description: string;
  /** A Material Symbol. */
  icon: string;
  files: Record<string, EditedFile>;
}

const named = ({ path, heading, schema }: (typeof singleFiles)[keyof typeof singleFiles]) => ({
  path,
  label: heading,
  schema: schema as z.ZodObject,
});

/** The single files, in the lists that the editor has them in; by the names of list and file. */
export const fileLists: Record<string, FileList> = {
  'search-words': {
    label: say`Sökningens ord`,
    description: say`Ord och frågor som sökningen behöver känna till. Ingen läsare ser dem.`,
    icon: 'match_word',
    files: {
      synonyms: {
        ...named(singleFiles.synonyms),
        about: say`Söker någon på ett av orden i en grupp hittar sökningen också sidor som använder de andra.`,
      },
      'other-matters': {
        ...named(singleFiles['other-matters']),
        about: say`Frågor som inte handlar om att logga in. Liknar en sökning mest någon av dem visar sökningen hellre inget än fel sida.`,
      },
    },
  },
  website: {
    label: say`Webbplatsen`,
    description: say`Texter och listor som gäller hela webbplatsen.`,
    icon: 'public',
    files: {
      site: {
        ...named(singleFiles.site),
        label: say`Webbplatsens texter`,
        about: say`Inledningar, sidfot, vanliga frågor på startsidan och uppgifterna i tillgänglighetsredogörelsen. Namn, adress och kontaktuppgifter ändrar den som sköter webbplatsen.`,
        schema: siteTexts,
        translation: siteTranslation,
      },
      wordlist: {
        ...named(singleFiles.wordlist),
        about: say`Ord som granskningen letar efter i alla texter, och ord som stavningskontrollen ska godkänna.`,
      },
      'old-urls': {
        ...named(singleFiles['old-urls']),
        about: say`Adresser som inte längre har någon sida, och sidan som var och en leder till. Byter du adress på en text, eller tar bort den, skrivs raden hit av sig själv.`,
      },
    },
  },
};

/** The name by which the form of a file is known, of its list and its own. */
export const nameOfFile = (list: string, file: string) => `${list}/${file}`;

/** The name of the file at a path of a list, in whatever language it is; undefined where there is none. */
export function fileNamed(list: string, path: string): string | undefined {
  const original = path.replace(/\.[a-z]{2}(?=\.yaml$)/, '');
  return Object.entries(fileLists[list]?.files ?? {}).find(([, file]) => file.path === original)?.[0];
}

/** A single file by the name of its form. */
export function editedFile(name: string): EditedFile | undefined {
  const [list = '', file = ''] = name.split('/');
  return fileLists[list]?.files[file];
}
