import { z } from 'zod';
import { dateText, line, topTasks, upkeep, webAddress } from './fields.ts';
import { say } from '../editors/say.ts';

const shortcoming = z.strictObject({
  text: line(300)
    .meta({ title: say`Brist` })
    .describe(say`Vad som inte fungerar, för vem och när det ska vara åtgärdat.`),
  criterion: line(60)
    .optional()
    .meta({ title: say`Krav` })
    .describe(say`Kravet i WCAG, till exempel 1.4.10 Omflöde.`),
});

/** What a statement must say by the model in EU 2018/1523; in Sweden also 11–15 §§ MDFFS 2019:2. */
const accessibility = z.strictObject({
  law: line(160)
    .meta({ title: say`Lag` })
    .describe(say`Lagen som webbplatsen ska följa, som den står i en mening: lagen om ….`),
  status: z
    .enum(['full', 'partial', 'none'], { error: say`Skriv full (helt), partial (delvis) eller none (inte).` })
    .meta({ title: say`Hur väl lagen följs` })
    .describe(say`Hur väl webbplatsen följer lagens krav.`),
  shortcomings: z
    .array(shortcoming)
    .meta({ title: say`Brister`, one: say`brist` })
    .describe(say`Det som inte är tillgängligt. Tom lista om inget är känt.`),
  method: line(300)
    .meta({ title: say`Granskning` })
    .describe(say`Hur webbplatsen har granskats.`),
  assessed: dateText.meta({ title: say`Senast granskad` }).describe(say`Dagen då webbplatsen senast granskades.`),
  published: dateText.meta({ title: say`Publicerad` }).describe(say`Dagen då webbplatsen publicerades.`),
  responseTime: line(160)
    .meta({ title: say`Svarstid` })
    .describe(say`Hur snabbt läsaren får svar.`),
  enforcementAuthority: line(80)
    .meta({ title: say`Tillsynsmyndighet` })
    .describe(say`Myndigheten som har tillsyn över lagen.`),
  enforcementUrl: webAddress
    .meta({ title: say`Sida för anmälan` })
    .describe(say`Tillsynsmyndighetens sida för anmälan.`),
});

