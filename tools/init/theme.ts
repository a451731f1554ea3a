import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Colours by the name of their token, without the dashes. */
type Colours = Record<string, string>;

export interface Theme {
  light: Colours;
  dark: Colours;
}

/** The themes that npm run init knows, by name. */
export const themes = (): Record<string, Theme> =>
  parse(readFileSync('tools/init/themes.yaml', 'utf8')) as Record<string, Theme>;

/** The colours of a style sheet of tokens: those of a light screen in its first rule, those of a dark one in the next. */
export function coloursIn(css: string): Theme {
  const [light = '', dark = ''] = css.split('@media');
  const read = (part: string) =>
    Object.fromEntries([...part.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name = '', colour = '']) => [name, colour]));
  return { light: read(light), dark: read(dark) };
}

/** The style sheet with the colours of a theme in place of its own. */
export function withTheme(css: string, { light, dark }: Theme): string {
  const [first = '', second = '', ...rest] = css.split('@media');
  const put = (part: string, colours: Colours) =>
    part.replaceAll(/--([\w-]+): #\w+;/g, (whole, name: string) =>
      colours[name] ? `--${name}: ${short(colours[name])};` : whole,
    );
  return [put(first, light), put(second, dark), ...rest].join('@media');
}

/** `#ffffff` as `#fff`. */
const short = (colour: string): string => colour.replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3');
