import type { EditorsLanguage } from './editors-language.ts';
import { faults } from './en/faults.ts';
import { source } from './en/source.ts';

export const language: EditorsLanguage['language'] = 'en';
export const tag: EditorsLanguage['tag'] = 'en-GB';
export const faultPages: EditorsLanguage['faultPages'] = 'docs/editing/faults';
export const sentences: EditorsLanguage['sentences'] = { ...faults, ...source };
