import { z } from 'zod';
import { dateOrTimeText, line, reference, roles, someOf, upkeep, yes } from './fields.ts';
import { say } from '../editors/say.ts';

const announcementKinds = ['change', 'maintenance', 'incident'] as const;
export const severities = ['info', 'warning', 'critical'] as const;

const optionalTime = dateOrTimeText.optional();
const phaseText = line(300).optional();
const methods = someOf(reference('login-methods'));

/** A dated notice. All times are clock time of the site; more to read may stand in the Markdown body. */
export const announcement = z.strictObject({
  title: line(90)
    .meta({ title: say`Rubrik` })
    .describe(say`Rubriken, som säger vad som händer.`),
  kind: z
    .enum(announcementKinds, { error: say`Skriv change (ändring), maintenance (underhåll) eller incident (störning).` })
    .meta({ title: say`Typ` })
    .describe(say`Vad det gäller: ändring (change), planerat underhåll (maintenance) eller störning (incident).`),
  severity: z
    .enum(severities, { error: say`Skriv info (information), warning (viktigt) eller critical (akut).` })
    .meta({ title: say`Allvar` })
    .describe(say`Hur allvarligt det är: information (info), viktigt (warning) eller akut (critical).`),
  roles,
  showFrom: dateOrTimeText
    .meta({ title: say`Visas från`, fillsNow: say`Nu` })
    .describe(say`När meddelandet börjar visas.`),
  showUntil: optionalTime
    .meta({ title: say`Visas till` })
    .describe(say`När meddelandet slutar visas. Bara en dag betyder att hela dagen räknas. Utelämna: tills vidare.`),
  eventFrom: optionalTime
    .meta({ title: say`Händer från`, fillsNow: say`Nu` })
    .describe(say`När det som meddelandet handlar om börjar.`),
  eventUntil: optionalTime.meta({ title: say`Händer till` }).describe(say`När det som meddelandet handlar om slutar.`),
  newsUntil: optionalTime
    .meta({ title: say`Nyhet till` })
    .describe(
      say`När meddelandet lämnar startsidan, och bara står kvar på gruppernas sidor och vid inloggningssätten. Utelämna: en ändring efter åtta veckor, annat när det slutar visas.`,
    ),
  summary: line(300)
    .meta({ title: say`Sammanfattning` })
    .describe(say`Det viktigaste i en eller två meningar. Står i banderollen.`),
  textBefore: phaseText
    .meta({ title: say`Text före` })
    .describe(say`Står i stället för sammanfattningen innan det börjar.`),
  textDuring: phaseText
    .meta({ title: say`Text under` })
    .describe(say`Står i stället för sammanfattningen medan det pågår.`),
  textAfter: phaseText
    .meta({ title: say`Text efter` })
    .describe(say`Står i stället för sammanfattningen när det är över.`),
  methods: someOf(
    reference('login-methods'),
    say`Ta bort fältet om meddelandet inte gäller något särskilt inloggningssätt.`,
  )
    .meta({ title: say`Gäller inloggningssätt` })
    .describe(say`Inloggningssätten som meddelandet handlar om. På svar om dem står det överst, med hela sin text.`),
  methodsAdded: methods
    .meta({ title: say`Nya inloggningssätt` })
    .describe(say`Inloggningssätt som börjar gälla när händelsen börjar.`),
  methodsRemoved: methods
    .meta({ title: say`Borttagna inloggningssätt` })
    .describe(say`Inloggningssätt som slutar gälla när händelsen börjar.`),
  updated: optionalTime
    .meta({ title: say`Ändrat i sak`, fillsNow: say`Nu` })
    .describe(say`När något i sak senast ändrades, till exempel en tid. Flöden och kalendrar visar då ändringen.`),
  withdrawn: yes
    .meta({ title: say`Återkallat` })
    .describe(say`Ja (true) när meddelandet är återkallat. Då visas det inte längre, och kalendern avbokar det.`),
  archived: yes
    .meta({ title: say`Bevaras i arkivet` })
    .describe(say`Ja (true) när ni har bestämt att ett avslutat meddelande ska ligga kvar i arkivet.`),
  ...upkeep,
});

export type Announcement = z.infer<typeof announcement>;
export type Severity = Announcement['severity'];
