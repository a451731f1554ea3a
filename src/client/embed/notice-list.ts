import type { Span } from '../../domain/announcement-timeline.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Words } from '../../i18n/words.ts';
import { makeElement } from './make-element.ts';
import { spanBetween } from './notice-times.ts';
import type { PublishedNotice } from './published-notices.ts';
import { severityIcon } from './severity-icon.ts';

/** The words that the element shows, from src/i18n/; put in by the build. */
declare const __EMBED_WORDS__: Record<Locale, Pick<Words, 'noticesRegion' | 'validity' | 'happens' | 'severities'>>;

interface Wishes {
  locale: Locale;
  headingLevel: string | null;
  /** The name of the region, for a page with several. */
  label: string | null;
}

/** An element and when it shows. */
interface Dated {
  element: HTMLElement;
  span: Span;
}

/** A region with all these notices, and when each notice and each of its texts shows. */
export function noticeList(notices: readonly PublishedNotice[], wishes: Wishes) {
  const { locale, label } = wishes;
  const items = notices.map((notice) => noticeItem(notice, wishes));
  const list = makeElement('ul', { role: 'list' }, ...items.map(({ item }) => item.element));
  const name = label || __EMBED_WORDS__[locale].noticesRegion;
  const region = makeElement('section', { lang: locale, 'aria-label': name }, list);
  return { region, dated: items.flatMap(({ item, texts }) => [item, ...texts]) };
}

function noticeItem(notice: PublishedNotice, { locale, headingLevel }: Wishes) {
  const words = __EMBED_WORDS__[locale];
  const { severity, language, title, url, eventFrom, validity, showFrom, showUntil } = notice;
  const lang = language === locale ? undefined : language;
  const heading = /^[2-6]$/.test(headingLevel ?? '') ? `h${headingLevel}` : 'h2';
  const word = makeElement('span', { part: 'severity' }, severityIcon(severity), words.severities[severity]);
  const link = makeElement('a', { part: 'link', href: url, lang }, title);
  const texts = notice.phases.map(({ text, start, end }) =>
    dated(makeElement('p', { part: 'text', lang }, text), start, end),
  );
  const element = makeElement(
    'li',
    { part: `notice ${severity}`, class: severity },
    makeElement(heading, { part: 'heading' }, word, ' ', link),
    ...texts.map((text) => text.element),
    makeElement('p', { part: 'validity' }, `${eventFrom ? words.happens : words.validity} ${validity}`),
  );
  return { item: dated(element, showFrom, showUntil), texts };
}

function dated(element: HTMLElement, start: string | null, end: string | null): Dated {
  return { element, span: spanBetween(start, end) };
}
