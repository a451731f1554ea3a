import { language } from '../editors/of-site.ts';

/** What Sveltia CMS calls the language of the editors, and the file of its words in that. */
export const cmsLanguage = { sv: 'sv', en: 'en-GB' }[language];
