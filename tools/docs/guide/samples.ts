/** An entry to write over: each field with its description, the optional ones without a sample switched off by `#`. */
export interface Template {
  kind: 'announcements' | 'login-help';
  name: string;
  fields: Record<string, unknown>;
  body: string;
}

const reviewed = '2026-11-24';
const times = {
  showFrom: '2026-12-01 08:00',
  showUntil: '2026-12-06 06:00',
  eventFrom: '2026-12-05 22:00',
  eventUntil: '2026-12-06 06:00',
};

export const swedish: Record<string, Template> = {
  'Ett meddelande': {
    kind: 'announcements',
    name: 'byt-namn',
    fields: {
      title: 'Mina sidor är stängda natten till söndag',
      kind: 'maintenance',
      severity: 'warning',
      ...times,
      summary: 'Mina sidor är stängda 5 december 2026 klockan 22.00 till 6 december 2026 klockan 6.00.',
      reviewed,
      owner: 'Redaktionen',
    },
    body: '## Vem det gäller\n\nDet här gäller dig som loggar in på Mina sidor.\n\n## Gör så här\n\nLogga in före lördag kväll om du har något att göra klart.',
  },
  'En fråga med svar': {
    kind: 'login-help',
    name: 'byt-namn',
    fields: {
      title: 'Hur byter jag säkerhetskod?',
      answer: 'Du byter säkerhetskoden i appen.',
      topic: 'bankid',
      symptoms: ['glomt-koden'],
      reviewed,
      owner: 'Redaktionen',
    },
    body: '## Gör så här\n\n1. Öppna appen.\n2. Välj **Inställningar**.\n3. Välj **Byt säkerhetskod**.',
  },
};

/** Topic and symptom are those that a new site in English begins with. */
export const english: Record<string, Template> = {
  'A notice': {
    kind: 'announcements',
    name: 'change-this-name',
    fields: {
      title: 'My Pages is closed 5–6 December 2026',
      kind: 'maintenance',
      severity: 'warning',
      ...times,
      summary: 'My Pages is closed from 5 December 2026 at 22:00 until 6 December 2026 at 06:00.',
      reviewed,
      owner: 'Editors',
    },
    body: '## Who is concerned\n\nThis is for you who log in to My Pages.\n\n## What to do\n\nLog in before Saturday evening if there is something you have to finish.',
  },
  'A question with its answer': {
    kind: 'login-help',
    name: 'change-this-name',
    fields: {
      title: 'How do I change my code?',
      answer: 'You change the code in the app.',
      topic: 'eid',
      symptoms: ['forgot-code'],
      reviewed,
      owner: 'Editors',
    },
    body: '## What to do\n\n1. Open the app.\n2. Choose **Settings**.\n3. Choose **Change the code**.',
  },
};
