/** What the browser editor says beside the fields and the gate: its lists, dialogs, notes and what it asks. */
export const forms = {
  'Mappen gick inte att läsa. Ladda om sidan och välj den igen.':
    'The folder could not be read. Reload the page and choose it again.',
  'Jag skriver ihop dem:': 'Let me merge them:',
  'Behåll den ändringen:': 'Keep that change:',
  'Ta det jag har skrivit:': 'Take what I have written:',
  '{0}, ihopskriven text': '{0}, merged text',
  'Någon annan har ändrat samma sak': 'Somebody else has changed the same thing',
  '(tomt)': '(empty)',
  'Välj vad som ska gälla. Avbryter du sparas inget, och din text står kvar i formuläret.':
    'Choose what is to stand. If you cancel, nothing is saved, and your text stays in the form.',
  'Spara det jag valt': 'Save what I have chosen',
  'Vad visar bilden?': 'What does the picture show?',
  'Skriv det som den som inte ser bilden behöver veta, till exempel ”Knappen Logga in överst på sidan”. {0}':
    'Write what those who cannot see the picture need to know, for example “The button Log in at the top of the page”. {0}',
  'Bilden är {0}. Den får vara högst 200 kB.': 'The picture is {0}. It may be 200 kB at most.',
  'Bilden visar': 'The picture shows',
  'Lägg till bilden': 'Add the picture',
  'Länkar och bokmärken till sidan ska leda vidare. Välj sidan som bäst ersätter den. Det gäller också översättningar.':
    'Links and bookmarks to the page are to lead on. Choose the page that best replaces it. This goes for translations too.',
  'Ett meddelande som har varit publicerat ska hellre ha ett slut eller vara återkallat: de som prenumererar får annars inte veta något.':
    'A notice that has been published should rather have an end or be withdrawn: otherwise subscribers are told nothing.',
  'Vart ska ”{0}” leda?': 'Where is “{0}” to lead?',
  'Den gamla adressen leder till': 'The old address leads to',
  'Ta bort sidan': 'Remove the page',
  'Spara ändå': 'Save anyway',
  'Rätta först': 'Correct it first',
  'Din nyckel gäller inte längre': 'Your key is no longer valid',
  'Klistra in en ny nyckel, så sparas texten. Avbryter du står den kvar i formuläret.':
    'Paste a new key, and the text is saved. If you cancel, it stays in the form.',
  'Ny nyckel': 'New key',
  Fortsätt: 'Continue',
  Avbryt: 'Cancel',
  Stäng: 'Close',
  'Sökningens ord': 'Words of the search',
  'Ord och frågor som sökningen behöver känna till. Ingen läsare ser dem.':
    'Words and questions that the search needs to know. No reader sees them.',
  'Söker någon på ett av orden i en grupp hittar sökningen också sidor som använder de andra.':
    'A search for one of the words in a group also finds pages that use the others.',
  'Frågor som inte handlar om att logga in. Liknar en sökning mest någon av dem visar sökningen hellre inget än fel sida.':
    'Questions that are not about logging in. If a search is most like one of them, the search rather shows nothing than the wrong page.',
  'Texter och listor som gäller hela webbplatsen.': 'Texts and lists for the whole site.',
  'Webbplatsens texter': 'Texts of the site',
  'Inledningar, sidfot, vanliga frågor på startsidan och uppgifterna i tillgänglighetsredogörelsen. Namn, adress och kontaktuppgifter ändrar den som sköter webbplatsen.':
    'Introductions, the footer, common questions on the start page and the facts of the accessibility statement. Whoever runs the site changes its name, address and contact details.',
  'Ord som granskningen letar efter i alla texter, och ord som stavningskontrollen ska godkänna.':
    'Words that the check looks for in all texts, and words that the spelling check is to let pass.',
  'Adresser som inte längre har någon sida, och sidan som var och en leder till. Byter du adress på en text, eller tar bort den, skrivs raden hit av sig själv.':
    'Addresses that no page has any longer, and the page that each leads to. When you change the address of a text, or remove it, the line is written here by itself.',
  'Granska innehållet': 'Check the content',
  Redigera: 'Edit',
  'Redigera {0}': 'Edit {0}',
  'Ny text: {{collection}}/{{slug}}': 'New text: {{collection}}/{{slug}}',
  'Ändrad text: {{collection}}/{{slug}}': 'Changed text: {{collection}}/{{slug}}',
  'Borttagen text: {{collection}}/{{slug}}': 'Removed text: {{collection}}/{{slug}}',
  'Skriv bara a–z, siffror och enkla bindestreck.': 'Write only a–z, digits and single hyphens.',
  'Namnet blir sidans adress. Ändrar du det leder den gamla adressen hit, och länkar i andra texter följer med.':
    'The name becomes the address of the page. If you change it, the old address leads here, and links in other texts follow.',
  'Namnet blir filens namn. Det går inte att ändra sedan.':
    'The name becomes the name of the file. It cannot be changed later.',
  'Fraser: {0}': 'Phrases: {0}',
  Sökfraser: 'Search phrases',
  'Så kan någon fråga efter en sida. Ingen läsare ser det, men sökningen lär sig av det.':
    'How somebody may ask for a page. No reader sees it, but the search learns from it.',
  'Skriv sidans namn, så som det står sist i dess adress.':
    'Write the name of the page, as it stands last in its address.',
  Läge: 'State',
  'byt-namn': 'change-name',
  'ny-text': 'new-text',
  'Skrivs i Markdown: en tom rad mellan stycken, ## före en rubrik, - eller 1. före en punkt.':
    'Written in Markdown: an empty line between paragraphs, ## before a heading, - or 1. before an item.',
  Bild: 'Picture',
  'Kan du säga samma sak med ord är det bättre. Bilden görs mindre av sig själv, och får vara högst 200 kB.':
    'If words can say the same, they are better. The picture is made smaller by itself, and may be 200 kB at most.',
  '{0} Det som står mellan < och /> fyller webbplatsen i själv: låt det stå.':
    '{0} What stands between < and /> is filled in by the site: leave it there.',
  'Rad {0}: {1}': 'Line {0}: {1}',
  Helt: 'In full',
  Delvis: 'In part',
  Inte: 'Not',
  'I meddelanden': 'In notices',
  'I rubriker på meddelanden': 'In headings of notices',
  'Skriv en på varje rad. En rad som börjar med # är en rubrik, för er själva.':
    'Write one on each line. A line that begins with # is a heading, for yourselves.',
  'Skriv en grupp på varje rad, med komma mellan orden. En rad som börjar med # är en rubrik, för er själva.':
    'Write one group on each line, with commas between the words. A line that begins with # is a heading, for yourselves.',
  'Det finns inget att spara: texten står redan så.': 'There is nothing to save: the text already stands like that.',
  '{0}. Öppna den, eller välj en annan adress.': '{0}. Open it, or choose another address.',
  'har redan sparat en text med den här adressen': 'has already saved a text with this address',
  '{0}. Vill du lägga tillbaka den så som den står i formuläret?':
    '{0}. Do you want to put it back as it stands in the form?',
  'tog bort texten': 'removed the text',
  'Texten är borttagen': 'The text is removed',
  'Lägg tillbaka': 'Put it back',
  'Texten har ändrats och går inte att läsa. {0}': 'The text has been changed and cannot be read. {0}',
  'ändrade {0}': 'changed {0}',
  '{0}. Det finns kvar, tillsammans med det du har ändrat.': '{0}. That is kept, together with what you have changed.',
  Någon: 'Somebody',
  'Adressen är ändrad. Den gamla leder hit, och länkar i andra texter har följt med.':
    'The address is changed. The old one leads here, and links in other texts have followed.',
  'Adressen är ändrad, men det andra som skulle följa med gick inte att skriva. Kör npm run check:content, så ser du vad som saknas.':
    'The address is changed, but the rest that should follow could not be written. Run npm run check:content to see what is missing.',
  'Inget är sparat. Det du har skrivit står kvar i formuläret.':
    'Nothing is saved. What you have written stays in the form.',
  'Öppna texten': 'Open the text',
  'Fyll i {0}': 'Fill in {0}',
  'En text som du lämnade medan den sparades är inte sparad. Öppna den, välj Återställ och spara igen.':
    'A text that you left while it was being saved is not saved. Open it, choose Restore and save again.',
  'En text som du lämnade medan den togs bort finns kvar. Försök igen.':
    'A text that you left while it was being removed is still there. Try again.',
  Ofullständiga: 'Incomplete',
  'tider saknas eller är fel': 'times are missing or wrong',
  'visas {0}': 'shows {0}',
  Återkallade: 'Withdrawn',
  Aktuella: 'Current',
  Kommande: 'Coming',
  Tidigare: 'Past',
  'från {0}, tills vidare': 'from {0}, until further notice',
  '{0} till {1}': '{0} to {1}',
  'Innehållet gick inte att läsa. Försök igen om en stund.': 'The content could not be read. Try again in a while.',
  'Lägg till en bild': 'Add a picture',
  'Någon annan sparade samma text i samma ögonblick. Spara igen.':
    'Somebody else saved the same text at the same moment. Save again.',
  'Du är inte längre inloggad. Logga in igen och spara sedan.':
    'You are no longer signed in. Sign in again, and then save.',
  'Din nyckel får inte skriva här. Skapa en ny.': 'Your key may not write here. Make a new one.',
  'Tjänsten tar inte emot fler ändringar just nu. Vänta några minuter och spara igen.':
    'The service takes no more changes right now. Wait some minutes and save again.',
  'Det gick inte att nå tjänsten. Texten står kvar i formuläret. Spara igen när du har kontakt.':
    'The service could not be reached. The text stays in the form. Save again when you are connected.',
  '{0}, dag': '{0}, day',
  '{0}, klockslag': '{0}, time',
  '{0}: nu': '{0}: now',
  '({0} tas bort om du ändrar)': '({0} goes away if you change it)',
  'Vad som visas när': 'What shows when',
  'Din webbläsare är för gammal för att visa det här.': 'Your browser is too old to show this.',
  'Innehållet är inte läst än. Försök igen om en stund.': 'The content is not read yet. Try again in a while.',
  'Nu, {0}': 'Now, {0}',
  'Från {0}': 'From {0}',
  'Ingen sida visar något meddelande.': 'No page shows any notice.',
  'Så visas de meddelanden som är publicerade. Utkast och ändringsförslag är inte med. Alla tider är {0} tid.':
    'This is how published notices show. Drafts and proposed changes are left out. All times are {0} time.',
  'Går inte att läsa, och är inte med: {0}.': 'Cannot be read, and is left out: {0}.',
  'Välj också en dag.': 'Choose a day too.',
  '{0} tid': '{0} time',
  '{0}, hela dagen': '{0}, the whole day',
  '{0} {1}, {2} tid': '{0} {1}, {2} time',
  'Alla frågor och svar': 'All questions and answers',
  'Alla meddelanden': 'All notices',
  'Inget är borttaget.': 'Nothing is removed.',
  'Hela texten': 'The whole text',
  'Texten har {0}': 'The text has {0}',
  '… och {0} till.': '… and {0} more.',
  'Du kan spara ändå. Rätta felen innan du lämnar filerna ifrån dig.':
    'You can save anyway. Correct the errors before you hand the files on.',
  'Du kan spara ändå, så att inget du har skrivit försvinner. Texten går inte att publicera förrän felen är rättade.':
    'You can save anyway, so that nothing you have written is lost. The text cannot be published until the errors are corrected.',
  '{0} fel': '{0} {0|error|errors}',
  varning: 'warning',
  varningar: 'warnings',
  'Fel: ': 'Error: ',
  'Varning: ': 'Warning: ',
  'Ta bort {0}': 'Remove {0}',
  tecknet: 'the character',
  'Skriv {0} i stället': 'Write {0} instead',
  'ett mellanslag': 'a space',
  'Fel i {0}: ': 'Error in {0}: ',
  'Din webbläsare kan inte granska texten här. Den granskas när du har sparat.':
    'Your browser cannot check the text here. It is checked when you have saved.',
  'Granskar texten …': 'Checking the text …',
  ' {0} fält är inte ifyllda än.': ' {0} fields are not filled in yet.',
  ' 1 fält är inte ifyllt än.': ' 1 field is not filled in yet.',
  ' Ändringen ger {0} fel i andra texter.': ' The change brings {0} {0|error|errors} into other texts.',
  'Inga fel hittade{0}.{1}{2} Stavningen granskas när du har sparat.':
    'No errors found{0}.{1}{2} Spelling is checked when you have saved.',
  ' i det som är ifyllt': ' in what is filled in',
  'Ändringsförslaget är inte granskat än.': 'The proposed change is not checked yet.',
  'Granskningen av ändringsförslaget hittade inga fel.': 'The check of the proposed change found no errors.',
  'Granskningen av ändringsförslaget hittade fel. De som gäller den här texten står här i formuläret.':
    'The check of the proposed change found errors. Those in this text stand here in the form.',
  'Öppna ändringsförslaget': 'Open the proposed change',
};
