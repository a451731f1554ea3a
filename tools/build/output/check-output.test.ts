import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSource } from '../../../src/domain/source/source.ts';
import { checkOutput } from './check-output.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'output-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const source = readSource('content/login-help/fraga.md', '---\ntitle: Hur gör jag?\n---\n\nÖppna **appen** nu.\n');
const written = [{ kind: 'login-help', id: 'fraga', locale: 'sv', address: '/hjalp/fraga/', source }] as const;

const text = '<p>Öppna <strong>appen</strong> nu.</p>';

function page(inText: string, { title = 'Hur gör jag?', outside = '' } = {}): string {
  return `<!doctype html><html lang="sv"><head><title>T</title></head><body>${outside}<main><article><h1>${title}</h1><div class="prose" data-body>${inText}</div></article></main></body></html>`;
}

/** The faults of a site with a start page and a question, with these files added. */
async function faults(
  files: Record<string, string>,
  moved: { from: string; to: string }[] = [],
  url = 'https://hjalp.example',
): Promise<string[]> {
  const all = { 'index.html': page('<p>Start</p>'), 'hjalp/fraga/index.html': page(text), ...files };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return checkOutput(folder, { written, moved, url });
}

test('a right site has no faults', async () => {
  expect(await faults({})).toEqual([]);
});

test.each([
  '<script>alert(1)</script>',
  '<iframe src="https://exempel.se/"></iframe>',
  '<form action="/sok/"><input name="q"></form>',
  '<svg><path d="M0 0"/></svg>',
  '<p onclick="a()">Hej</p>',
  '<p style="color:red">Hej</p>',
  '<p class="stor">Hej</p>',
  '<h1>Hej</h1>',
  '<a href="javascript:alert(1)">Hej</a>',
  '<a href="java&#10;script:alert(1)">Hej</a>',
  '<a href="&#1;javascript:alert(1)">Hej</a>',
  '<a href="data:text/html,a">Hej</a>',
  '<a href="http://exempel.se/">Hej</a>',
  '<a href="//exempel.se/">Hej</a>',
  '<a href="https://a@exempel.se/">Hej</a>',
  '<a href="/hjalp/" target="_blank">Hej</a>',
  '<img src="data:image/svg+xml,a" alt="Hej">',
  '<img src="/a.png" alt="Hej" onerror="a()">',
  '<custom-element>Hej</custom-element>',
  '<input type="checkbox" disabled>',
  '<section data-footnotes><p>Hej</p></section>',
])('in the text of an entry: %s', async (bad) => {
  expect(await faults({ 'hjalp/fraga/index.html': page(text + bad) })).not.toEqual([]);
});

test.each([
  '<base href="https://exempel.se/">',
  '<object data="/a"></object>',
  '<a href="vbscript:a">Hej</a>',
  '<form action="https://exempel.se/"></form>',
  '<div style="color:red"></div>',
  '<iframe srcdoc="a"></iframe>',
])('anywhere in a page: %s', async (bad) => {
  expect(await faults({ 'hjalp/fraga/index.html': page(text, { outside: bad }) })).not.toEqual([]);
});

const data = (tree: unknown) =>
  page(text, { outside: `<template data-toggles="5" data-element='${JSON.stringify(tree)}'></template>` });

test('what comes later may be what notices are made of', async () => {
  expect(
    await faults({ 'hjalp/fraga/index.html': data(['li', { class: 'a' }, 'Hej ', ['a', { href: '/x/' }, 'du']]) }),
  ).toEqual([]);
});

test.each([
  ['script', {}, 'alert(1)'],
  ['li', { onclick: 'a()' }],
  ['li', {}, ['a', { href: 'javascript:alert(1)' }, 'Hej']],
  ['li', {}, ['p', { style: 'color:red' }, 'Hej']],
  ['li', {}, ['template', { 'data-element': '["p",{"onclick":"a()"},"Hej"]' }]],
])('in what comes later: %j', async (...tree) => {
  expect(await faults({ 'hjalp/fraga/index.html': data(tree) })).toHaveLength(1);
});

test('a form sends what readers write to the one that content/site.yaml names, and to nobody else', async () => {
  const form = '<form method="post" action="https://svar.example/ta-emot"><button>Ja</button></form>';
  await faults({});
  writeFileSync(join(folder, 'index.html'), page('<p>Start</p>', { outside: form }));
  const site = { written, moved: [], url: 'https://hjalp.example' };
  expect(await checkOutput(folder, { ...site, feedbackUrl: 'https://svar.example/ta-emot' })).toEqual([]);
  expect(await checkOutput(folder, { ...site, feedbackUrl: 'https://svar.example/' })).toHaveLength(1);
  expect(await checkOutput(folder, site)).toHaveLength(1);
});

