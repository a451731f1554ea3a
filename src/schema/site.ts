import { z } from 'zod';
import { dateText, line, topTasks, upkeep, webAddress } from './fields.ts';

const shortcoming = z.strictObject({
  text: line(300).meta({ title: 'Brist' }).describe('Vad som inte fungerar, för vem och när det ska vara åtgärdat.'),
  criterion: line(60).optional().meta({ title: 'Krav' }).describe('Kravet i WCAG, till exempel 1.4.10 Omflöde.'),
});

/** What a statement must say by the model in EU 2018/1523; in Sweden also 11–15 §§ MDFFS 2019:2. */
const accessibility = z.strictObject({
  law: line(160)
    .meta({ title: 'Lag' })
    .describe('Lagen som webbplatsen ska följa, som den står i en mening: lagen om ….'),
  status: z
    .enum(['full', 'partial', 'none'], { error: 'Skriv full (helt), partial (delvis) eller none (inte).' })
    .meta({ title: 'Hur väl lagen följs' })
    .describe('Hur väl webbplatsen följer lagens krav.'),
  shortcomings: z
    .array(shortcoming)
    .meta({ title: 'Brister', one: 'brist' })
    .describe('Det som inte är tillgängligt. Tom lista om inget är känt.'),
  method: line(300).meta({ title: 'Granskning' }).describe('Hur webbplatsen har granskats.'),
  assessed: dateText.meta({ title: 'Senast granskad' }).describe('Dagen då webbplatsen senast granskades.'),
  published: dateText.meta({ title: 'Publicerad' }).describe('Dagen då webbplatsen publicerades.'),
  responseTime: line(160).meta({ title: 'Svarstid' }).describe('Hur snabbt läsaren får svar.'),
  enforcementAuthority: line(80)
    .meta({ title: 'Tillsynsmyndighet' })
    .describe('Myndigheten som har tillsyn över lagen.'),
  enforcementUrl: webAddress.meta({ title: 'Sida för anmälan' }).describe('Tillsynsmyndighetens sida för anmälan.'),
});

