import { z } from 'zod';
import { dateOrTimeText, line, reference, roles, someOf, upkeep, yes } from './fields.ts';

const announcementKinds = ['change', 'maintenance', 'incident'] as const;
export const severities = ['info', 'warning', 'critical'] as const;

const optionalTime = dateOrTimeText.optional();
const phaseText = line(300).optional();
const methods = someOf(reference('login-methods'));

/** A dated notice. All times are clock time of the site; more to read may stand in the Markdown body. */
export const announcement = z.strictObject({
  title: line(90).meta({ title: 'Rubrik' }).describe('Rubriken, som säger vad som händer.'),
  kind: z
    .enum(announcementKinds, { error: 'Skriv change (ändring), maintenance (underhåll) eller incident (störning).' })
    .meta({ title: 'Typ' })
    .describe('Vad det gäller: ändring (change), planerat underhåll (maintenance) eller störning (incident).'),
  severity: z
    .enum(severities, { error: 'Skriv info (information), warning (viktigt) eller critical (akut).' })
    .meta({ title: 'Allvar' })
    .describe('Hur allvarligt det är: information (info), viktigt (warning) eller akut (critical).'),
  roles,
  showFrom: dateOrTimeText.meta({ title: 'Visas från', fillsNow: 'Nu' }).describe('När meddelandet börjar visas.'),
  showUntil: optionalTime
    .meta({ title: 'Visas till' })
    .describe('När meddelandet slutar visas. Bara en dag betyder att hela dagen räknas. Utelämna: tills vidare.'),
  eventFrom: optionalTime
    .meta({ title: 'Händer från', fillsNow: 'Nu' })
    .describe('När det som meddelandet handlar om börjar.'),
  eventUntil: optionalTime.meta({ title: 'Händer till' }).describe('När det som meddelandet handlar om slutar.'),
  newsUntil: optionalTime
    .meta({ title: 'Nyhet till' })
    .describe(
      'När meddelandet lämnar startsidan, och bara står kvar på gruppernas sidor och vid inloggningssätten. Utelämna: en ändring efter åtta veckor, annat när det slutar visas.',
    ),
  summary: line(300)
    .meta({ title: 'Sammanfattning' })
    .describe('Det viktigaste i en eller två meningar. Står i banderollen.'),
  textBefore: phaseText.meta({ title: 'Text före' }).describe('Står i stället för sammanfattningen innan det börjar.'),
  textDuring: phaseText.meta({ title: 'Text under' }).describe('Står i stället för sammanfattningen medan det pågår.'),
  textAfter: phaseText.meta({ title: 'Text efter' }).describe('Står i stället för sammanfattningen när det är över.'),
  methods: someOf(
    reference('login-methods'),
    'Ta bort fältet om meddelandet inte gäller något särskilt inloggningssätt.',
  )
    .meta({ title: 'Gäller inloggningssätt' })
    .describe('Inloggningssätten som meddelandet handlar om. På svar om dem står det överst, med hela sin text.'),
  methodsAdded: methods
    .meta({ title: 'Nya inloggningssätt' })
    .describe('Inloggningssätt som börjar gälla när händelsen börjar.'),
  methodsRemoved: methods
    .meta({ title: 'Borttagna inloggningssätt' })
    .describe('Inloggningssätt som slutar gälla när händelsen börjar.'),
  updated: optionalTime
    .meta({ title: 'Ändrat i sak', fillsNow: 'Nu' })
    .describe('När något i sak senast ändrades, till exempel en tid. Flöden och kalendrar visar då ändringen.'),
  withdrawn: yes
    .meta({ title: 'Återkallat' })
    .describe('Ja (true) när meddelandet är återkallat. Då visas det inte längre, och kalendern avbokar det.'),
  archived: yes
    .meta({ title: 'Bevaras i arkivet' })
    .describe('Ja (true) när ni har bestämt att ett avslutat meddelande ska ligga kvar i arkivet.'),
  ...upkeep,
});

export type Announcement = z.infer<typeof announcement>;
export type Severity = Announcement['severity'];
