/** What the element takes, for a site with these groups of readers and languages. */
export function elementTypes(roles: readonly string[], locales: readonly string[]): string {
  return `/** A group of readers of the site, as of when this package was made. */
export type Role = ${union(roles)};

/** The attributes of \`<login-notices>\`. */
export interface LoginNoticesAttributes {
  /** The address of the site. */
  src: string;
  /** Only what concerns this group and everyone; left out, all notices. */
  'for-role'?: Role | undefined;
  /** The language of the texts; left out, ${locales[0]}. */
  lang?: ${union(locales)} | undefined;
  /** The level of the headings; left out, 2. */
  'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | undefined;
  /** The name of the region, for a page with several. */
  label?: string | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'login-notices': HTMLElement;
  }
}
`;
}

const union = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** That JSX of React knows the element. */
export const reactTypes = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LoginNoticesAttributes } from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'login-notices': Omit<DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>, 'lang'> & LoginNoticesAttributes;
    }
  }
}
`;

/** That templates of Vue know the element (vuejs.org, "Vue and Web Components": global types). */
export const vueTypes = `import type { HTMLAttributes } from 'vue';
import type { LoginNoticesAttributes } from './index.js';

declare module 'vue' {
  interface GlobalComponents {
    'login-notices': new () => { $props: LoginNoticesAttributes & Omit<HTMLAttributes, 'lang'> };
  }
}
`;
