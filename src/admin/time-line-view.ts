import { openPanel } from './dialogs.ts';
import { readHeldTexts } from './gate/held-texts.ts';
import { make } from './make.ts';
import type { Backend } from './newest-text.ts';
import { ownButton } from './own-button.ts';
import { timeLineOf, type TimeLine } from './time-line.ts';
import { say } from '../editors/say.ts';
import { language } from '../editors/of-site.ts';
import * as place from '../site/place.ts';

const title = say`Vad som visas när`;

/** What Sveltia CMS shows the board and a list in, and the addresses of the board and of the list of notices. */
const places = '#page-container:has(> .board), #collection-container';
const address = /^#\/(?:workflow|collections\/announcements)\/?$/;

/** Puts a button above the board and the list of notices that opens the time line. */
export function leadToTimeLine(backend: Backend): void {
  const button = make('button', { type: 'button', className: 'own-time-line' }, title);
  Object.assign(button.style, ownButton);
  button.addEventListener('click', () => void showTimeLine(backend));
  document.head.append(make('style', {}, style));
  const put = () => {
    const place = address.test(location.hash) ? document.querySelector(places) : null;
    if (!place) button.remove();
    else if (button.parentElement !== place) place.prepend(button);
  };
  new MutationObserver(put).observe(document.body, { childList: true, subtree: true });
}

async function showTimeLine(backend: Backend): Promise<void> {
  const texts = await readHeldTexts(backend);
  if (!('Temporal' in globalThis))
    return openPanel(title, [said(say`Din webbläsare är för gammal för att visa det här.`)]);
  if (texts.size === 0) return openPanel(title, [said(say`Innehållet är inte läst än. Försök igen om en stund.`)]);
  openPanel(title, contentOf(timeLineOf(texts, Date.now())));
}

const said = (words: string) => make('p', {}, words);

/** What shows from each moment on; a page with nothing to show is left out. */
function contentOf({ pages, rows, leftOut }: TimeLine): Node[] {
  const moments = rows.map(({ from, shown }, index) => {
    const items = pages.flatMap((page, at) => {
      const notices = shown[at] ?? [];
      return notices.length > 0 ? [make('dt', {}, page), ...notices.map((notice) => make('dd', {}, notice))] : [];
    });
    const heading = make('h3', {}, index === 0 ? say`Nu, ${from}` : say`Från ${from}`);
    return make(
      'li',
      {},
      heading,
      items.length > 0 ? make('dl', {}, ...items) : said(say`Ingen sida visar något meddelande.`),
    );
  });
  return [
    said(
      say`Så visas de meddelanden som är publicerade. Utkast och ändringsförslag är inte med. Alla tider är ${place.adjective[language]} tid.`,
    ),
    ...(leftOut.length > 0 ? [said(say`Går inte att läsa, och är inte med: ${leftOut.join(', ')}.`)] : []),
    make('ol', { className: 'own-moments' }, ...moments),
  ];
}

const style = `
  #page-container:has(> .own-time-line) { flex-direction: column }
  .own-time-line { align-self: flex-start; margin: 0.5rem 1rem }
  .own-moments { margin: 0; padding: 0; list-style: none }
  .own-moments li { margin-block: 1rem 0; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid GrayText }
  .own-moments h3 { margin: 0; font-size: 1rem }
  .own-moments dl { margin: 0.25rem 0 0 }
  .own-moments dt { margin-block-start: 0.25rem; font-weight: bold }
  .own-moments dd { margin: 0; overflow-wrap: anywhere }
`;
