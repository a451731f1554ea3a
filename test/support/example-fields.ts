/** What the examples of a page about faults are filled in with, in the language of the page. */
export interface ExampleWords {
  /** The headings that wrong and right examples stand under. */
  wrong: string;
  right: string;
  /** The text under the fields, where an example has none. */
  text: string;
  /** The fields of an entry, by the folder of its kind. */
  fields: Record<string, string>;
}

const upkeep = (owner: string) => `reviewed: 2026-01-10\nowner: ${owner}`;
const swedish = upkeep('Redaktionen');
const english = upkeep('Editors');

export const exampleWords = {
  sv: {
    wrong: 'Fel',
    right: 'Rätt',
    text: 'Öppna appen och följ stegen.',
    fields: {
      'login-help': `title: Hur loggar jag in?\nanswer: Du loggar in med BankID.\ntopic: bankid\n${swedish}`,
      roles: `title: Grupp\nheading: Logga in som grupp\nsummary: Hjälp för gruppen.\norder: 1\ntopTasks: [fraga]\n${swedish}`,
      announcements: `title: E-tjänsten är stängd\nkind: maintenance\nseverity: info\nshowFrom: 2026-06-01\nsummary: E-tjänsten är stängd.\n${swedish}`,
      'related-links': `title: Myndighetens webbplats\ngroup: Mer hjälp\nurl: https://exempel.se/\norder: 1\n${swedish}`,
      'login-methods': `title: Freja\nsummary: En legitimation i telefonen.\norder: 1\n${swedish}`,
      services: `title: E-tjänst\nsummary: Här sköter du dina ärenden.\nmethods:\n  - method: bankid\norder: 1\n${swedish}`,
      topics: `title: BankID\norder: 1\n${swedish}`,
      symptoms: `title: Jag har glömt koden\nasks: methods\norder: 1\n${swedish}`,
      contacts: `title: Kundtjänst\nsummary: Hjälp med appen.\ngroup: Hjälp\nphone: 08-123 45 67\norder: 1\nsources:\n  - url: https://exempel.se/\n    checked: 2026-01-10\n${swedish}`,
      'explained-words': `title: fullmakt\nmeaning: Ett papper som ger någon rätt att göra något åt någon annan.\n${swedish}`,
      pages: `title: Om webbplatsen\nsummary: Vad webbplatsen är.\n${swedish}`,
    },
  },
  en: {
    wrong: 'Wrong',
    right: 'Right',
    text: 'Open the app and follow the steps.',
    fields: {
      'login-help': `title: How do I log in?\nanswer: You log in with BankID.\ntopic: bankid\n${english}`,
      roles: `title: Group\nheading: Log in as a group\nsummary: Help for the group.\norder: 1\ntopTasks: [question]\n${english}`,
      announcements: `title: The service is closed\nkind: maintenance\nseverity: info\nshowFrom: 2026-06-01\nsummary: The service is closed.\n${english}`,
      'related-links': `title: The organisation’s website\ngroup: More help\nurl: https://agency.example/\norder: 1\n${english}`,
      'login-methods': `title: Freja\nsummary: An identity card in the phone.\norder: 1\n${english}`,
      services: `title: Service\nsummary: You do your errands here.\nmethods:\n  - method: bankid\norder: 1\n${english}`,
      topics: `title: BankID\norder: 1\n${english}`,
      symptoms: `title: I have forgotten the code\nasks: methods\norder: 1\n${english}`,
      contacts: `title: Customer service\nsummary: Help with the app.\ngroup: Help\nphone: 08-123 45 67\norder: 1\nsources:\n  - url: https://agency.example/\n    checked: 2026-01-10\n${english}`,
      'explained-words': `title: mandate\nmeaning: A paper that gives somebody the right to act for somebody else.\n${english}`,
      pages: `title: About this website\nsummary: What this website is.\n${english}`,
    },
  },
} satisfies Record<string, ExampleWords>;

/** The languages that there are pages about faults in. */
export type GuideLanguage = keyof typeof exampleWords;
