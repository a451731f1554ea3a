import type { EditorsLanguage } from './editors-language.ts';

export const language: EditorsLanguage['language'] = 'sv';
export const tag: EditorsLanguage['tag'] = 'sv-SE';
export const faultPages: EditorsLanguage['faultPages'] = 'docs/fel';
// They stand in the code.
export const sentences: EditorsLanguage['sentences'] = {};
