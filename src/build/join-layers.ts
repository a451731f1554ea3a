const start = '@layer components{';
const isOfComponents = (rules: string) => rules.startsWith(start) && !rules.includes('@layer', 1);

/** The styles of a page, a part a line as Astro puts them, with one block of a layer where several follow each other. */
export function joinLayers(css: string): string {
  const joined: string[] = [];
  for (const part of css.split('\n')) {
    const last = joined.at(-1);
    if (last !== undefined && isOfComponents(last) && part.startsWith(start)) {
      joined[joined.length - 1] = last.slice(0, -1) + part.slice(start.length);
    } else joined.push(part);
  }
  return joined.join('\n');
}
