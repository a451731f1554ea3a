import type { Press } from './hear-page.ts';

interface Journey {
  /** The file in docs/listening/ that says what was heard. */
  name: string;
  about: string;
  path: string;
  /**
   * What is pressed once the page has been read to its end. To Orca, `e` is the next field, Insert and `a` lets letters go
   * into it, and `t` is the next table. In the field an arrow leads to what is found below.
   */
  presses?: Press[];
}

const down = { key: 'alt+shift+Down' };
const right = { key: 'alt+shift+Right' };
const intoField = [{ key: 'e' }, { key: 'Insert+a' }];

/** The pages of the small site that are listened to. */
export const journeys: Journey[] = [
  {
    name: 'entrance',
    about: 'The entrance, typing in its search field, and the list below',
    path: '',
    presses: [...intoField, { text: 'kort' }, { key: 'Down' }, { key: 'Down' }, { key: 'Escape' }],
  },
  { name: 'role-page', about: 'The page of a group of readers, with a notice', path: 'tandlakare/' },
  { name: 'notice', about: "A notice's own page", path: 'meddelanden/underhall/' },
  { name: 'help-entry', about: 'A help entry', path: 'hjalp/kortet-fungerar-inte/' },
  {
    name: 'method-table',
    about: 'Which method works where: the table, then down and across its cells',
    path: 'inloggningssatt/',
    presses: [{ key: 'ctrl+Home' }, { key: 't' }, down, right, down, down],
  },
  {
    name: 'search',
    about: 'A search by its address, then two others by typing',
    path: 'sok/?q=kort',
    presses: [
      ...intoField,
      { key: 'ctrl+a' },
      { text: 'hundvalp' },
      { key: 'ctrl+a' },
      { text: 'bankid' },
      { key: 'Return' },
    ],
  },
];
