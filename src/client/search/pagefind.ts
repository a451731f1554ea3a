import { atSite } from './at-site.ts';

/** The parts of Pagefind's browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  url: string;
  /** HTML: escaped text with `<mark>` around what matched. */
  excerpt: string;
  meta: Record<string, string>;
  /** `kind` has one of the page kinds, `role` the ids of the roles. */
  filters: Partial<Record<'kind' | 'role', string[]>>;
  /** The page itself and those of its headings below which something matches, with their anchors. */
  sub_results: { title: string; url: string }[];
}

const folder = atSite('/pagefind/');
const address = `${folder}pagefind.js`;

interface TrustedTypes {
  createPolicy: (name: 'default', rules: { createScriptURL: (address: string) => string | null }) => void;
}

// Pagefind starts its worker from an address as text, which the policy of the page allows nobody else.
(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).href.startsWith(location.origin + folder) ? url : null),
});
let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind once; a failed load is tried again at the next call. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
