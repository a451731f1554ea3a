import { readFileSync } from 'node:fs';

/** `safari >= 15.4` of the browserslist in package.json. */
export interface FloorBrowser {
  name: string;
  version: string;
}

/** The oldest browsers that everything works in. Below them the texts are readable, and nothing false is said. */
export const floor: readonly FloorBrowser[] = readFloor(readFileSync('package.json', 'utf8'));

const viteName = (name: string) => (name === 'ios_saf' ? 'ios' : name);

/** The floor as Vite names it, for every style sheet that a reader's browser gets. */
export const styleTarget = floor.map(({ name, version }) => viteName(name) + version);

/**
 * The same for scripts. Oxc takes it that Safari 15 has no class fields, and spends 600 bytes of the search on that.
 * Safari has them, but for a fault with parentheses in their first value (webkit.org/b/236843): test/floor.test.ts
 * sees to it that none are there.
 */
export const scriptTarget = styleTarget.map((one) =>
  one.replace(/^(safari|ios)15(\.\d+)?$/, (_, name: string) => `${name}16`),
);

function readFloor(manifest: string): FloorBrowser[] {
  const { browserslist } = JSON.parse(manifest) as { browserslist: string[] };
  return browserslist.map((line) => {
    const [, name, version] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
    if (!name || !version) throw new Error(`package.json: write "${line}" as a browser, ">=" and a version.`);
    return { name, version };
  });
}