/** The site's own address. Everything that is published names it, so its path has one spelling only. */
const ownAddress = webAddress
  .refine((address) => !/[?#]/.test(address), 'Ta bort tecknet ? eller # och det som följer efter det.')
  .refine(
    (address) => /^https:\/\/[^/?#]*(?:\/[a-z0-9_-]+)*\/?(?:[?#]|$)/.test(address),
    'Skriv det som följer efter webbplatsens namn med bara små bokstäver a–z, siffror, bindestreck, understreck och enkla snedstreck, till exempel https://stad.example/inloggning/.',
  );

const lead = line(200);

/** What the pages say first that no entry is behind. */
const leads = z.strictObject({
  start: lead.meta({ title: 'Startsidan' }).describe('Inledningen på startsidan.'),
  guide: lead.meta({ title: 'Guiden' }).describe('Inledningen på guiden Hjälp mig logga in.'),
  help: lead.meta({ title: 'Frågor och svar' }).describe('Inledningen på sidan med alla frågor och svar.'),
  announcements: lead.meta({ title: 'Meddelanden' }).describe('Inledningen på sidan med alla meddelanden.'),
  methods: lead.meta({ title: 'Inloggningssätt' }).describe('Inledningen på sidan om inloggningssätt.'),
  contact: lead.meta({ title: 'Kontakt' }).describe('Inledningen på sidan om vem man kan kontakta.'),
  search: lead.meta({ title: 'Sök' }).describe('Exempel på vad läsaren kan skriva i sökfältet.'),
});

/** Where the browser editor keeps the content, and how editors log in to it. */
const editor = z.strictObject({
  backend: z
    .enum(['github', 'gitlab'], { error: 'Skriv github eller gitlab.' })
    .meta({ title: 'Tjänst' })
    .describe('Tjänsten där innehållet ligger: github eller gitlab.'),
  repository: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, 'Skriv ägare och namn med snedstreck emellan, till exempel myndighet/inloggning.')
    .meta({ title: 'Kodförråd' })
    .describe('Kodförrådets ägare och namn.'),
  branch: line(60).meta({ title: 'Gren' }).describe('Grenen som webbplatsen byggs från.'),
  serviceUrl: webAddress
    .optional()
    .meta({ title: 'Tjänstens adress' })
    .describe('Adressen till er egen GitHub eller GitLab. Utelämna för github.com och gitlab.com.'),
  authUrl: webAddress
    .optional()
    .meta({ title: 'Adress för inloggning' })
    .describe(
      'Adressen till den server som loggar in med OAuth. Utelämna om alla loggar in med en egen nyckel (token).',
    ),
  applicationId: line(100)
    .optional()
    .meta({ title: 'Programmets id' })
    .describe('Programmets id hos GitLab, för inloggning utan egen server.'),
});

export type EditorSettings = z.infer<typeof editor>;

/** Everything that differs between one agency and the next. */
export const site = z.strictObject({
  name: line(40).meta({ title: 'Webbplatsens namn' }).describe('Webbplatsens namn.'),
  description: line(200).meta({ title: 'Beskrivning' }).describe('Vad webbplatsen är till för, i en mening.'),
  url: ownAddress
    .meta({ title: 'Webbadress' })
    .describe(
      'Webbplatsens egen adress, till exempel https://inloggning.example/, eller https://stad.example/inloggning/ om den delar namn med andra webbplatser.',
    ),
  organisation: line(60).meta({ title: 'Myndighet' }).describe('Myndigheten som hjälpen handlar om.'),
  organisationUrl: webAddress.meta({ title: 'Myndighetens webbplats' }).describe('Myndighetens webbplats.'),
  loginUrl: webAddress.meta({ title: 'Inloggningssida' }).describe('Sidan där man loggar in.'),
  contactEmail: z
    .email('Skriv en e-postadress, till exempel redaktionen@exempel.se.')
    .meta({ title: 'E-post' })
    .describe('Dit läsaren skriver om fel i texterna och om sådant som inte går att använda.'),
  disclaimer: line(300)
    .meta({ title: 'Vem som gör webbplatsen' })
    .describe('Vem som gör webbplatsen. Står i sidfoten.'),
  leads: leads.meta({ title: 'Inledningar' }).describe('Första meningen på sidor som inte har någon egen fil.'),
  topTasks: topTasks.describe('De vanligaste frågorna, viktigast först. Står på startsidan.'),
  urgentTasks: topTasks
    .optional()
    .meta({ title: 'Brådskande frågor' })
    .describe(
      'Det som inte kan vänta, till exempel en stulen telefon. Står först på startsidan. Utelämna om inget är det.',
    ),
  searchMissesUrl: webAddress
    .optional()
    .meta({ title: 'Mottagare av sökningar utan träffar' })
    .describe(
      'Adressen som tar emot orden i sökningar som inte gav några träffar. Utelämna om inget ska skickas. Läs först om det i README.md.',
    ),
  feedbackUrl: webAddress
    .optional()
    .meta({ title: 'Mottagare av svar på om texten hjälpte' })
    .describe(
      'Adressen som tar emot formuläret ”Hjälpte svaret?” under varje svar. Utelämna om läsaren inte ska få frågan. Läs först om det i README.md.',
    ),
  hub: webAddress
    .optional()
    .meta({ title: 'Hubb för WebSub' })
    .describe(
      'Adressen till en hubb som säger till prenumeranter genast när flödena ändras. Utelämna om ni inte använder någon.',
    ),
  editor: editor
    .optional()
    .meta({ title: 'Webbredigeraren' })
    .describe('Uppgifterna som webbredigeraren behöver. Utelämna om ni inte använder den.'),
  accessibility: accessibility.meta({ title: 'Tillgänglighet' }).describe('Uppgifterna i tillgänglighetsredogörelsen.'),
  ...upkeep,
});

export type Site = z.infer<typeof site>;

/** The texts of the site that editors write; what else stands in site.yaml belongs to who runs it. */
export const siteTexts = site.pick({
  description: true,
  disclaimer: true,
  leads: true,
  topTasks: true,
  urgentTasks: true,
  accessibility: true,
  reviewed: true,
  reviewBy: true,
  owner: true,
});

/** The fields of site.yaml that site.en.yaml translates. */
export const siteTranslation = site
  .pick({ name: true, description: true, disclaimer: true, leads: true, reviewed: true })
  .extend({
    accessibility: accessibility.pick({
      law: true,
      shortcomings: true,
      method: true,
      responseTime: true,
      enforcementAuthority: true,
    }),
  });

/** What a language says of the site that holds some pages only, and of itself. */
export const partSite = site.pick({ name: true, description: true, disclaimer: true, reviewed: true }).extend({
  leads: leads.pick({ start: true, guide: true, contact: true }),
  untranslated: line(300)
    .meta({ title: 'Det som inte är översatt' })
    .describe(
      'Vad som finns på språket och vad som inte gör det. Står på varje sida, med länkar till de andra språken.',
    ),
  unreviewed: line(300)
    .optional()
    .meta({ title: 'Inte granskad än' })
    .describe(
      'Står överst på varje sida tills någon som har språket som modersmål, eller hör till dem texten är för, har granskat texterna. Ta sedan bort fältet.',
    ),
});

/** What the pages in such a language say of it. */
export type PartNotes = Pick<z.infer<typeof partSite>, 'untranslated' | 'unreviewed'>;
