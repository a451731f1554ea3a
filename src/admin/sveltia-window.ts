/** An element of the React that Sveltia CMS carries for controls and previews of other makers. */
export type Element = object | string | null;

type Component = (props: never) => Element;

interface Instance<Props, State> {
  props: Props;
  state: State;
  setState: (state: State) => void;
}

interface SveltiaReact {
  createClass<Props, State = null>(spec: object & ThisType<Instance<Props, State>>): never;
  h(tag: string | Component, attributes?: object | null, ...children: (Element | Element[])[]): Element;
}

interface SveltiaMarkdown {
  marked: { parse: (markdown: string) => string };
  DOMPurify: { sanitize: (html: string) => string };
}

/** Sveltia CMS has put them on the window by the time that its controls and previews are made. */
export const { createClass, h } = window as unknown as SveltiaReact;

/** Markdown as harmless HTML, by the reader that Sveltia CMS previews with. */
export function htmlOf(markdown: string): string {
  const { marked, DOMPurify } = window as unknown as SveltiaMarkdown;
  return DOMPurify.sanitize(marked.parse(markdown));
}
