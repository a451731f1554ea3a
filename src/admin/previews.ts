import noticeSource from '../components/Notice.astro?raw';
import siteStyle from '../styles/site.css?inline';
import { defaultLocale } from '../domain/entries/locale.ts';
import { words } from '../languages/of-site/interface.ts';
import type { Severity } from '../schema/announcement.ts';
import { noticeNow, type NoticeNow } from './notice-now.ts';
import { createClass, h, htmlOf, type Element } from './sveltia-window.ts';

interface Props {
  entry: { getIn: (path: readonly string[]) => unknown };
}

/** The site's own styles: what all pages share, and those of the banner. */
export const previewStyle = [
  '@layer reset, tokens, base, components, utilities;',
  siteStyle,
  /<style[^>]*>([\s\S]*?)<\/style>/.exec(noticeSource)?.[1] ?? '',
  'body{padding:var(--space-4)}.notice + h1{margin-block-start:var(--space-5)}',
].join('\n');

/** How an entry of a kind will look to a reader. */
export const previews = {
  announcements: preview((text, body) => {
    const now = noticeNow(text, Date.now());
    return [banner(text, now), h('h1', null, text('title')), lead(now.text), body];
  }),
  'login-help': preview((text, body) => [h('h1', null, text('title')), lead(text('answer')), body]),
  pages: preview((text, body) => [h('h1', null, text('title')), lead(text('summary')), body]),
  roles: preview((text, body) => [h('h1', null, text('heading')), lead(text('summary')), body]),
};

type Read = (field: string) => string;

function preview(parts: (text: Read, body: Element) => Element[]) {
  return createClass<Props>({
    render() {
      const text = (field: string) => String(this.props.entry.getIn(['data', field]) ?? '');
      const body = h('div', { className: 'prose section', dangerouslySetInnerHTML: { __html: htmlOf(text('body')) } });
      return h('div', null, ...parts(text, body));
    },
  });
}

function lead(text: string): Element {
  return h('p', { className: 'lead' }, text);
}

function banner(text: Read, now: NoticeNow): Element {
  const severity = now.severity as Severity;
  return h(
    'div',
    { className: 'notice', 'data-severity': severity },
    h(
      'h2',
      null,
      h('span', { className: 'severity' }, words[defaultLocale].severities[severity] ?? ''),
      h('a', null, text('title')),
    ),
    h(
      'div',
      { className: 'says' },
      h('p', null, now.text),
      now.state ? h('p', { className: 'validity' }, `${now.state}.`) : null,
    ),
  );
}
