import type { HTMLElement } from 'node-html-parser';
import type { Identifier } from '@mdn/browser-compat-data';
import { isSupported, known } from './support.ts';

const elements = known.html.elements as Identifier;
const everywhere = known.html.global_attributes as Identifier;

/** Which elements and attributes a page has that a browser of the floor lacks. */
export function lackingInPage(root: HTMLElement): string[] {
  return root.querySelectorAll('*').flatMap((one) => {
    const tag = one.rawTagName.toLowerCase();
    const names = Object.keys(one.attributes);
    const lacking = names.filter((name) => !isSupported(elements[tag]?.[name]) || !isSupported(everywhere[name]));
    return [...(isSupported(elements[tag]) ? [] : [`<${tag}>`]), ...lacking.map((name) => `<${tag} ${name}>`)];
  });
}
