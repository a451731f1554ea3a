import boundaries from 'eslint-plugin-boundaries';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** What the files of each room may import from: docs/architecture. The innermost room of a file is its room. */
const rooms = Object.entries(JSON.parse(readFileSync('docs/architecture/rooms.json', 'utf8'))).sort(
  ([a], [b]) => b.length - a.length,
);

/** Packages and globals that a room must do without, so that it also runs elsewhere. */
const closed = [
  { files: ['src/schema/**', 'src/domain/**', 'src/client/**'], group: ['astro*', 'node:*'] },
  { files: ['src/components/**', 'src/layouts/**'], group: ['astro:content'] },
];

export default defineConfig(
  { ignores: ['dist/', 'dist-admin/', '.astro/', 'test-results/', 'test/sample/'] },
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
  // A list of words is as long as the words are many.
  { files: ['src/languages/*/interface.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['{src,tools}/**/*.{ts,astro}'],
    ignores: ['**/*.test.ts'],
    plugins: { boundaries },
    settings: { 'boundaries/elements': rooms.map(([type]) => ({ type, pattern: type })) },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'Files in {{from.element.type}} may not import from {{to.element.type}}: see docs/architecture.',
          policies: rooms.map(([type, { mayUse }]) => ({
            from: { element: { type } },
            allow: { to: { element: { types: { anyOf: [type, ...mayUse] } } } },
          })),
        },
      ],
    },
  },
  ...closed.map(({ files, group }) => ({
    files,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group, message: 'This room does without: see docs/architecture.' }] },
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
