import type { Page } from '@playwright/test';
import type { WholeLocale } from '../src/domain/entries/locale.ts';
import { site } from './other-service.ts';
import type { ApiDocument } from '../src/schema/api/api-schemas.ts';

type Notice = ApiDocument<'announcements'>['announcements'][number];

export const start = Date.parse('2024-04-02T08:00+02:00');
export const eventStart = Date.parse('2024-04-13T00:00+02:00');
export const end = Date.parse('2024-05-15T00:00+02:00');
const eventEnd = Date.parse('2024-04-15T00:00+02:00');
const built = start - 120_000;

const roles = ['privatpersoner', 'arbetsgivare', 'tandvardspersonal'];

const iso = (instant: number) => new Date(instant).toISOString();

/** A fault for everyone without an end, and a change for two roles with three texts; only the change is translated. */
export function publishedNotices(language: WholeLocale = 'sv'): ApiDocument<'announcements'> {
  const isSwedish = language === 'sv';
  const texts = isSwedish ? ['Snart.', 'Nu.', 'Klart.'] : ['Soon.', 'Now.', 'Done.'];
  const change: Notice = {
    ...notice('fler', isSwedish ? 'Fler inloggningssätt' : 'More ways to log in', 'change', 'info'),
    language,
    roles: ['arbetsgivare', 'tandvardspersonal'],
    showFrom: iso(start),
    showUntil: iso(end),
    eventFrom: iso(eventStart),
    eventUntil: iso(eventEnd),
    validity: isSwedish ? '13–14 april 2024' : '13–14 April 2024',
    states: [
      { name: 'coming', start: null, end: iso(eventStart), words: isSwedish ? 'Börjar 13 april' : 'Starts 13 April' },
      { name: 'ongoing', start: iso(eventStart), end: iso(eventEnd), words: isSwedish ? 'Pågår' : 'Ongoing' },
      { name: 'done', start: iso(eventEnd), end: null, words: isSwedish ? 'Genomfört' : 'Carried out' },
    ],
    phases: [
      { name: 'before', start: iso(start), end: iso(eventStart), text: texts[0] ?? '' },
      { name: 'during', start: iso(eventStart), end: iso(eventEnd), text: texts[1] ?? '' },
      { name: 'after', start: iso(eventEnd), end: iso(end), text: texts[2] ?? '' },
    ],
  };
  const withdrawn = {
    ...notice('aterkallat', 'Återkallat', 'change', 'warning'),
    phases: [],
    states: [],
    withdrawn: true,
  };
  const fault = {
    ...notice('storning', 'Inloggningen ligger nere', 'incident', 'critical'),
    urgentUntil: iso(end),
  };
  return { version: 1, language, built: iso(built), roles, announcements: [fault, withdrawn, change] };
}

function notice(id: string, title: string, kind: Notice['kind'], severity: Notice['severity']): Notice {
  return {
    id,
    url: `https://help.example/meddelanden/${id}/`,
    language: 'sv',
    title,
    kind,
    severity,
    urgentUntil: null,
    roles: [],
    showFrom: iso(start - 60_000),
    showUntil: null,
    newsUntil: null,
    eventFrom: null,
    eventUntil: null,
    summary: title,
    validity: 'från 2 april 2024 klockan 7.59, tills vidare',
    phases: [{ name: 'during', start: iso(start - 60_000), end: null, text: 'Vi arbetar på det.' }],
    states: [
      { name: 'coming', start: null, end: iso(start - 60_000), words: 'Börjar 2 april' },
      { name: 'ongoing', start: iso(start - 60_000), end: null, words: 'Pågår, sedan 2 april' },
    ],
    methods: [],
    methodsAdded: [],
    methodsRemoved: [],
    updated: iso(built),
    withdrawn: false,
  };
}

interface Answer {
  status?: number;
  body: string;
}

/** Answers for the site's notices: with those above, or with what `next` says. Gives the addresses that were asked for. */
export async function answerNotices(page: Page, next: () => Answer | undefined = () => undefined): Promise<string[]> {
  const requests: string[] = [];
  await page.route(/\/api\/v1\/announcements\.json$/, async (route) => {
    const address = route.request().url();
    requests.push(address);
    const language = address === `${site}en/api/v1/announcements.json` ? 'en' : 'sv';
    const { status, body } = next() ?? { body: JSON.stringify(publishedNotices(language)) };
    await route.fulfill({
      ...(status && { status }),
      body,
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  return requests;
}
