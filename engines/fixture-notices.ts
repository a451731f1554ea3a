import { startOf } from '../src/domain/time/local-time.ts';

const times = {
  built: '2025-03-05T12:00',
  shown: '2025-03-10T08:00',
  begins: '2025-03-11T22:00',
  ends: '2025-03-12T02:00',
  endsLater: '2025-03-12T04:00',
  gone: '2025-03-12T06:00',
  /** In the hour that comes twice, the second time. */
  hourBegins: '2025-10-26T02:30+01:00',
  hourEnds: '2025-10-26T03:30',
  /** When the last day of a method in a service has ended. */
  lastDayOver: '2025-03-15',
} as const;

/** The moments of the notices, in epoch ms. */
export const moments = Object.fromEntries(Object.entries(times).map(([name, time]) => [name, startOf(time)])) as Record<
  keyof typeof times,
  number
>;

/** What the notices say: one is there always, one comes and goes, one is for others, and one has a strange hour. */
export const said = {
  always: { title: 'Provet pågår hela tiden', text: 'Det här provmeddelandet står kvar tills vidare.' },
  coming: {
    title: 'Provet kommer och går',
    before: 'Provet har inte börjat än.',
    during: 'Provet är i gång nu.',
    after: 'Provet är slut för den här gången.',
  },
  others: { title: 'Provet gäller bara arbetsgivare' },
  hour: { title: 'Provet ligger i timmen som kommer två gånger' },
  service: { title: 'Provtjänsten', over: 'Fungerar inte längre' },
};

/** What a build may say otherwise: that the one that comes and goes ends later, or that it is withdrawn. */
export interface Changes {
  endsLater?: boolean;
  withdrawn?: boolean;
  /** When the change was made. */
  updated?: string;
}

/** The notices, as the files of content/announcements/. */
export function noticeFiles({ endsLater, withdrawn, updated }: Changes): Record<string, string> {
  const { always, coming, others, hour } = said;
  return {
    'prov-alltid.md': fileOf({
      title: always.title,
      kind: 'change',
      severity: 'warning',
      showFrom: '2025-03-01 08:00',
      summary: always.text,
    }),
    'prov-kommer.md': fileOf({
      title: coming.title,
      kind: 'maintenance',
      severity: 'warning',
      roles: '[privatpersoner]',
      showFrom: times.shown,
      showUntil: times.gone,
      eventFrom: times.begins,
      eventUntil: endsLater ? times.endsLater : times.ends,
      summary: coming.before,
      textBefore: coming.before,
      textDuring: coming.during,
      textAfter: coming.after,
      withdrawn: withdrawn ? 'true' : undefined,
      updated,
    }),
    'prov-andra.md': fileOf({
      title: others.title,
      kind: 'change',
      severity: 'info',
      roles: '[arbetsgivare]',
      showFrom: '2025-03-01 08:00',
      summary: 'Det här provet är inte för privatpersoner.',
    }),
    'prov-timme.md': fileOf({
      title: hour.title,
      kind: 'maintenance',
      severity: 'info',
      roles: '[tandvardspersonal]',
      showFrom: '2025-03-01 08:00',
      eventFrom: times.hourBegins,
      eventUntil: times.hourEnds,
      summary: 'Det här provet är inte för privatpersoner.',
    }),
  };
}

/** A service with a method that works to a day that is still to come. */
export const provService = `title: ${said.service.title}
summary: En tjänst som prövar inloggningssätt.
roles: [privatpersoner]
methods:
  - method: METHOD
    until: 2025-03-14
order: 99
reviewed: 2025-03-01
owner: Redaktionen
`;

function fileOf(fields: Record<string, string | undefined>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `${name}: ${value}` : []));
  return ['---', ...lines, 'reviewed: 2025-03-01', 'owner: Redaktionen', '---', '', 'Mer om provet.', ''].join('\n');
}