test('a page that is missing, empty, or has another heading', async () => {
  expect(await faults({ 'hjalp/fraga/index.html': page('') })).toEqual([
    'content/login-help/fraga.md: På sidan /hjalp/fraga/ saknas texten ”Öppna”.',
  ]);
  expect(await faults({ 'hjalp/fraga/index.html': page(text, { title: 'Hej' }) })).toEqual([
    'content/login-help/fraga.md: Sidan /hjalp/fraga/ har rubriken ”Hej” i stället för ”Hur gör jag?”.',
  ]);
  rmSync(join(folder, 'hjalp'), { recursive: true });
  expect(await checkOutput(folder, { written, moved: [], url: 'https://hjalp.example' })).toEqual([
    'content/login-help/fraga.md: Det finns ingen sida på /hjalp/fraga/.',
  ]);
});

test.each([
  ['hemligt.txt.bak', 'a'],
  ['hjalp/fraga/anteckning.md', 'a'],
  ['.env', 'a'],
  ['api/v1/help.json', '{"body":"[a](javascript:alert(1))"}'],
  ['api/v1/roles.json', '{"url":"javascript:alert(1)"}'],
  ['meddelanden/atom.xml', '<feed><content>&lt;img src=x onerror=alert(1)&gt;</content></feed>'],
  ['meddelanden/feed.json', '{"items":[{"url":"javascript: alert(1)"}]}'],
  ['search-index.json', '[["javascript:alert(1)"]]'],
  ['api/v1/help.json', '{"body":"[a]\\n\\n[a]: <data:text/html,a>"}'],
  ['meddelanden/atom.xml', '<entry><link href="javascript:alert(1)"/></entry>'],
  ['meddelanden/atom.xml', '<content type="html">&lt;a href=&quot; vbscript:a&quot;&gt;</content>'],
  ['meddelanden/atom.xml', '<content type="html">&lt;p onclick=&quot;a()&quot;&gt;</content>'],
  ['meddelanden/kalender.ics', 'BEGIN:VEVENT\r\nURL:javascript:alert(1)\r\n'],
  ['favicon.svg', '<svg onload="alert(1)"/>'],
  ['bilder/a.svg', '<svg><style>a { fill: red }</style></svg>'],
  ['api/v1/status.svg', '<svg><style>@import "https://other.example/"</style></svg>'],
  ['en/api/v1/status.svg', '<svg><style>a { fill: url(https://other.example/) }</style></svg>'],
  ['en/api/v1/status.svg', '<svg><style onload="alert(1)">a</style></svg>'],
  ['gammal/index.html', '<meta http-equiv="refresh" content="0;url=https://exempel.se/">'],
])('a file that nobody meant to publish: %s', async (file, content) => {
  expect(await faults({ [file]: content })).toHaveLength(1);
});

test.each([
  ['api/v1/help.json', '{"body":"Skriv `<script>` här."}'],
  ['api/v1/help.json', '{"body":"Skriv `[a](javascript:b)` och `onclick=` här."}'],
  ['api/v1/help.json', '{"title":"JavaScript: så slår du på det","answer":"Data: 5 GB."}'],
  ['search-index.json', '[["Data: hur mycket går åt?"]]'],
  [
    'meddelanden/atom.xml',
    '<title>JavaScript: så gör du</title><summary>Slå på JavaScript: gå till onload = a.</summary>',
  ],
  [
    'meddelanden/atom.xml',
    '<content type="html">&lt;p&gt;Skriv &lt;code&gt;&amp;lt;script&amp;gt;&lt;/code&gt;&lt;/p&gt;</content>',
  ],
  ['meddelanden/kalender.ics', 'BEGIN:VEVENT\r\nSUMMARY:JavaScript: så gör du\r\n'],
])('text about code is no code: %s %s', async (file, content) => {
  expect(await faults({ [file]: content })).toEqual([]);
});

test('an old address leads to its page', async () => {
  const leading =
    '<meta http-equiv="refresh" content="0;url=/hjalp/fraga/"><main><a href="/hjalp/fraga/">Hej</a></main>';
  const moved = [{ from: '/gammal/', to: '/hjalp/fraga/' }];
  expect(await faults({ 'gammal/index.html': leading }, moved)).toEqual([]);
  expect(await faults({}, [...moved, { from: '/borta/', to: '/hjalp/fraga/' }])).toEqual([
    'content/old-urls.yaml: Den gamla adressen /borta/ leder inte till /hjalp/fraga/.',
  ]);
});

test('a link beside the path at which the site stands', async () => {
  const url = 'https://stad.example/inloggning/';
  const way = (to: string) => ({ 'om/index.html': page('<p>Om</p>', { outside: `<a href="${to}">Hem</a>` }) });
  expect(await faults(way('/inloggning/'), [], url)).toEqual([]);
  expect(await faults(way('/'), [], url)).toEqual([
    'om/index.html: <a href="/"> leder till /, som ligger utanför webbplatsen på /inloggning/.',
  ]);
});
