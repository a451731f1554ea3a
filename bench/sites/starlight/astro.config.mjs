import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';

/** The pages that list the texts of a topic each. */
const sidebar = JSON.parse(readFileSync('lists.json', 'utf8'));

export default defineConfig({
  site: 'https://bench.example',
  integrations: [
    // In one language: with two, Starlight writes an English page for every text, translated or not.
    starlight({ title: 'Hjälp', locales: { root: { label: 'Svenska', lang: 'sv' } }, sidebar }),
  ],
});
