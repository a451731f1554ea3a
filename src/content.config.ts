import { defineCollection } from 'astro:content';
import { pageTexts } from './library/loader.ts';

/** Without a schema: the library has every entry checked by the gate's own, and a second time would say nothing new. */
export const collections = { pages: defineCollection({ loader: pageTexts }) };
