/**
 * A page whose scoped styles go by short names: Astro's `data-astro-cid-` and eight letters stand on every element and in
 * every rule, and cost a help page 200 bytes of brotli. The names hold within the page, in the order of their first use.
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  return html.replaceAll(/\bdata-astro-cid-[a-z0-9]{8}\b/g, (scope) => {
    const name = names.get(scope) ?? `data-a${names.size.toString(36)}`;
    names.set(scope, name);
    return name;
  });
}
