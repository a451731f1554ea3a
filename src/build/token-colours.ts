/** The colours of src/styles/tokens.css for what stands without the site's style sheet. Throws where one has no value for light and dark. */
export function tokenColours(css: string, names: readonly string[]): { name: string; light: string; dark: string }[] {
  return names.map((name) => {
    const [light, dark] = [...css.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map(([, colour]) => colour);
    if (!light || !dark) throw new Error(`tokens.css: --${name} must have a light and a dark colour`);
    return { name, light, dark };
  });
}
