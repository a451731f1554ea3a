import { readFileSync } from 'node:fs';
import { tokenColours } from './token-colours.ts';

const names = ['ink', 'paper', 'accent', 'info', 'warning', 'critical'];
const colours = tokenColours(readFileSync('src/styles/tokens.css', 'utf8'), names);
const rule = (scheme: 'light' | 'dark') => `svg{${colours.map((one) => `--${one.name}:${one[scheme]}`).join(';')}}`;
const marks = ['info', 'warning', 'critical'].map((level) => `.${level}{--mark:var(--${level})}`).join('');

/** The colours of the site's badge by its level, which follow the scheme of whoever looks at it. */
export const badgeColours = `${rule('light')}@media(prefers-color-scheme:dark){${rule('dark')}}.none{--mark:var(--accent)}${marks}`;
