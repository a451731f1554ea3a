import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that files in a room may not import from: imports run one way (README.md, "Where things live"). */
const rooms = {
  'src/schema': [
    '**/domain/**',
    '**/content*',
    '**/i18n/**',
    '**/components/**',
    '**/layouts/**',
    '**/client/**',
    'astro*',
    'node:*',
  ],
  'src/domain': ['**/content*', '**/i18n/**', '**/components/**', '**/layouts/**', '**/client/**', 'astro*', 'node:*'],
  'src/client': ['**/content*', '**/components/**', '**/layouts/**', 'astro*', 'node:*'],
  'src/admin': ['**/content*', '**/layouts/**', '**/client/**', 'astro*', 'node:*'],
  'src/components': ['**/layouts/**', '**/pages/**', 'astro:content'],
  'src/layouts': ['**/pages/**', 'astro:content'],
  tools: ['**/components/**', '**/layouts/**', '**/pages/**'],
};

export default defineConfig(
  { ignores: ['dist/', 'dist-admin/', '.astro/', 'test-results/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      'max-lines': ['error', 250],
      'no-console': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  ...Object.entries(rooms).map(([room, group]) => ({
    files: [`${room}/**`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group, message: `Files in ${room} may not import from here.` }] },
      ],
    },
  })),
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'window', 'document'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The domain has no clock: take the time as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
          message: 'The domain has no clock: take the time as an argument.',
        },
      ],
    },
  },
);
