import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  texts: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './texts' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
