import type { Language, WholeLanguage } from '../../src/languages/codes.ts';
import type { Country, Editors } from './answers.ts';

interface Registry {
  /** What each language exports from its file of this name. */
  name: string;
  type: string;
  /** Where the type comes from; built in where nothing is said. */
  from?: string;
  says: string;
  /** Whether languages have it that hold some pages only. */
  isForAll?: boolean;
}

/** The code of a language as the name of a constant. */
const nameIn = (language: Language) => language.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What the code asks of every language of the site, by file in src/languages/of-site/. */
const registries: Record<string, Registry> = {
  interface: {
    name: 'words',
    type: 'Words',
    from: '../language.ts',
    says: 'Every word of the interface',
    isForAll: true,
  },
  notices: {
    name: 'noticeWords',
    type: 'NoticeWords',
    from: '../language.ts',
    says: 'What the site says of notices by itself',
    isForAll: true,
  },
  spelling: { name: 'spelling', type: 'Spelling', from: '../language.ts', says: 'How words are spelled' },
  stems: { name: 'stemRules', type: 'StemRules', from: '../language.ts', says: 'What the forms of a word share' },
  'stop-words': { name: 'stopWords', type: 'string', says: 'Words that carry little meaning of their own' },
  times: { name: 'timeWords', type: 'TimeWords', from: '../language.ts', says: 'How moments are said', isForAll: true },
  writing: { name: 'writingRules', type: 'WritingRules', from: '../language.ts', says: 'How texts should be written' },
};

/**
 * The files of code that say which languages and which country a site has and which language its editors read, by path.
 * `parts` are the languages that hold some pages only: they have words, and neither a search nor rules of writing.
 */
export function codeFiles(
  languages: readonly WholeLanguage[],
  country: Country,
  editors: Editors,
  parts: readonly Exclude<Language, WholeLanguage>[] = [],
): Record<string, string> {
  const ofSite = Object.entries(registries).map(([file, { name, type, from, says, isForAll = false }]) => {
    const members = isForAll ? [...languages, ...parts] : languages;
    const locale = isForAll ? 'Locale' : 'WholeLocale';
    const imports = [
      `import type { ${locale} } from '../../site/languages.ts';`,
      ...members.toSorted().map((one) => `import { ${name} as ${nameIn(one)} } from '../${one}/${file}.ts';`),
      ...(from ? [`import type { ${type} } from '${from}';`] : []),
    ];
    const list = members.map((one) => (nameIn(one) === one ? one : `'${one}': ${nameIn(one)}`)).join(', ');
    const where = isForAll ? 'of the site' : 'that the whole site is in';
    const text = `/** ${says}, in each language ${where}. */\nexport const ${name}: Record<${locale}, ${type}> = { ${list} };\n`;
    return [`src/languages/of-site/${file}.ts`, `${imports.join('\n')}\n\n${text}`] as const;
  });
  return {
    ...Object.fromEntries(ofSite),
    'src/languages/of-site/addresses.ts': `/** Addresses in words of the first language of the site, on the pages of all. Constants, so that a script carries only those that it names. */\nexport * from '../${languages[0]}/addresses.ts';\n`,
    'src/site/languages.ts': `/** The languages of this site; the first is the one that texts are written in, and has no prefix in addresses. */\nexport const locales = [${languages.map((one) => `'${one}'`).join(', ')}] as const;\n\n/** The languages that hold some pages only: the entrance, the guide, the contacts and the answers that are translated. */\nexport const partLocales = [${parts.map((one) => `'${one}'`).join(', ')}] as const;\n\n/** A language in which the whole site is. */\nexport type WholeLocale = (typeof locales)[number];\n\nexport type Locale = WholeLocale | (typeof partLocales)[number];\n`,
    'src/editors/of-site.ts': `/** The language of the editors of this site: the gate, the forms and the commands speak it. */\nexport * from './${editors}.ts';\n`,
    'src/languages/of-site/editors.ts': `/** The words of the site in the language of its editors, for their forms. */\nexport { words } from '../${editors}/interface.ts';\nexport { noticeWords } from '../${editors}/notices.ts';\nexport { timeWords } from '../${editors}/times.ts';\n`,
    'src/site/place.ts': `/** The country of this site: its clock, its calendar and its telephone numbers. */\nexport * from '../places/${country}.ts';\n`,
  };
}
