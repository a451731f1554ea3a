import { severityShapes } from '../time/severity-shapes.ts';
import type { Severity } from '../../schema/announcement.ts';
import { xmlDocument, type XmlElement } from './xml.ts';

/** What a badge says, and how it looks. */
export interface BadgeContent {
  /** Whose it is. */
  name: string;
  lang: string;
  /** Whether anything goes on. */
  state: string;
  /** The moment that it holds for. */
  asOf: string;
  level: Severity | 'none';
  /** A style rule that gives --ink and --paper, and --mark to what has the class of the level, light and dark. */
  colours: string;
}

/** Wider than nearly all letters of the fonts that systems have, in parts of the size: a badge cannot measure its text. */
const letter = { bold: 0.66, normal: 0.6 };
const size = { bold: 15, normal: 13 };
const start = 42;
const end = 14;
const height = 52;
const done = 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7 12.5l3.5 3.5L17 9';

/** A picture (SVG) of two lines of real text, for `<img>`: what is known, and as of when. Its name is that text. */
export function badge({ name, lang, state, asOf, level, colours }: BadgeContent): string {
  const widths = (['bold', 'normal'] as const).map((weight, line) => {
    return (line === 0 ? state : asOf).length * size[weight] * letter[weight];
  });
  const width = Math.ceil(start + Math.max(...widths) + end);
  const said = `${name}: ${state} ${asOf}`;
  const box = { width: String(width - 1), height: String(height - 1), x: '0.5', y: '0.5', rx: '7.5' };
  return xmlDocument([
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width: String(width),
      height: String(height),
      role: 'img',
      'aria-label': said,
      'xml:lang': lang,
      class: level,
    },
    [
      ['title', {}, said],
      ['style', {}, `${colours}${look}`],
      ['rect', { ...box, class: 'box' }],
      ['path', { class: 'shape', transform: 'translate(10 14)', d: level === 'none' ? done : severityShapes[level] }],
      line('bold', 22, state),
      line('normal', 41, asOf),
    ],
  ]);
}

const look =
  'text{font-family:system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,sans-serif;fill:var(--ink)}' +
  '.box{fill:var(--paper);stroke:var(--mark)}.shape{fill:none;stroke:var(--mark);stroke-width:2}';

function line(weight: 'bold' | 'normal', y: number, text: string): XmlElement {
  const attributes = { x: String(start), y: String(y), 'font-size': String(size[weight]), 'font-weight': weight };
  return ['text', attributes, text];
}
