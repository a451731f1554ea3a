/** Writes the files of code that say which languages, which country and which editors a site has, as this version of the product has them. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Language, WholeLanguage } from '../../src/languages/codes.ts';
import * as site from '../../src/site/languages.ts';
import type { Country, Editors } from './answers.ts';
import { codeFiles } from './code-files.ts';
import { commandLine } from '../shared/command-line.ts';

commandLine({});
type PartLanguage = Exclude<Language, WholeLanguage>;

// A site that was made by an earlier version may say nothing of languages with some pages only.
const { locales, partLocales = [] }: { locales: readonly WholeLanguage[]; partLocales?: readonly PartLanguage[] } =
  site;
const nameIn = (file: string) => /\/(\w+)\.ts'/.exec(readFileSync(file, 'utf8'))?.[1];
const country = nameIn('src/site/place.ts') as Country;
const editors = nameIn('src/editors/of-site.ts') as Editors;
for (const [file, text] of Object.entries(codeFiles(locales, country, editors, partLocales))) writeFileSync(file, text);
