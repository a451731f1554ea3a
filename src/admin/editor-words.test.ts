import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorWords } from './editor-words.ts';

const wordsIn = (file: string): object => JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${file}`, 'utf8'));
const english: unknown = wordsIn('en-US.json');
const placeholders = (text: string) => new Set(text.match(/\{\$\w+/g));

test.each(Object.entries(editorWords))('%s is a word of the editor, with no other values in it', (key, words) => {
  const original = key.split('.').reduce((list, step) => Reflect.get(Object(list), step) as unknown, english);
  expect(original).toBeTypeOf('string');
  expect([...placeholders(words)].filter((one) => !placeholders(String(original)).has(one))).toEqual([]);
});

function keysOf(words: object, path: readonly string[] = []): string[] {
  return Object.entries(words).flatMap(([name, value]) => {
    const key = [...path, name];
    return typeof value === 'object' ? keysOf(value as object, key) : [key.join('.')];
  });
}

test('no word that an editor may meet is in English alone', () => {
  const swedish = new Set([...keysOf(wordsIn('sv.json')), ...Object.keys(editorWords)]);
  // Faults of the configuration stop the build, and nothing is kept at other providers.
  const isMet = (key: string) => !/^(?:config|cloud_storage)\b/.test(key);
  expect(keysOf(wordsIn('en-US.json')).filter((key) => isMet(key) && !swedish.has(key))).toEqual([]);
});
