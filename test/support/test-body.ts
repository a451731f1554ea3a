import type { EntryPath } from '../../src/domain/entries/entry-path.ts';
import { readSource } from '../../src/domain/source/source.ts';
import type { Fault } from '../../src/domain/fault/fault.ts';
import { siteAddresses } from '../../src/domain/check/site-addresses.ts';
import { checkBody, openBody } from '../../src/domain/check/text/check-body.ts';
import type { ImageFile, ImageFiles } from '../../src/domain/check/text/check-images.ts';

const question = { kind: 'login-help', id: 'bankid-sparrat', locale: 'sv' } as const;

const pages: (EntryPath & { headings: string[] })[] = [
  { ...question, headings: ['Gör så här', 'Om det inte hjälper'] },
  { ...question, locale: 'en', headings: ['What to do'] },
  { kind: 'login-help', id: 'lurad', locale: 'sv', headings: [] },
  { kind: 'roles', id: 'arbetsgivare', locale: 'sv', headings: [] },
  { kind: 'login-methods', id: 'siths', locale: 'sv', headings: [] },
  { kind: 'topics', id: 'bankid', locale: 'sv', headings: [] },
  { kind: 'contacts', id: 'banken', locale: 'sv', headings: [] },
];
const site = siteAddresses(pages, ({ headings }) => headings);

const genuine = { bytes: 20_000, isGenuine: true };

const images: ImageFiles = new Map<string, ImageFile>([
  ['/bilder/knapp.png', genuine],
  ['/bilder/stor.png', { ...genuine, bytes: 900_000 }],
  ['/bilder/falsk.png', { ...genuine, isGenuine: false }],
  ['/bilder/ritning.svg', { ...genuine, svg: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>' }],
  ['/bilder/skript.svg', { ...genuine, svg: '<svg><script>alert(1)</script></svg>' }],
  ['/bilder/hanterare.svg', { ...genuine, svg: '<svg onload="alert(1)"/>' }],
  ['/bilder/utifran.svg', { ...genuine, svg: '<svg><image href="https://exempel.se/a.png"/></svg>' }],
]);

/** The faults in a body, on a small site with two questions, one of them in English too, and a group. */
export function faultsInBody(body: string, about: Partial<EntryPath> = {}): Fault[] {
  const path = { ...question, ...about };
  const ending = path.kind === 'pages' ? '.mdx' : '.md';
  const source = readSource(`content/${path.kind}/${path.id}${ending}`, `---\ntitle: Hur?\n---\n${body}\n`);
  const opened = openBody({ ...path, source });
  return 'faults' in opened
    ? opened.faults
    : checkBody(opened.body, {
        own: { host: 'hjalp.example', path: '' },
        knownNames: () => new Set(['forsakringskassan.se', 'bankid.com']),
        site,
        images,
      });
}

/** The kinds of fault in a body. */
export function codesInBody(body: string, about: Partial<EntryPath> = {}): string[] {
  return faultsInBody(body, about).map(({ code }) => code);
}
