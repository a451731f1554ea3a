import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorWords } from './editor-words.ts';

const english: unknown = JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/en-US.json', 'utf8'));
const placeholders = (text: string) => new Set(text.match(/\{\$\w+/g));

test.each(Object.entries(editorWords))('%s is a word of the editor, with no other values in it', (key, words) => {
  const original = key.split('.').reduce((list, step) => Reflect.get(Object(list), step) as unknown, english);
  expect(original).toBeTypeOf('string');
  expect([...placeholders(words)].filter((one) => !placeholders(String(original)).has(one))).toEqual([]);
});
