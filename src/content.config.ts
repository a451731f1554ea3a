import { defineCollection } from 'astro:content';
import { entriesOf } from './library/loader.ts';
import { kindNames, type KindName } from './schema/kinds.ts';

/** Without schemas: the loader has every entry checked by the gate's own, and a second time would say nothing new. */
export const collections = Object.fromEntries(
  kindNames.map((kind) => [kind, defineCollection({ loader: entriesOf(kind) })]),
) as Record<KindName, ReturnType<typeof defineCollection>>;
