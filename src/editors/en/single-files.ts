/** The fields of single files, as content/site.yaml and the lists of words and addresses, and what is wrong with their values. */
export const singleFiles = {
  'Webbplatsen på {0}': 'The site in {0}',
  Webbplatsen: 'The site',
  'Ord som betyder samma sak': 'Words that mean the same',
  'Frågor om annat': 'Other matters',
  Ordlistan: 'The word list',
  Brist: 'Shortcoming',
  'Vad som inte fungerar, för vem och när det ska vara åtgärdat.':
    'What does not work, for whom, and by when it is to be mended.',
  Krav: 'Requirement',
  'Kravet i WCAG, till exempel 1.4.10 Omflöde.': 'The requirement of WCAG, for example 1.4.10 Reflow.',
  Lag: 'Law',
  'Lagen som webbplatsen ska följa, som den står i en mening: lagen om ….':
    'The law that the site must follow, as it stands in a sentence: the act on ….',
  'Skriv full (helt), partial (delvis) eller none (inte).': 'Write full, partial or none.',
  'Hur väl lagen följs': 'How well the law is followed',
  'Hur väl webbplatsen följer lagens krav.': 'How well the site meets the requirements of the law.',
  Brister: 'Shortcomings',
  brist: 'shortcoming',
  'Det som inte är tillgängligt. Tom lista om inget är känt.':
    'What is not accessible. An empty list if nothing is known.',
  Granskning: 'Check',
  'Hur webbplatsen har granskats.': 'How the site has been checked.',
  'Senast granskad': 'Last checked',
  'Dagen då webbplatsen senast granskades.': 'The day when the site was last checked.',
  Publicerad: 'Published',
  'Dagen då webbplatsen publicerades.': 'The day when the site was published.',
  Svarstid: 'Response time',
  'Hur snabbt läsaren får svar.': 'How soon readers are answered.',
  Tillsynsmyndighet: 'Supervisory authority',
  'Myndigheten som har tillsyn över lagen.': 'The authority that supervises the law.',
  'Sida för anmälan': 'Page for complaints',
  'Tillsynsmyndighetens sida för anmälan.': 'The page for complaints of the supervisory authority.',
  'Ta bort tecknet ? eller # och det som följer efter det.': 'Remove the sign ? or # and what follows it.',
  'Skriv det som följer efter webbplatsens namn med bara små bokstäver a–z, siffror, bindestreck, understreck och enkla snedstreck, till exempel https://stad.example/inloggning/.':
    'Write what follows the name of the site with only small letters a–z, digits, hyphens, underscores and single slashes, for example https://city.example/login/.',
  Startsidan: 'Start page',
  'Inledningen på startsidan.': 'The introduction on the start page.',
  Guiden: 'The guide',
  'Inledningen på guiden Hjälp mig logga in.': 'The introduction of the guide.',
  'Inledningen på sidan med alla frågor och svar.': 'The introduction on the page of all questions and answers.',
  'Inledningen på sidan med alla meddelanden.': 'The introduction on the page of all notices.',
  'Inledningen på sidan om inloggningssätt.': 'The introduction on the page about login methods.',
  'Inledningen på sidan om vem man kan kontakta.': 'The introduction on the page about whom one can contact.',
  Sök: 'Search',
  'Exempel på vad läsaren kan skriva i sökfältet.': 'Examples of what readers can write in the search field.',
  'Skriv github eller gitlab.': 'Write github or gitlab.',
  Tjänst: 'Service',
  'Tjänsten där innehållet ligger: github eller gitlab.': 'The service that holds the content: github or gitlab.',
  'Skriv ägare och namn med snedstreck emellan, till exempel myndighet/inloggning.':
    'Write the owner and the name with a slash between, for example agency/login-help.',
  Kodförråd: 'Repository',
  'Kodförrådets ägare och namn.': 'The owner and the name of the repository.',
  Gren: 'Branch',
  'Grenen som webbplatsen byggs från.': 'The branch that the site is built from.',
  'Tjänstens adress': 'Address of the service',
  'Adressen till er egen GitHub eller GitLab. Utelämna för github.com och gitlab.com.':
    'The address of your own GitHub or GitLab. Leave it out for github.com and gitlab.com.',
  'Adress för inloggning': 'Address for logging in',
  'Adressen till den server som loggar in med OAuth. Utelämna om alla loggar in med en egen nyckel (token).':
    'The address of the server that logs in with OAuth. Leave it out if everybody logs in with a key (token) of their own.',
  'Programmets id': 'Id of the application',
  'Programmets id hos GitLab, för inloggning utan egen server.':
    'The id of the application at GitLab, to sign in without a server of your own.',
  'Webbplatsens namn': 'Name of the site',
  'Webbplatsens namn.': 'The name of the site.',
  Beskrivning: 'Description',
  'Vad webbplatsen är till för, i en mening.': 'What the site is for, in one sentence.',
  'Webbplatsens egen adress, till exempel https://inloggning.example/, eller https://stad.example/inloggning/ om den delar namn med andra webbplatser.':
    'The address of the site itself, for example https://login.example/, or https://city.example/login/ if it shares its name with other sites.',
  Myndighet: 'Organisation',
  'Myndigheten som hjälpen handlar om.': 'The organisation that the help is about.',
  'Myndighetens webbplats': 'Website of the organisation',
  'Myndighetens webbplats.': 'The website of the organisation.',
  Inloggningssida: 'Login page',
  'Sidan där man loggar in.': 'The page where one logs in.',
  'Skriv en e-postadress, till exempel redaktionen@exempel.se.':
    'Write an e-mail address, for example editors@example.com.',
  'E-post': 'E-mail',
  'Dit läsaren skriver om fel i texterna och om sådant som inte går att använda.':
    'Where readers write about mistakes in the texts and about what they cannot use.',
  'Vem som gör webbplatsen': 'Who makes the site',
  'Vem som gör webbplatsen. Står i sidfoten.': 'Who makes the site. It stands in the footer.',
  Inledningar: 'Introductions',
  'Första meningen på sidor som inte har någon egen fil.':
    'The first sentence of pages that have no file of their own.',
  'De vanligaste frågorna, viktigast först. Står på startsidan.':
    'The most common questions, the most important first. They stand on the start page.',
  'Brådskande frågor': 'Urgent questions',
  'Det som inte kan vänta, till exempel en stulen telefon. Står först på startsidan. Utelämna om inget är det.':
    'What cannot wait, such as a stolen telephone. It stands first on the start page. Leave it out if nothing is urgent.',
  'Mottagare av sökningar utan träffar': 'Receiver of searches without results',
  'Adressen som tar emot orden i sökningar som inte gav några träffar. Utelämna om inget ska skickas. Läs först om det i README.md.':
    'The address that receives the words of searches without results. Leave it out if nothing is to be sent. Read about it in README.md first.',
  'Mottagare av svar på om texten hjälpte': 'Receiver of answers to whether the text helped',
  'Adressen som tar emot formuläret ”Hjälpte svaret?” under varje svar. Utelämna om läsaren inte ska få frågan. Läs först om det i README.md.':
    'The address that receives the form below each answer which asks if it helped. Leave it out if readers are not to be asked. Read about it in README.md first.',
  'Hubb för WebSub': 'Hub for WebSub',
  'Adressen till en hubb som säger till prenumeranter genast när flödena ändras. Utelämna om ni inte använder någon.':
    'The address of a hub that tells subscribers at once when feeds change. Leave it out if you use none.',
  Webbredigeraren: 'The browser editor',
  'Uppgifterna som webbredigeraren behöver. Utelämna om ni inte använder den.':
    'What the browser editor needs to know. Leave it out if you do not use it.',
  Tillgänglighet: 'Accessibility',
  'Uppgifterna i tillgänglighetsredogörelsen.': 'The facts of the accessibility statement.',
  'Det som inte är översatt': 'What is not translated',
  'Vad som finns på språket och vad som inte gör det. Står på varje sida, med länkar till de andra språken.':
    'What there is in the language and what there is not. It stands on each page, with links to the other languages.',
  'Inte granskad än': 'Not reviewed yet',
  'Står överst på varje sida tills någon som har språket som modersmål, eller hör till dem texten är för, har granskat texterna. Ta sedan bort fältet.':
    'Stands at the top of each page until a native speaker, or one of those that the text is for, has reviewed the texts. Then remove the field.',
  'En grupp behöver minst två ord.': 'A group needs at least two words.',
  'Ord på {0}': 'Words in {0}',
  'Grupper av ord som betyder samma sak när man söker.': 'Groups of words that mean the same when one searches.',
  'Skriv minst ett ord.': 'Write at least one word.',
  Undvik: 'Avoid',
  'Orden eller uttrycken som inte ska stå i texten. En stjärna sist betyder att ordet får fortsätta.':
    'The words or phrases that texts should not have. An asterisk last means that the word may go on.',
  'Skriv i stället': 'Write instead',
  'Vad man skriver i stället.': 'What to write instead.',
  'Skriv notices (meddelanden) eller notice-headings (rubriker i meddelanden).':
    'Write notices, or notice-headings (only their headings).',
  Var: 'Where',
  'Var regeln gäller: notices (meddelanden) eller notice-headings (deras rubriker). Utelämna: överallt.':
    'Where the rule holds: notices, or notice-headings (only their headings). Left out: everywhere.',
  Förbjudet: 'Forbidden',
  'Skriv true om texten inte får publiceras med orden. Annars varnar granskningen bara.':
    'Write true if the text may not be published with the words. If not, the check only warns.',
  'Rätta ord': 'Right words',
  'Namn och ord som är rätt fast ingen ordlista har dem.':
    'Names and words that are right although no dictionary has them.',
  'Ord att undvika på {0}': 'Words to avoid in {0}',
  regel: 'rule',
  'Skriv: {{fields.write}}': 'Write: {{fields.write}}',
  'Ord att undvika, och vad man skriver i stället.': 'Words to avoid, and what to write instead.',
  'Skriv true eller false.': 'Write true or false.',
  Uppläsning: 'Reading aloud',
  'Skriv false om läsaren inte ska kunna få svar upplästa av sin webbläsare. Utelämna annars. Läs först om det i README.md.':
    'Write false if readers are not to have answers read aloud by their browser. Leave it out otherwise. Read about it in README.md first.',
  'Läsning utan anslutning': 'Reading without a connection',
  'Skriv false om läsarens webbläsare inte ska spara sidor som läsaren har öppnat. Utelämna annars. Läs först om det i README.md.':
    'Write false if readers’ browsers are not to keep the pages that they have opened. Leave it out otherwise. Read about it in README.md first.',
};
