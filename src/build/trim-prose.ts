/** What the texts of few pages hold, with the rules of prose.css for it. */
const rare = [
  ['<table', /\.prose (?:table|:is\(th,td\)|\.align-\w+)\{[^}]*\}/g],
  ['<pre', /\.prose pre\{[^}]*\}/g],
  ['<img', /\.prose img\{[^}]*\}/g],
  ['class="part-note', /\.part-note(?:>ul)?\{[^}]*\}/g],
  ['"><a href="#', /\.prose :is\(h2,h3\)>a[^{}]*\{[^}]*\}/g],
  ['<dl', /\.prose (?:dt|dl>div)\{[^}]*\}/g],
  ['<blockquote', /\.prose blockquote\{[^}]*\}/g],
] as const;

/** A page without the style rules for what no text on it holds: tables alone are 100 bytes of brotli on each page. */
export function trimProse(html: string): string {
  const absent = rare.filter(([start]) => !html.includes(start));
  const starts = absent.map(([start]) => start).join();
  return html.replaceAll(/<style>.*?<\/style>/gs, (style) => {
    const left = trimmed.get(starts + style) ?? trim(style, absent);
    trimmed.set(starts + style, left);
    return left;
  });
}

/** By what is absent and by style element: thousands of pages have the same few dozen. */
const trimmed = new Map<string, string>();

function trim(style: string, absent: readonly (typeof rare)[number][]): string {
  const left = absent.reduce((all, [, rules]) => all.replaceAll(rules, ''), style);
  return left.replaceAll(/@media[^{}]*\{\}/g, '');
}
