import type { Span } from '../../domain/time/announcement-timeline.ts';
import type { Locale } from '../../domain/entries/locale.ts';
import type { Words } from '../../languages/words.ts';
import { makeElement } from './make-element.ts';
import { localeFor } from './notices-address.ts';
import type { DatedText, ReadNotice } from './read-notices.ts';
import { severityIcon } from './severity-icon.ts';

/** The words that the element shows, from src/languages/, and the direction that they are written in; put in by the build. */
declare const __EMBED_WORDS__: Record<Locale, Pick<Words, 'noticesRegion' | 'severities'> & { dir: string }>;
const allWords = __EMBED_WORDS__;

interface Wishes {
  locale: Locale;
  headingLevel: string | null;
  /** The name of the region, for a page with several. */
  label: string | null;
}

/** Something that depends on the time, and when. */
interface Dated {
  span: Span;
  change: (isWithin: boolean) => void;
}

/** What the attributes of an element ask for. */
export function wishesOf(element: HTMLElement): Wishes {
  return {
    locale: localeFor(element.lang),
    headingLevel: element.getAttribute('heading-level'),
    label: element.getAttribute('label'),
  };
}

/** A region with all these notices, and when each shows, is grave, and says what. */
export function noticeList(notices: readonly ReadNotice[], wishes: Wishes) {
  const { locale, label } = wishes;
  const items = notices.map((notice) => noticeItem(notice, wishes));
  const list = makeElement('ul', { role: 'list' }, ...items.map(({ element }) => element));
  const { noticesRegion, dir } = allWords[locale];
  // A page that is written from right to left would put the full stops of Swedish on the wrong side.
  const region = makeElement('section', { lang: locale, dir, 'aria-label': label || noticesRegion }, list);
  return { region, dated: items.flatMap(({ dated }) => dated) };
}

function noticeItem(notice: ReadNotice, { locale, headingLevel }: Wishes) {
  const { severity, urgent, language, title, url, span } = notice;
  const isForeign = language !== locale;
  const heading = /^[2-6]$/.test(headingLevel ?? '') ? `h${headingLevel}` : 'h2';
  const word = makeElement('span', { part: 'severity', lang: isForeign ? locale : undefined });
  const texts = [...paragraphs('text', notice.texts), ...paragraphs('validity', notice.states)];
  const element = makeElement(
    'li',
    { lang: isForeign ? language : undefined },
    makeElement(
      heading,
      { part: 'heading' },
      word,
      ' ',
      url ? makeElement('a', { part: 'link', href: url }, title) : title,
    ),
    ...texts.map((text) => text.element),
  );
  const look = (isUrgent: boolean) => {
    const now = isUrgent ? severity : 'info';
    element.className = now;
    // The property `part` is missing where other services test their pages, as in happy-dom.
    element.setAttribute('part', `notice ${now}`);
    word.replaceChildren(severityIcon(now), allWords[locale].severities[now]);
  };
  return { element, dated: [shown(element, span), { span: urgent, change: look }, ...texts.map((text) => text.dated)] };
}

function paragraphs(part: string, texts: readonly DatedText[]) {
  return texts.map(({ text, span }) => {
    const element = makeElement('p', { part }, text);
    return { element, dated: shown(element, span) };
  });
}

function shown(element: HTMLElement, span: Span): Dated {
  return { span, change: (isWithin) => (element.hidden = !isWithin) };
}