/** The site's own address. Everything that is published names it, so its path has one spelling only. */
const ownAddress = webAddress
  .refine((address) => !/[?#]/.test(address), say`Ta bort tecknet ? eller # och det som följer efter det.`)
  .refine(
    (address) => /^https:\/\/[^/?#]*(?:\/[a-z0-9_-]+)*\/?(?:[?#]|$)/.test(address),
    say`Skriv det som följer efter webbplatsens namn med bara små bokstäver a–z, siffror, bindestreck, understreck och enkla snedstreck, till exempel https://stad.example/inloggning/.`,
  );

const lead = line(200);

/** What the pages say first that no entry is behind. */
const leads = z.strictObject({
  start: lead.meta({ title: say`Startsidan` }).describe(say`Inledningen på startsidan.`),
  guide: lead.meta({ title: say`Guiden` }).describe(say`Inledningen på guiden Hjälp mig logga in.`),
  help: lead.meta({ title: say`Frågor och svar` }).describe(say`Inledningen på sidan med alla frågor och svar.`),
  announcements: lead.meta({ title: say`Meddelanden` }).describe(say`Inledningen på sidan med alla meddelanden.`),
  methods: lead.meta({ title: say`Inloggningssätt` }).describe(say`Inledningen på sidan om inloggningssätt.`),
  contact: lead.meta({ title: say`Kontakt` }).describe(say`Inledningen på sidan om vem man kan kontakta.`),
  search: lead.meta({ title: say`Sök` }).describe(say`Exempel på vad läsaren kan skriva i sökfältet.`),
});

/** Where the browser editor keeps the content, and how editors log in to it. */
const editor = z.strictObject({
  backend: z
    .enum(['github', 'gitlab'], { error: say`Skriv github eller gitlab.` })
    .meta({ title: say`Tjänst` })
    .describe(say`Tjänsten där innehållet ligger: github eller gitlab.`),
  repository: z
    .string()
    .regex(
      /^[\w.-]+(?:\/[\w.-]+)+$/,
      say`Skriv ägare och namn med snedstreck emellan, till exempel myndighet/inloggning.`,
    )
    .meta({ title: say`Kodförråd` })
    .describe(say`Kodförrådets ägare och namn.`),
  branch: line(60)
    .meta({ title: say`Gren` })
    .describe(say`Grenen som webbplatsen byggs från.`),
  serviceUrl: webAddress
    .optional()
    .meta({ title: say`Tjänstens adress` })
    .describe(say`Adressen till er egen GitHub eller GitLab. Utelämna för github.com och gitlab.com.`),
  authUrl: webAddress
    .optional()
    .meta({ title: say`Adress för inloggning` })
    .describe(
      say`Adressen till den server som loggar in med OAuth. Utelämna om alla loggar in med en egen nyckel (token).`,
    ),
  applicationId: line(100)
    .optional()
    .meta({ title: say`Programmets id` })
    .describe(say`Programmets id hos GitLab, för inloggning utan egen server.`),
});

export type EditorSettings = z.infer<typeof editor>;

/** Everything that differs between one agency and the next. */
export const site = z.strictObject({
  name: line(40)
    .meta({ title: say`Webbplatsens namn` })
    .describe(say`Webbplatsens namn.`),
  description: line(200)
    .meta({ title: say`Beskrivning` })
    .describe(say`Vad webbplatsen är till för, i en mening.`),
  url: ownAddress
    .meta({ title: say`Webbadress` })
    .describe(
      say`Webbplatsens egen adress, till exempel https://inloggning.example/, eller https://stad.example/inloggning/ om den delar namn med andra webbplatser.`,
    ),
  organisation: line(60)
    .meta({ title: say`Myndighet` })
    .describe(say`Myndigheten som hjälpen handlar om.`),
  organisationUrl: webAddress.meta({ title: say`Myndighetens webbplats` }).describe(say`Myndighetens webbplats.`),
  loginUrl: webAddress.meta({ title: say`Inloggningssida` }).describe(say`Sidan där man loggar in.`),
  contactEmail: z
    .email(say`Skriv en e-postadress, till exempel redaktionen@exempel.se.`)
    .meta({ title: say`E-post` })
    .describe(say`Dit läsaren skriver om fel i texterna och om sådant som inte går att använda.`),
  disclaimer: line(300)
    .meta({ title: say`Vem som gör webbplatsen` })
    .describe(say`Vem som gör webbplatsen. Står i sidfoten.`),
  leads: leads.meta({ title: say`Inledningar` }).describe(say`Första meningen på sidor som inte har någon egen fil.`),
  topTasks: topTasks.describe(say`De vanligaste frågorna, viktigast först. Står på startsidan.`),
  urgentTasks: topTasks
    .optional()
    .meta({ title: say`Brådskande frågor` })
    .describe(
      say`Det som inte kan vänta, till exempel en stulen telefon. Står först på startsidan. Utelämna om inget är det.`,
    ),
  searchMissesUrl: webAddress
    .optional()
    .meta({ title: say`Mottagare av sökningar utan träffar` })
    .describe(
      say`Adressen som tar emot orden i sökningar som inte gav några träffar. Utelämna om inget ska skickas. Läs först om det i README.md.`,
    ),
  feedbackUrl: webAddress
    .optional()
    .meta({ title: say`Mottagare av svar på om texten hjälpte` })
    .describe(
      say`Adressen som tar emot formuläret ”Hjälpte svaret?” under varje svar. Utelämna om läsaren inte ska få frågan. Läs först om det i README.md.`,
    ),
  offline: z
    .boolean(say`Skriv true eller false.`)
    .optional()
    .meta({ title: say`Läsning utan anslutning` })
    .describe(
      say`Skriv false om läsarens webbläsare inte ska spara sidor som läsaren har öppnat. Utelämna annars. Läs först om det i README.md.`,
    ),
  readAloud: z
    .boolean(say`Skriv true eller false.`)
    .optional()
    .meta({ title: say`Uppläsning` })
    .describe(
      say`Skriv false om läsaren inte ska kunna få svar upplästa av sin webbläsare. Utelämna annars. Läs först om det i README.md.`,
    ),
  hub: webAddress
    .optional()
    .meta({ title: say`Hubb för WebSub` })
    .describe(
      say`Adressen till en hubb som säger till prenumeranter genast när flödena ändras. Utelämna om ni inte använder någon.`,
    ),
  editor: editor
    .optional()
    .meta({ title: say`Webbredigeraren` })
    .describe(say`Uppgifterna som webbredigeraren behöver. Utelämna om ni inte använder den.`),
  accessibility: accessibility
    .meta({ title: say`Tillgänglighet` })
    .describe(say`Uppgifterna i tillgänglighetsredogörelsen.`),
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
    // An organisation may have a name, a website and a login page of their own in each language, or the same.
    ...site.pick({ organisation: true, organisationUrl: true, loginUrl: true }).partial().shape,
  });

/** What a language says of the site that holds some pages only, and of itself. */
export const partSite = site.pick({ name: true, description: true, disclaimer: true, reviewed: true }).extend({
  leads: leads.pick({ start: true, guide: true, contact: true }),
  untranslated: line(300)
    .meta({ title: say`Det som inte är översatt` })
    .describe(
      say`Vad som finns på språket och vad som inte gör det. Står på varje sida, med länkar till de andra språken.`,
    ),
  unreviewed: line(300)
    .optional()
    .meta({ title: say`Inte granskad än` })
    .describe(
      say`Står överst på varje sida tills någon som har språket som modersmål, eller hör till dem texten är för, har granskat texterna. Ta sedan bort fältet.`,
    ),
});

/** What the pages in such a language say of it. */
export type PartNotes = Pick<z.infer<typeof partSite>, 'untranslated' | 'unreviewed'>;
