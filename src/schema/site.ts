import { z } from 'zod';
import { dateText, line, reference, upkeep, webAddress } from './fields.ts';

const shortcoming = z.strictObject({
  text: line(300).describe('Vad som inte fungerar, för vem och när det ska vara åtgärdat.'),
  criterion: line(60).optional().describe('Kravet i WCAG, till exempel 1.4.10 Omflöde.'),
});

/** What a statement must say by 11–15 §§ MDFFS 2019:2 and the model in EU 2018/1523. */
const accessibility = z.strictObject({
  status: z
    .enum(['full', 'partial', 'none'], { error: 'Skriv full (helt), partial (delvis) eller none (inte).' })
    .describe('Hur väl webbplatsen följer lagens krav.'),
  shortcomings: z.array(shortcoming).describe('Det som inte är tillgängligt. Tom lista om inget är känt.'),
  method: line(300).describe('Hur webbplatsen har granskats.'),
  assessed: dateText.describe('Dagen då webbplatsen senast granskades.'),
  published: dateText.describe('Dagen då webbplatsen publicerades.'),
  responseTime: line(160).describe('Hur snabbt läsaren får svar.'),
  enforcementAuthority: line(80).describe('Myndigheten som har tillsyn över lagen.'),
  enforcementUrl: webAddress.describe('Tillsynsmyndighetens sida för anmälan.'),
});

/** Everything that differs between one agency and the next. */
export const site = z.strictObject({
  name: line(40).describe('Webbplatsens namn.'),
  description: line(200).describe('Vad webbplatsen är till för, i en mening.'),
  url: webAddress.describe('Webbplatsens egen adress.'),
  organisation: line(60).describe('Myndigheten som hjälpen handlar om.'),
  organisationUrl: webAddress.describe('Myndighetens webbplats.'),
  loginUrl: webAddress.describe('Sidan där man loggar in.'),
  contactUrl: webAddress.describe('Sidan där man kontaktar myndigheten.'),
  contactEmail: z
    .email('Skriv en e-postadress, till exempel redaktionen@exempel.se.')
    .describe('Dit läsaren skriver om fel i texterna och om sådant som inte går att använda.'),
  disclaimer: line(300).describe('Vem som gör webbplatsen. Står i sidfoten.'),
  topTasks: z
    .array(reference('login-help'))
    .min(1, 'Välj minst en fråga.')
    .max(8, 'Välj högst åtta frågor.')
    .describe('De vanligaste frågorna, viktigast först. Står på startsidan.'),
  accessibility: accessibility.describe('Uppgifterna i tillgänglighetsredogörelsen.'),
  ...upkeep,
});

export type Site = z.infer<typeof site>;

/** The fields of site.yaml that site.en.yaml translates. */
export const siteTranslation = site.pick({ name: true, description: true, disclaimer: true, reviewed: true }).extend({
  accessibility: accessibility.pick({
    shortcomings: true,
    method: true,
    responseTime: true,
    enforcementAuthority: true,
  }),
});
