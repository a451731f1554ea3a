import type { Spelling } from '../language.ts';

export const spelling: Spelling = { load: () => import('dictionary-nb'), letters: 'abcdefghijklmnopqrstuvwxyzæøå' };
