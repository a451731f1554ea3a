/**
 * The HTML of a text in which a heading is the link to itself, so that a reader can copy where it stands. One that holds a
 * link already is left.
 */
export function linkHeadings(html: string): string {
  return html.replaceAll(/<(h[23]) id="([^"]+)">(.*?)<\/\1>/gs, (whole, name: string, id: string, inside: string) =>
    inside.includes('<a ') ? whole : `<${name} id="${id}"><a href="#${id}">${inside}</a></${name}>`,
  );
}
