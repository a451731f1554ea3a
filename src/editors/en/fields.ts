/** What is wrong with the values of fields: their kind, their form, days and times. */
export const fields = {
  '”{0}” läses som en kommentar och försvinner. Skriv allt på en rad, inom citattecken: {1}: {2}. Är det en kommentar, flytta den längst till vänster.':
    '“{0}” is read as a comment and disappears. Write all of it on one line, in quotes: {1}: {2}. If it is a comment, move it to the start of the line.',
  '{0} står redan i listan. Ta bort det ena.': '{0} is already in the list. Remove one of them.',
  'klipps av: det som följer efter mellanslag och # räknas som en kommentar. Sätt citattecken om hela texten: {0}.':
    'is cut off: what follows a space and # counts as a comment. Put the whole text in quotes: {0}.',
  'går över flera rader. Skriv det på en rad: {0}.': 'runs over several lines. Write it on one line: {0}.',
  'Här står inga ord, bara tecknen {0}. Skriv en text.':
    'There are no words here, only the characters {0}. Write a text.',
  '”{0}” visas som det står: i fälten går det inte att formatera text. Skriv bara orden.':
    '“{0}” shows as it stands: text in fields cannot be formatted. Write only the words.',
  'har ett tabbtecken. Skriv ett mellanslag.': 'has a tab in it. Write a space.',
  'saknas. {0}': 'is missing. {0}',
  'Här står flera namn. Skriv komma mellan dem: {0}.': 'There are several names here. Write commas between them: {0}.',
  '{0} Till exempel {1}.': '{0} For example {1}.',
  'Menade du {0}? {1}': 'Did you mean {0}? {1}',
  'har fel slags värde.': 'has the wrong kind of value.',
  'Ta bort fältet, så gäller texten alla.': 'Remove the field, and the text is for everybody.',
  'ska vara en lista: {0}.': 'must be a list: {0}.',
  'ska vara ett tal utan citattecken: {0}.': 'must be a number without quotes: {0}.',
  'ska vara ett heltal, till exempel 3.': 'must be a whole number, such as 3.',
  'ska vara en enda text, ingen lista.': 'must be a single text, not a list.',
  'ska vara text, men {0} börjar en lista eller en grupp. Sätt citattecken om värdet: {1}.':
    'must be text, but {0} begins a list or a group. Put the value in quotes: {1}.',
  'ska vara text, men raderna under läses som egna fält. Skriv allt på en rad, inom citattecken.':
    'must be text, but the lines below are read as fields of their own. Write all of it on one line, in quotes.',
  'ska vara text. Sätt citattecken om värdet: {0}.': 'must be text. Put the value in quotes: {0}.',
  'ett, två': 'one, two',
  'ska vara true eller false. Skriv {0}, utan citattecken.': 'must be true or false. Write {0}, without quotes.',
  'ska vara true eller false. Ta bort fältet, eller skriv {0}, utan citattecken.':
    'must be true or false. Remove the field, or write {0}, without quotes.',
  'ska vara true eller false. Skriv {0} eller ta bort fältet.':
    'must be true or false. Write {0}, or remove the field.',
  'ska vara en grupp av fält, med två mellanslag före varje.':
    'must be a group of fields, with two spaces before each.',
  'är tomt. {0} {1}': 'is empty. {0} {1}',
  'Skriv ett värde eller ta bort fältet.': 'Write a value, or remove the field.',
  'Skriv ett värde.': 'Write a value.',
  'Fältet {0} finns inte. {1}': 'There is no field {0}. {1}',
  'Fältet {0} finns inte. Menade du {1}?': 'There is no field {0}. Did you mean {1}?',
  'Fältet {0} finns inte. Ta bort det eller rätta namnet. Fälten är {1}.':
    'There is no field {0}. Remove it, or correct its name. The fields are {1}.',
  'Fältet {0} finns inte. Skriv först {1}, och fraserna under det, med två mellanslag före.':
    'There is no field {0}. Write {1} first, and the phrases below it, with two spaces before them.',
  'Fältet {0} står inte här. Flytta fraserna till {1}, under {2} och {3}, en på varje rad.':
    'The field {0} does not go here. Move the phrases to {1}, under {2} and {3}, one on each line.',
  'Adressen kommer från filens namn. Ta bort fältet, och döp om filen om adressen ska vara en annan.':
    'The address comes from the name of the file. Remove the field, and rename the file if the address is to be another.',
  'Adressen kommer från filens namn. Ta bort fältet.': 'The address comes from the name of the file. Remove the field.',
  'En fil i content/ publiceras alltid. Ta bort fältet, och vänta med att lägga in filen om den inte är klar.':
    'A file in content/ is always published. Remove the field, and wait with adding the file if it is not finished.',
  'En fil i content/ publiceras alltid. Ta bort fältet.': 'A file in content/ is always published. Remove the field.',
  'Filens mapp bestämmer hur sidan ser ut. Ta bort fältet.':
    'The folder of the file decides what the page looks like. Remove the field.',
  'Språket står i filens namn, till exempel namn.en.md. Ta bort fältet.':
    'The language is in the name of the file, such as name.en.md. Remove the field.',
  'Skriv datumet som år-månad-dag, till exempel 2026-11-24.': 'Write the date as year-month-day, such as 2026-11-24.',
  'Skriv dag, eller dag och klockslag, till exempel 2026-11-24 eller 2026-11-24 09:00.':
    'Write a day, or a day and a time, such as 2026-11-24 or 2026-11-24 09:00.',
  '”{0}” är inte skrivet som ett datum ska vara.': '“{0}” is not written as a date must be here.',
  'Skriv {0}, som är tiden i {1}.': 'Write {0}, which is the time in {1}.',
  'Året saknas. ': 'The year is missing. ',
  '{0}Ett fält tar bara en dag. Skriv {1} i fältet för början, och {2} i fältet för slutet.':
    '{0}A field takes one day only. Write {1} in the field for the beginning, and {2} in the field for the end.',
  '{0}Skriv {1}{2} om du menar {3}, eller {4}{5} om du menar {6}.':
    '{0}Write {1}{2} if you mean {3}, or {4}{5} if you mean {6}.',
  '{0}Här står bara dagen, utan klockslag. Skriv {1}.': '{0}Only the day goes here, without a time. Write {1}.',
  '{0}Skriv {1}{2}.': '{0}Write {1}{2}.',
  'Den dagen finns inte. Sista dagen i den månaden är {0}.': 'There is no such day. The last day of that month is {0}.',
  'Skriv också dagen, till exempel 2026-11-24 {0}.': 'Write the day too, for example 2026-11-24 {0}.',
  'Skriv också månad och dag, till exempel {0}-11-24.': 'Write the month and the day too, for example {0}-11-24.',
  'Skriv också dagen, till exempel {0}-24.': 'Write the day too, for example {0}-24.',
  'Ta bort fältet om tiden inte är bestämd.': 'Remove the field if the time is not decided.',
  'Ett fält tar bara en tid. Skriv {0} {1} i fältet för början, och {2} {3} i fältet för slutet.':
    'A field takes one time only. Write {0} {1} in the field for the beginning, and {2} {3} in the field for the end.',
  'Dagen {0} finns inte. {1}': 'There is no day {0}. {1}',
  'Månaderna har nummer 01 till 12: skriv år-månad-dag.': 'Months have the numbers 01 to 12: write year-month-day.',
  'Sista dagen i {0} är {1}.': 'The last day of {0} is {1}.',
  'Tiden {0} finns inte, för att klockan ställs fram. Skriv {1}.':
    'There is no time {0}, because clocks are set forward. Write {1}.',
  'Tiden {0} har en annan tidszon än {1}. Skriv {2} om klockslaget är {3}t, eller {4} om tidszonen stämmer.':
    'The time {0} has another time zone than {1}. Write {2} if it is {3} time, or {4} if the time zone is right.',
  'Tiden {0} finns två gånger, för att klockan ställs tillbaka. Skriv {1}.':
    'The time {0} comes twice, because clocks are set back. Write {1}.',
  'Dygnet börjar klockan 00:00. Skriv {0} 00:00.': 'A day begins at 00:00. Write {0} 00:00.',
  'Klockslag går från 00:00 till 23:59. Skriv till exempel {0} 09:00.':
    'Times go from 00:00 to 23:59. Write for example {0} 09:00.',
  'Tiden {0} finns inte. {1}': 'There is no time {0}. {1}',
  ' eller ': ' or ',
  ' och ': ' and ',
};
