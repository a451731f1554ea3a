import type { Language } from '../../src/languages/codes.ts';
import type { Country } from './answers.ts';

interface Registry {
  /** What each language exports from its file of this name. */
  name: string;
  type: string;
  /** Where the type comes from; built in where nothing is said. */
  from?: string;
  says: string;
}

/** What the code asks of every language of the site, by file in src/languages/of-site/. */
const registries: Record<string, Registry> = {
  interface: { name: 'words', type: 'Words', from: '../language.ts', says: 'Every word of the interface' },
  notices: {
    name: 'noticeWords',
    type: 'NoticeWords',
    from: '../language.ts',
    says: 'What the site says of notices by itself',
  },
  spelling: { name: 'spelling', type: 'Spelling', from: '../language.ts', says: 'How words are spelled' },
  stems: { name: 'stemRules', type: 'StemRules', from: '../language.ts', says: 'What the forms of a word share' },
  'stop-words': { name: 'stopWords', type: 'string', says: 'Words that carry little meaning of their own' },
  times: { name: 'timeWords', type: 'TimeWords', from: '../language.ts', says: 'How moments are said' },
  writing: { name: 'writingRules', type: 'WritingRules', from: '../language.ts', says: 'How texts should be written' },
};

/** The files of code that say which languages and which country a site has, by path. */
export function codeFiles(languages: readonly Language[], country: Country): Record<string, string> {
  const all = languages.toSorted();
  const ofSite = Object.entries(registries).map(([file, { name, type, from, says }]) => {
    const imports = [
      `import type { Locale } from '../../site/languages.ts';`,
      ...all.map((language) => `import { ${name} as ${language} } from '../${language}/${file}.ts';`),
      ...(from ? [`import type { ${type} } from '${from}';`] : []),
    ];
    const list = languages.join(', ');
    const text = `/** ${says}, in each language of the site. */\nexport const ${name}: Record<Locale, ${type}> = { ${list} };\n`;
    return [`src/languages/of-site/${file}.ts`, `${imports.join('\n')}\n\n${text}`] as const;
  });
  return {
    ...Object.fromEntries(ofSite),
    'src/languages/of-site/addresses.ts': `/** Addresses in words of the first language of the site, on the pages of all. Constants, so that a script carries only those that it names. */\nexport * from '../${languages[0]}/addresses.ts';\n`,
    'src/site/languages.ts': `/** The languages of this site; the first is the one that texts are written in, and has no prefix in addresses. */\nexport const locales = [${languages.map((one) => `'${one}'`).join(', ')}] as const;\n\nexport type Locale = (typeof locales)[number];\n`,
    'src/site/place.ts': `/** The country of this site: its clock, its calendar and its telephone numbers. */\nexport * from '../places/${country}.ts';\n`,
  };
}
