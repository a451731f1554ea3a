/** What is wrong with entries together: names and places of files, references, translations, notices against each other. */
export const entries = {
  namn: 'name',
  'Menade du {0}?': 'Did you mean {0}?',
  'Det finns ingen sida {0} i content/{1}. {2}': 'There is no page {0} in content/{1}. {2}',
  'Sidan {0} finns inte på det språket, så ingen hittar den med fraserna. Ta bort dem, eller översätt sidan.':
    'The page {0} is not there in that language, so nobody finds it by the phrases. Remove them, or translate the page.',
  'Har sidan bytt namn, eller menade du {0}?': 'Has the page been renamed, or did you mean {0}?',
  'Har sidan bytt namn?': 'Has the page been renamed?',
  '{0} Döp om filen så att den heter som sidan. Är sidan borttagen? Ta bort filen.':
    '{0} Give the file the name of the page. Is the page gone? Remove the file.',
  'Menade du {0}? En översättning har punkt före språket. Döp om filen.':
    'Did you mean {0}? A translation has a full stop before its language. Rename the file.',
  'Översättningen saknar sin text på {0}. Lägg till {1}.': 'The translation has no text in {0}. Add {1}.',
  'Året {0} kan inte stämma. Skriv ett år mellan 2000 och {1}.':
    'The year {0} cannot be right. Write a year between 2000 and {1}.',
  'Texten skulle ha lästs igenom före den dagen. Läs den och ändra datumen.':
    'The text should have been read through before that day. Read it and change the dates.',
  'Dagen har inte varit ännu. Skriv dagen då texten senast lästes.':
    'That day has not come yet. Write the day when the text was last read.',
  'Nästa granskning ligger före den senaste, {0}. Skriv en senare dag.':
    'The next review is before the last one, {0}. Write a later day.',
  'Dagen har inte varit ännu. Skriv dagen då någon läste källan.':
    'That day has not come yet. Write the day when somebody read the source.',
  'Det är mer än ett år sedan källan lästes. Läs den igen, rätta uppgifterna och skriv dagens datum.':
    'The source was read more than a year ago. Read it again, correct the facts and write the date of today.',
  'Inget svar hör till problemet. Skriv `symptoms: [{0}]` i ett svar, eller ta bort filen.':
    'No answer belongs to the problem. Write `symptoms: [{0}]` in an answer, or remove the file.',
  '{0} som loggar in med {1}': '{0} who log in with {1}',
  ', och för {0} fall till,': ' (and {0} more like that)',
  'För {0}{1} finns inget svar. Skriv `symptoms: [{2}]` i ett svar som gäller dem, eller lägg till {3} i `methods` i ett av svaren.':
    'There is no answer for {0}{1}. Write `symptoms: [{2}]` in an answer that is for them, or add {3} to `methods` in one of the answers.',
  'saknas, så guiden leder aldrig hit. Skriv vad som har hänt läsaren: namnet på en eller flera filer i content/symptoms, till exempel `symptoms: [{0}]`.':
    'is missing, so the guide never leads here. Write what has happened to the reader: the names of one or more files in content/symptoms, for example `symptoms: [{0}]`.',
  '{0} står redan som nr {1}. Ta bort den ena.': '{0} is already there as no. {1}. Remove one of them.',
  '{0} är en sida som finns. Ta bort raden, eller skriv den gamla adressen.':
    '{0} is a page that is there. Remove the line, or write the old address.',
  '{0} leder till sig själv. Skriv sidan som ersätter den.': '{0} leads to itself. Write the page that replaces it.',
  '{0} är själv en gammal adress. Skriv sidan som den leder till: {1}.':
    '{0} is an old address itself. Write the page that it leads to: {1}.',
  'Sidan {0} finns inte. {1}': 'There is no page {0}. {1}',
  'Rubriken #{0} finns inte på sidan {1}. Skriv bara {2}.': 'There is no heading #{0} on the page {1}. Write only {2}.',
  'Här står filens eget namn. Ta bort det.': 'This is the name of the file itself. Remove it.',
  'Gäller texten alla, så ta bort fältet `{0}`.': 'If the text is for everybody, remove the field `{0}`.',
  'Det finns ingen fil {0} i content/{1}. {2}': 'There is no file {0} in content/{1}. {2}',
  'Skriv namnet på en fil som finns, utan ändelse.': 'Write the name of a file that is there, without its ending.',
  'Välj bland {0}.': 'Choose among {0}.',
  'Sidan {0} finns inte längre. Skriv vart adressen ska leda: `- { from: {1}, to: sidan som ersätter den }`.':
    'The page {0} is gone. Write where its address is to lead: `- { from: {1}, to: the page that replaces it }`.',
  'Meddelandet slutar visas innan det börjar. Skriv en senare tid.':
    'The notice stops showing before it starts. Write a later time.',
  'Meddelandet lämnar startsidan innan det börjar visas. Skriv en senare tid.':
    'The notice leaves the start page before it starts showing. Write a later time.',
  'Händelsen slutar innan den börjar. Skriv en senare tid.': 'The event ends before it begins. Write a later time.',
  'Händelsen har ett slut men ingen början. Skriv också `eventFrom`.':
    'The event has an end but no beginning. Write `eventFrom` too.',
  'Slutet kommer före början.': 'The end comes before the beginning.',
  '{0} står redan i listan för samma dagar. Ta bort det ena, eller ändra dagarna.':
    '{0} is already in the list for the same days. Remove one of them, or change the days.',
  'Det stänger innan det öppnar.': 'It closes before it opens.',
  'Veckan börjar på måndag. Dela upp dagarna på två rader, till exempel lördag till söndag och måndag.':
    'The week begins on Monday. Divide the days into two lines, for example Saturday to Sunday and Monday.',
  'Skriv också `{0}`, eller ta bort båda tiderna om det är stängt.':
    'Write `{0}` too, or remove both times if it is closed.',
  'Skriv också `hours`, de vanliga öppettiderna.': 'Write `hours` too, the usual opening hours.',
  'tidigare i samma grupp': 'earlier in the same group',
  'också i grupp {0}, ”{1}”': 'also in group {0}, “{1}”',
  '”{0}” står {1}. Låt det stå bara där det hör hemma, eller slå ihop grupperna.':
    '“{0}” is {1}. Keep it only where it belongs, or merge the groups.',
  'Inget av orden i gruppen ”{0}” står på webbplatsen, så den hjälper ingen. Lägg till ett ord som står där, eller ta bort gruppen.':
    'None of the words in the group “{0}” is on the site, so it helps nobody. Add a word that is there, or remove the group.',
  'Meddelandet är ändrat i sak ({0}), men `updated` säger inte när. Skriv {1}. Annars får de som prenumererar inte veta det.':
    'The notice has changed in substance ({0}), but `updated` does not say when. Write {1}. Otherwise subscribers are not told.',
  'Orden är ändrade ({0}). Ändrar de något i sak, skriv {1}. Är det bara ett skrivfel som är rättat behöver du inte göra något.':
    'The words have changed ({0}). If that changes anything in substance, write {1}. If only a slip was corrected, there is nothing for you to do.',
  'Länken går till den här webbplatsen. Skriv en adress på en annan.':
    'The link leads to this site. Write an address on another one.',
  'Skriv adressen till en sida som finns, till exempel {0}.':
    'Write the address of a page that is there, for example {0}.',
  'Listan har {0} rader, men {1} i {2}. Skriv samma brister i båda, i samma ordning.':
    'The list has {0} lines, but {1} in {2}. Write the same shortcomings in both, in the same order.',
  'Texten finns bara på {0}, så den som läser på {1} får den. Översätt den i {2}.':
    'The text is only there in {0}, so whoever reads in {1} gets that one. Translate it in {2}.',
  'Texten på {0} granskades senare, {1}. Jämför texterna, rätta översättningen och skriv dagens datum.':
    'The text in {0} was reviewed later, {1}. Compare the texts, correct the translation and write the date of today.',
  'Det finns inte i {0}. Ta bort det här, eller lägg till det där.':
    'It is not in {0}. Remove it here, or add it there.',
  'Det finns i {0} men inte här. Översätt det, eller ta bort det där.':
    'It is in {0} but not here. Translate it, or remove it there.',
  '{0}: {1} här, {2} i texten på {3}': '{0}: {1} here, {2} in the text in {3}',
  'Texten är inte byggd som {0} ({1}). Gör dem lika, så att alla läsare får samma hjälp.':
    'The text is not built like {0} ({1}). Make them alike, so that all readers get the same help.',
  steg: 'steps',
  punkter: 'items',
  rubriker: 'headings',
  inga: 'none',
  listor: 'lists',
  länkar: 'links',
  bilder: 'pictures',
  'en annan sida': 'another page',
  'Adressen {0} har redan {1}. Ge filen ett annat namn än {2}.':
    'The address {0} belongs to {1} already. Give the file another name than {2}.',
  'Alla språk står i samma fil. Döp om den till {0}.': 'All languages are in the same file. Rename it to {0}.',
  'Filen på {0} skrivs utan språk i namnet. Döp om den till {1}.':
    'The file in {0} has no language in its name. Rename it to {1}.',
  'för texterna i den här mappen': 'of the texts in this folder',
  'på webbplatsen': 'of this site',
  'Namnet slutar med .{0}, som inte är ett språk {1}. En översättning slutar med {2} före {3}. Ta annars bort punkten ur namnet.':
    'The name ends with .{0}, which is not a language {1}. A translation ends with {2} before {3}. If it is none, remove the full stop from the name.',
  'mellanslag först eller sist': 'a space first or last',
  'Namnet har {0}. Döp om filen till {1}.': 'The name has {0}. Rename the file to {1}.',
  'Namnet är för långt: {0} tecken. Skriv högst {1}.': 'The name is too long: {0} characters. Write {1} at most.',
  'En fil som heter ”{0}” går inte att öppna i Windows. Ge filen ett annat namn.':
    'A file called “{0}” cannot be opened in Windows. Give the file another name.',
  'Filer som slutar på .mdx är kod och får bara ligga i content/pages/. Döp om filen till {0}.':
    'Files that end with .mdx are code and may only be in content/pages/. Rename the file to {0}.',
  'slutar på {0}': 'ends with {0}',
  'saknar ändelse': 'has no ending',
  'Filen {0}. I {1}/ ska den sluta på {2}. Döp om den till {3}.':
    'The file {0}. In {1}/ it must end with {2}. Rename it to {3}.',
  mellanslag: 'spaces',
  'stora bokstäver': 'capital letters',
  'å, ä eller ö': 'å, ä or ö',
  'bindestreck först, sist eller två i rad': 'hyphens first, last or two in a row',
  'ingenting före punkten': 'nothing before the full stop',
  '”{0}” är en dold eller tillfällig fil eller mapp. Ta bort den ur content/.':
    '“{0}” is a hidden or temporary file or folder. Remove it from content/.',
  'Lägg den i en av mapparna {0}.': 'Put it in one of the folders {0}.',
  'Den här filen hör inte hemma direkt i content/. {0}': 'This file does not belong directly in content/. {0}',
  'Filerna är {0}.': 'The files are {0}.',
  'Den här filen hör inte hemma i content/search/. {0}': 'This file does not belong in content/search/. {0}',
  'Lägg filen i den av mapparna i {0}/ som sidan hör till: {1}.':
    'Put the file in the folder in {0}/ that the page belongs to: {1}.',
  'Menade du {0}/{1}/?': 'Did you mean {0}/{1}/?',
  'Mapparna är {0}.': 'The folders are {0}.',
  'Mappen {0}/{1}/ finns inte. {2}': 'There is no folder {0}/{1}/. {2}',
  'Filen ligger i en undermapp. Flytta den till {0}/{1}/{2}.': 'The file is in a subfolder. Move it to {0}/{1}/{2}.',
  'Filen saknas, och utan den går webbplatsen inte att bygga. Lägg tillbaka den.':
    'The file is missing, and without it the site cannot be built. Put it back.',
  'Enligt {0} tas {1} bort {2}. Skriv `until: {3}`, eller rätta meddelandet.':
    'According to {0}, {1} is removed on {2}. Write `until: {3}`, or correct the notice.',
  'Enligt {0} börjar {1} gälla {2}.': 'According to {0}, {1} works from {2}.',
  '{0} Skriv `from: {1}`, eller rätta meddelandet.': '{0} Write `from: {1}`, or correct the notice.',
  '{0} Lägg till `method: {1}` med `from: {2}`, eller rätta meddelandet.':
    '{0} Add `method: {1}` with `from: {2}`, or correct the notice.',
  'Filen heter som en grupp, {0}, och gruppens flöden ligger på {1}. Ge filen ett annat namn.':
    'The file has the name of a group, {0}, whose feeds are at {1}. Give the file another name.',
  'Meddelandet visas samtidigt som {0}, för samma grupp och av samma slag. Slå ihop dem, ändra tiderna, eller skriv `withdrawn: true` i det som inte gäller.':
    'The notice shows at the same time as {0}, for the same group and of the same kind. Merge them, change the times, or write `withdrawn: true` in the one that does not apply.',
  ' och fler': ' and more',
  '{0} säger åt läsaren att använda {1}, som enligt {2} togs bort {3}. Skriv att det inte går längre, eller ta bort meningen ”{4}”.':
    '{0} tells readers to use {1}, which according to {2} was removed on {3}. Write that it no longer works, or remove the sentence “{4}”.',
  Texten: 'The text',
  '{0}: texten': '{0}: the text',
  'Meddelandet är nyss granskat men visas redan sedan {0}. Stämmer dagen och året? Skriv annars rätt dag. Är det ett äldre meddelande som ni har ändrat, skriv `updated` med dagen för ändringen.':
    'The notice was reviewed just now but has been showing since {0}. Are the day and the year right? If not, write the right day. If it is an older notice that you have changed, write `updated` with the day of the change.',
  'Meddelandet slutade visas för mer än 90 dagar sedan. Skriv `archived: true` om det ska ligga kvar i arkivet. Ta annars bort filen.':
    'The notice stopped showing more than 90 days ago. Write `archived: true` if it is to stay in the archive. If not, remove the file.',
  'Störningen har visats i mer än 7 dagar och har inget slut. Är den över, skriv `showUntil` med tiden då den tog slut. Pågår den än, skriv `showUntil` med dagen då ni ser efter igen.':
    'The incident has been showing for more than 7 days and has no end. If it is over, write `showUntil` with the time when it ended. If it still goes on, write `showUntil` with the day when you will look again.',
  'En störning är något som händer nu, men meddelandet börjar visas först {0}. Stämmer dagen och året? Är det planerat, skriv `kind: maintenance`.':
    'An incident is something that happens now, but the notice starts showing only on {0}. Are the day and the year right? If it is planned, write `kind: maintenance`.',
  'Ändra tiderna så att meddelandet visas när det händer.':
    'Change the times so that the notice shows when it happens.',
  'Händelsen är över när meddelandet börjar visas, så texterna före och under händelsen visas aldrig. {0}':
    'The event is over when the notice starts showing, so the texts before and during the event never show. {0}',
  'Händelsen börjar när meddelandet har slutat visas, så texterna under och efter händelsen visas aldrig. {0}':
    'The event begins when the notice no longer shows, so the texts during and after the event never show. {0}',
  'Tiden har inte varit ännu. Skriv när ändringen gjordes.':
    'That time has not come yet. Write when the change was made.',
  'Ändringen är gjord mer än ett år innan meddelandet började visas. Stämmer året? Skriv annars rätt tid.':
    'The change was made more than a year before the notice started showing. Is the year right? If not, write the right time.',
  '”{0}” stämmer inte med {1}, som den dagen är {2}. Ändra det som är fel.':
    '“{0}” does not agree with {1}, which is {2} that day. Change the one that is wrong.',
  '”{0}” kommer två gånger {1}, för att klockan ställs tillbaka. Skriv ”{2} {3}” eller ”{4} {5}”.':
    '“{0}” comes twice on {1}, because clocks are set back. Write “{2} {3}” or “{4} {5}”.',
  '”{0}” finns inte {1}, för att klockan ställs fram. Skriv {2}.':
    'There is no “{0}” on {1}, because clocks are set forward. Write {2}.',
  '{0}: ”{1}” {2}': '{0}: “{1}” {2}',
  'saknar år. Skriv också året, till exempel {0}.': 'has no year. Write the year too, for example {0}.',
  'är en dag som inte finns. Skriv ett datum som finns i almanackan.':
    'is a day that does not exist. Write a date that is in the calendar.',
  'stämmer inte: det är {0}. Ändra veckodagen eller datumet.': 'is wrong: that is {0}. Change the weekday or the date.',
  'är ingen helg: det är {0}. Skriv lördagens och söndagens datum, eller skriv inte att det är en helg.':
    'is no weekend: that is {0}. Write the dates of Saturday and Sunday, or do not call it a weekend.',
  'Fältet {0}': 'Field {0}',
  'Texten under fälten': 'The text below the fields',
};
