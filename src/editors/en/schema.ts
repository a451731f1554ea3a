/** What entries and their fields are called, what goes in them, and what is wrong with a value by its schema. */
export const schema = {
  Rubrik: 'Heading',
  'Rubriken, som säger vad som händer.': 'The heading, which says what happens.',
  'Skriv change (ändring), maintenance (underhåll) eller incident (störning).':
    'Write change, maintenance (planned maintenance) or incident.',
  Typ: 'Kind',
  'Vad det gäller: ändring (change), planerat underhåll (maintenance) eller störning (incident).':
    'What it is about: a change, planned maintenance (maintenance) or an incident.',
  'Skriv info (information), warning (viktigt) eller critical (akut).':
    'Write info (information), warning (important) or critical (urgent).',
  Allvar: 'Severity',
  'Hur allvarligt det är: information (info), viktigt (warning) eller akut (critical).':
    'How serious it is: information (info), important (warning) or urgent (critical).',
  'Visas från': 'Shows from',
  Nu: 'Now',
  'När meddelandet börjar visas.': 'When the notice starts showing.',
  'Visas till': 'Shows until',
  'När meddelandet slutar visas. Bara en dag betyder att hela dagen räknas. Utelämna: tills vidare.':
    'When the notice stops showing. A day alone counts to its end. Left out: until further notice.',
  'Händer från': 'Happens from',
  'När det som meddelandet handlar om börjar.': 'When the thing that the notice is about begins.',
  'Händer till': 'Happens until',
  'När det som meddelandet handlar om slutar.': 'When the thing that the notice is about ends.',
  'Nyhet till': 'News until',
  'När meddelandet lämnar startsidan, och bara står kvar på gruppernas sidor och vid inloggningssätten. Utelämna: en ändring efter åtta veckor, annat när det slutar visas.':
    'When the notice leaves the start page, and stays only on the pages of its groups and with its login methods. Left out: a change after eight weeks, anything else when it stops showing.',
  Sammanfattning: 'Summary',
  'Det viktigaste i en eller två meningar. Står i banderollen.':
    'What matters most, in one or two sentences. It stands in the banner.',
  'Text före': 'Text before',
  'Står i stället för sammanfattningen innan det börjar.': 'Stands in place of the summary before it begins.',
  'Text under': 'Text during',
  'Står i stället för sammanfattningen medan det pågår.': 'Stands in place of the summary while it goes on.',
  'Text efter': 'Text after',
  'Står i stället för sammanfattningen när det är över.': 'Stands in place of the summary when it is over.',
  'Ta bort fältet om meddelandet inte gäller något särskilt inloggningssätt.':
    'Remove the field if the notice is about no login method in particular.',
  'Gäller inloggningssätt': 'About login methods',
  'Inloggningssätten som meddelandet handlar om. På svar om dem står det överst, med hela sin text.':
    'The login methods that the notice is about. On answers about them it stands at the top, in full.',
  'Nya inloggningssätt': 'New login methods',
  'Inloggningssätt som börjar gälla när händelsen börjar.': 'Login methods that start to work when the event begins.',
  'Borttagna inloggningssätt': 'Removed login methods',
  'Inloggningssätt som slutar gälla när händelsen börjar.': 'Login methods that stop working when the event begins.',
  'Ändrat i sak': 'Changed in substance',
  'När något i sak senast ändrades, till exempel en tid. Flöden och kalendrar visar då ändringen.':
    'When something in substance last changed, such as a time. Feeds and calendars then show the change.',
  Återkallat: 'Withdrawn',
  'Ja (true) när meddelandet är återkallat. Då visas det inte längre, och kalendern avbokar det.':
    'Yes (true) when the notice is withdrawn. It no longer shows then, and calendars cancel it.',
  'Bevaras i arkivet': 'Kept in the archive',
  'Ja (true) när ni har bestämt att ett avslutat meddelande ska ligga kvar i arkivet.':
    'Yes (true) when you have decided that a notice that is over is to stay in the archive.',
  'Andra sätt att fråga': 'Other ways to ask',
  'Samma sak med andra ord, två eller tre i taget, som folk säger och söker.':
    'The same in other words, two or three at a time, as people say and search.',
  'Hela frågor': 'Whole questions',
  'Frågor och meningar som någon kan skriva. Av dem lär sig sökningen vilken sida läsaren vill ha.':
    'Questions and sentences that somebody may write. From them the search learns which page readers want.',
  'Fraser på {0}': 'Phrases in {0}',
  'Hur någon kan fråga efter sidan på {0}.': 'How somebody may ask for the page in {0}.',
  'lättläst svenska': 'easy-to-read Swedish',
  'Börja med en bokstav, och skriv stjärna bara sist.': 'Begin with a letter, and write an asterisk only last.',
  Ord: 'Word',
  'Ordet i grundform.': 'The word in its basic form.',
  'Ta bort fältet om ordet alltid står som i Ord.': 'Remove the field if the word always stands as in Word.',
  'Så står ordet i svaren': 'How the word stands in answers',
  'Orden som visar att ett svar behöver förklaringen. En stjärna sist betyder att ordet får fortsätta. Utelämna: bara det som står i Ord.':
    'The words which show that an answer needs the explanation. An asterisk last means that the word may go on. Left out: only what stands in Word.',
  Förklaring: 'Explanation',
  'Vad ordet betyder, i en mening. Den står under svaren där ordet finns.':
    'What the word means, in one sentence. It stands below the answers that have the word.',
  'Ta bort fältet om det inte behövs någon källa.': 'Remove the field if no source is needed.',
  'Sidorna som förklaringen bygger på, och dagen då någon läste dem.':
    'The pages that the explanation builds on, and the day when somebody read them.',
  'Skriv en text: här står bara mellanslag.': 'Write a text: there are only spaces here.',
  'Texten är för lång. Skriv högst {0} tecken.': 'The text is too long. Write {0} characters at most.',
  'Skriv texten på en rad, utan HTML-tecknen < och >.': 'Write the text on one line, without the HTML signs < and >.',
  'Skriv true eller ta bort fältet.': 'Write true, or remove the field.',
  'Skriv hela adressen, och börja den med https://.': 'Write the whole address, and begin it with https://.',
  'Skriv adressen utan mellanslag, lösenord och användarnamn.':
    'Write the address without spaces, passwords and user names.',
  'Skriv filnamnet utan ändelse: bara a–z, siffror och bindestreck.':
    'Write the name of the file without its ending: only a–z, digits and hyphens.',
  'Välj minst en fråga.': 'Choose at least one question.',
  'Välj högst åtta frågor.': 'Choose eight questions at most.',
  'Vanliga frågor': 'Common questions',
  'Ta bort fältet om det inte behövs.': 'Remove the field if it is not needed.',
  'Sidan som uppgifterna kommer från.': 'The page that the facts come from.',
  Läst: 'Read',
  'Jag har läst sidan i dag': 'I have read the page today',
  'Dagen då någon läste sidan och såg att uppgifterna stämmer med den.':
    'The day when somebody read the page and saw that the facts agree with it.',
  Källor: 'Sources',
  källa: 'source',
  'Senast läst': 'Last read',
  'Jag har läst texten i dag': 'I have read the text today',
  'Dagen då någon senast läste igenom texten och såg att den stämmer.':
    'The day when somebody last read the text through and found it right.',
  'Läs igen senast': 'Read again by',
  'Dagen då texten senast ska läsas igenom igen. Efter den dagen varnar granskningen.':
    'The day by which the text is to be read through again. After that day the check warns.',
  Ansvarig: 'Owner',
  'Den grupp eller funktion som ansvarar för texten.': 'The group or office that answers for the text.',
  'Ta bort fältet om texten gäller alla.': 'Remove the field if the text is for everybody.',
  Gäller: 'For',
  'De grupper som texten gäller. Utelämna fältet om den gäller alla.':
    'The groups that the text is for. Leave the field out if it is for everybody.',
  'Skriv ett heltal.': 'Write a whole number.',
  Ordning: 'Order',
  'Plats i listan. Lägre tal kommer först.': 'The place in the list. Lower numbers come first.',
  'Fråga och svar': 'Question and answer',
  'Frågor och svar': 'Questions and answers',
  Grupp: 'Group',
  Grupper: 'Groups',
  Meddelande: 'Notice',
  Meddelanden: 'Notices',
  Länk: 'Link',
  Länkar: 'Links',
  'E-tjänst': 'E-service',
  'E-tjänster': 'E-services',
  Ämne: 'Topic',
  Ämnen: 'Topics',
  'Problem i guiden': 'Problems in the guide',
  Kontakt: 'Contact',
  Kontakter: 'Contacts',
  'Ord som förklaras': 'Words explained',
  Sida: 'Page',
  Sidor: 'Pages',
  Fråga: 'Question',
  'Frågan, som läsaren själv skulle ställa den.': 'The question, as readers themselves would ask it.',
  'Kort svar': 'Short answer',
  'Svaret i en eller två meningar. Det står överst på sidan och i sökresultat.':
    'The answer in one or two sentences. It stands at the top of the page and in search results.',
  'Ämnet som frågan sorteras under i hjälplistan.': 'The topic that the question is listed under.',
  'Ta bort fältet om frågan inte gäller något särskilt inloggningssätt.':
    'Remove the field if the question is about no login method in particular.',
  'Inloggningssätten som frågan handlar om.': 'The login methods that the question is about.',
  'Ta bort fältet om guiden inte ska leda till frågan.':
    'Remove the field if the guide is not to lead to the question.',
  'Det som har hänt läsaren. Guiden Hjälp mig logga in leder till svaret från de problemen.':
    'What has happened to the reader. The guide leads to the answer from those problems.',
  'Ta bort fältet om det inte behövs några sökord.': 'Remove the field if no search words are needed.',
  'Skriv högst 60 sökord.': 'Write 60 search words at most.',
  Sökord: 'Search words',
  'Ord som folk söker på men som inte står i texten.': 'Words that people search for but that the text does not have.',
  'Ta bort fältet om ingen annan fråga ligger nära.': 'Remove the field if no other question is near.',
  'Välj högst fem frågor.': 'Choose five questions at most.',
  'Liknande frågor': 'Similar questions',
  'Andra frågor som ligger nära.': 'Other questions that are near.',
  'Ta bort fältet om ingen särskild ska stå.': 'Remove the field if nobody in particular is to stand there.',
  'Vem läsaren ska vända sig till först, utöver dem som hör till grupperna och inloggningssätten.':
    'Whom readers should turn to first, besides those that belong to the groups and login methods.',
  'Namnet, så som utfärdaren skriver det.': 'The name, as its issuer writes it.',
  'Vad det är och vem det är till för, i en mening.': 'What it is and whom it is for, in one sentence.',
  Utfärdare: 'Issuer',
  'Vem som ger ut legitimationen.': 'Who issues the identification.',
  'Utfärdarens egen webbplats.': 'The website of the issuer.',
  'Adressen är för lång.': 'The address is too long.',
  'Skriv adressen utan webbplatsens namn: börja med / och sluta med / eller .html, med bara a–z, siffror, bindestreck och punkt.':
    'Write the address without the name of the site: begin with / and end with / or .html, with only a–z, digits, hyphens and full stops.',
  'Gammal adress': 'Old address',
  'Den gamla adressen.': 'The old address.',
  'Skriv adressen till en sida här. Börja och sluta med /, till exempel /hjalp/utloggad/.':
    'Write the address of a page here. Begin and end with /, for example /help/logged-out/.',
  'Leder till': 'Leads to',
  'Sidan som den leder till nu.': 'The page that it leads to now.',
  'Gamla adresser': 'Old addresses',
  'gammal adress': 'old address',
  '{{fields.from}} leder till {{fields.to}}': '{{fields.from}} leads to {{fields.to}}',
  'Gamla adresser, och vart de leder.': 'Old addresses, and where they lead.',
  'Frågor på {0}': 'Questions in {0}',
  'Frågor om annat än inloggning, med så få ord som möjligt.':
    'Questions about other matters than logging in, in as few words as possible.',
  'Sidans rubrik.': 'The heading of the page.',
  'Vad sidan handlar om, i en mening.': 'What the page is about, in one sentence.',
  'Skriv numret i grupper om två eller tre siffror, till exempel 08-123 45 67, 114 14 eller +46 8-123 45 67.':
    'Write the number in groups of two or three digits, for example 08-123 45 67, 114 14 or +46 8-123 45 67.',
  'Numret är ett betalnummer: de börjar med {0}. Skriv ett nummer som inte kostar extra.':
    'This is a premium number: they begin with {0}. Write a number that costs nothing extra.',
  Länktext: 'Link text',
  'Länkens text. Den ska säga vart länken leder.': 'The text of the link. It must say where the link leads.',
  'Vad läsaren hittar där, i en mening.': 'What readers find there, in one sentence.',
  'Rubrik över länken': 'Heading above the link',
  'Rubriken som länken står under. Länkar med samma rubrik står tillsammans.':
    'The heading that the link stands below. Links with the same heading stand together.',
  'Adressen dit länken leder.': 'The address that the link leads to.',
  'Gruppens namn, till exempel Arbetsgivare.': 'The name of the group, for example Employers.',
  'Sidans rubrik': 'Heading of the page',
  'Sidans rubrik, till exempel Logga in som arbetsgivare.':
    'The heading of the page, for example Log in as an employer.',
  'Vad gruppen får hjälp med, i en mening.': 'What the group gets help with, in one sentence.',
  'De vanligaste frågorna för gruppen, viktigast först.':
    'The most common questions of the group, the most important first.',
  'Inloggningssättet.': 'The login method.',
  Från: 'From',
  'Första dagen då det går att använda. Utelämna om det alltid har gått.':
    'The first day on which it works. Leave it out if it always has.',
  Till: 'Until',
  'Sista dagen då det går att använda. Utelämna om det gäller tills vidare.':
    'The last day on which it works. Leave it out if it works until further notice.',
  'E-tjänstens namn.': 'The name of the e-service.',
  'Vad man gör i e-tjänsten, i en mening.': 'What one does in the e-service, in one sentence.',
  'Adressen till e-tjänsten eller dess inloggningssida.': 'The address of the e-service or of its login page.',
  'Skriv minst ett inloggningssätt.': 'Write at least one login method.',
  inloggningssätt: 'login method',
  'Inloggningssätten som e-tjänsten tar emot, med datum.': 'The login methods that the e-service accepts, with dates.',
  'Det som har hänt, som läsaren själv säger det: Jag har glömt koden.':
    'What has happened, as readers themselves say it: I have forgotten the code.',
  'De grupper som det kan hända. Utelämna fältet om det kan hända alla.':
    'The groups that it can happen to. Leave the field out if it can happen to everybody.',
  'Skriv methods (vad läsaren loggar in med) eller roles (vilken grupp läsaren hör till).':
    'Write methods (what the reader logs in with) or roles (which group the reader belongs to).',
  'Nästa fråga': 'Next question',
  'Vad guiden frågar efter sedan: methods (vad läsaren loggar in med) eller roles (vilken grupp läsaren hör till).':
    'What the guide asks next: methods (what the reader logs in with) or roles (which group the reader belongs to).',
  'Ämnets namn. Frågorna står under det i hjälplistan.': 'The name of the topic. Its questions are listed under it.',
};
