import { z } from 'zod';
import { dateOrTimeText, line, reference, roles, upkeep } from './fields.ts';

const announcementKinds = ['change', 'maintenance', 'incident'] as const;
export const severities = ['info', 'warning', 'critical'] as const;

const phaseText = line(300).optional();
const methods = z.array(reference('login-methods')).min(1, 'Ta bort fältet om det inte behövs.').optional();

/** A dated notice. All times are clock time in Sweden; more to read may stand in the Markdown body. */
export const announcement = z.strictObject({
  title: line(90).describe('Rubriken, som säger vad som händer.'),
  kind: z
    .enum(announcementKinds, { error: 'Skriv change (ändring), maintenance (underhåll) eller incident (störning).' })
    .describe('Vad det gäller: change (ändring), maintenance (planerat underhåll) eller incident (störning).'),
  severity: z
    .enum(severities, { error: 'Skriv info, warning (varning) eller critical (kritiskt).' })
    .describe('Hur allvarligt det är: info, warning (varning) eller critical (kritiskt).'),
  roles,
  showFrom: dateOrTimeText.describe('När meddelandet börjar visas.'),
  showUntil: dateOrTimeText
    .optional()
    .describe('När meddelandet slutar visas. Bara en dag betyder att hela dagen räknas. Utelämna: tills vidare.'),
  eventFrom: dateOrTimeText.optional().describe('När det som meddelandet handlar om börjar.'),
  eventUntil: dateOrTimeText.optional().describe('När det som meddelandet handlar om slutar.'),
  summary: line(300).describe('Det viktigaste i en eller två meningar. Står i banderollen.'),
  textBefore: phaseText.describe('Står i stället för sammanfattningen innan det börjar.'),
  textDuring: phaseText.describe('Står i stället för sammanfattningen medan det pågår.'),
  textAfter: phaseText.describe('Står i stället för sammanfattningen när det är över.'),
  methodsAdded: methods.describe('Inloggningssätt som börjar gälla när händelsen börjar.'),
  methodsRemoved: methods.describe('Inloggningssätt som slutar gälla när händelsen börjar.'),
  updated: dateOrTimeText
    .optional()
    .describe('När något i sak senast ändrades, till exempel en tid. Flöden och kalendrar visar då ändringen.'),
  withdrawn: z
    .boolean('Skriv true eller ta bort fältet.')
    .optional()
    .describe('Skriv true när meddelandet är återkallat. Då visas det inte längre, och kalendern avbokar det.'),
  archived: z
    .boolean('Skriv true eller ta bort fältet.')
    .optional()
    .describe('Skriv true när ni har bestämt att ett avslutat meddelande ska ligga kvar i arkivet.'),
  ...upkeep,
});

export type Announcement = z.infer<typeof announcement>;
export type Severity = Announcement['severity'];
