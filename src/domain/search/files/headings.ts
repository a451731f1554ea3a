/** A heading below the title, which can be linked to. */
export interface Heading {
  text: string;
  anchor: string;
}

/** The anchor that the build gives a heading in Markdown. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

/** Headings in as few bytes as possible, joined by `|`, with those anchors that their words do not give. */
export const joinHeadings = (headings: readonly Heading[]): string =>
  headings.map(({ text, anchor }) => (anchor === anchorOf(text) ? text : `${text}#${anchor}`)).join('|');

export function readHeadings(joined: string): Heading[] {
  return (joined ? joined.split('|') : []).map((heading) => {
    const [text = '', anchor = anchorOf(text)] = heading.split('#');
    return { text, anchor };
  });
}
