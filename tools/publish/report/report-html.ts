import type { Pictures } from './take-pictures.ts';
import { say } from '../../../src/editors/say.ts';
import { language } from '../../../src/editors/of-site.ts';

/** The pictures of a report as one page that needs no other file. */
export function reportHtml(pictures: readonly Pictures[]): string {
  const sections = pictures.map(
    ({ address, width, before, after }) => `
<h2>${escape(address)} <small>${width} px</small></h2>
<div>${figure(say`Före`, address, width, before)}${figure(say`Efter`, address, width, after)}</div>`,
  );
  const title = say`Så ser sidorna ut, före och efter`;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
figure { flex: 1 1 20rem; margin: 0; }
img { max-inline-size: 100%; block-size: auto; border: 1px solid; }
</style>
<h1>${title}</h1>${sections.join('')}
`;
}

function figure(when: string, address: string, width: number, picture: Buffer | undefined): string {
  if (!picture) return `<figure><figcaption>${when}</figcaption><p>${say`Sidan finns inte.`}</p></figure>`;
  const alt = say`${when}: sidan ${address} vid ${width} pixlars bredd`;
  return `<figure><figcaption>${when}</figcaption><img src="data:image/jpeg;base64,${picture.toString('base64')}" alt="${escape(alt)}"></figure>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);
}
