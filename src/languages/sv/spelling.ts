import type { Spelling } from '../language.ts';

export const spelling: Spelling = { load: () => import('dictionary-sv'), letters: 'abcdefghijklmnopqrstuvwxyzåäö' };
