import { expect, test } from 'vitest';
import { joinLayers } from './join-layers.ts';

test('blocks of one layer that follow each other are one, and the order of others stays', () => {
  expect(
    joinLayers(
      [
        '@layer components{.a{margin:0}}',
        '@layer components{.b{margin:0}}@layer base{p{margin:0}}',
        '@layer components{.c{}}',
      ].join('\n'),
    ),
  ).toBe('@layer components{.a{margin:0}.b{margin:0}}@layer base{p{margin:0}}\n@layer components{.c{}}');
});
