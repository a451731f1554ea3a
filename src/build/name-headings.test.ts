import { markdownToHtml } from 'satteri';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageIds } from '../domain/markdown/heading-ids.ts';
import { nameHeadings } from './name-headings.ts';

test('headings have ids of their words, unlike those of the page and of each other', () => {
  const render = () =>
    markdownToHtml('## Q\n\n## Så *gör* ![du](/bilder/a.png)\n\n### Content\n\n## q', { hastPlugins: [nameHeadings] })
      .html;
  const ids = ['q-1', 'så-gör-du', 'content-1', 'q-2'];
  expect([...render().matchAll(/id="(.*?)"/g)].map(([, id]) => id)).toEqual(ids);
  expect(render(), 'one text has nothing to do with the one before').toBe(render());
});

test('a text without pictures says the same of its headings', () => {
  const { html } = markdownToHtml('## Så *gör* `du` [här](/)\n', { hastPlugins: [nameHeadings] });
  expect(html).toContain('<h2 id="så-gör-du-här">');
});

test('every id that stands in a template is known', () => {
  const templates = globSync('src/{components,layouts,pages}/**/*.astro').map((file) => readFileSync(file, 'utf8'));
  const written = templates.flatMap((text) => [...text.matchAll(/\sid="([^"{]+)"/g)].map(([, id]) => id));
  expect([...new Set(written)].sort()).toEqual(pageIds.toSorted());
});
