/** What is wrong with a file before its fields are looked at: bytes, characters, the frame of the fields, YAML. */
export const source = {
  'Fältet {0}{1} {2}': 'Field {0}{1} {2}',
  'Filen är för stor: {0} kB. Dela texten på flera filer, högst {1} kB i var och en.':
    'The file is too large: {0} kB. Divide the text into several files of at most {1} kB each.',
  'Filen är tom. Fyll i den eller ta bort den.': 'The file is empty. Fill it in, or remove it.',
  ' Samma slags fel finns på {0} rader till.': ' The same kind of fault is on {0} more lines.',
  nolltecken: 'null',
  backsteg: 'backspace',
  'lodrät tabb': 'vertical tab',
  sidmatning: 'form feed',
  'radbyte (NEL)': 'next line (NEL)',
  'osynligt sammanfogningstecken': 'combining grapheme joiner',
  'arabiskt riktningstecken': 'Arabic letter mark',
  'mellanrum utan bredd': 'zero width space',
  'osynlig åtskiljare': 'zero width non-joiner',
  'osynlig sammanfogare': 'zero width joiner',
  'vänster-till-höger-märke': 'left-to-right mark',
  'höger-till-vänster-märke': 'right-to-left mark',
  'tvingad skrivriktning åt höger': 'left-to-right override',
  'tvingad skrivriktning åt vänster': 'right-to-left override',
  'osynlig ordfogare': 'word joiner',
  'variationsväljare för text': 'variation selector for text',
  'variationsväljare för emoji': 'variation selector for emoji',
  'mellanrum utan bredd, eller byteordningsmärke mitt i filen':
    'zero width no-break space, or a byte order mark in the middle of the file',
  'Apples logotyp': 'the Apple logo',
  'Två ändringar har krockat, och git har lämnat båda. Behåll det som gäller, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.':
    'Two changes have clashed, and git has left both. Keep what is right, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  'Filen är sparad som {0}. Spara om den som UTF-8.': 'The file is saved as {0}. Save it again as UTF-8.',
  'Det här är ingen text, utan till exempel en bild. Ta bort filen.':
    'This is not text, but perhaps a picture. Remove the file.',
  'UTF-16 (”Unicode” i Anteckningar)': 'UTF-16 (“Unicode” in Notepad)',
  'UTF-16 (”Unicode big endian”)': 'UTF-16 (“Unicode big endian”)',
  'Filen verkar vara sparad som {0}: där betyder det ”{1}”. Spara om filen som UTF-8.':
    'The file seems to be saved as {0}: there it means “{1}”. Save the file again as UTF-8.',
  'Spara om filen som UTF-8, och skriv om tecknet.': 'Save the file again as UTF-8, and retype the character.',
  'Filen är inte UTF-8: här står byten 0x{0}. {1}': 'The file is not UTF-8: here is the byte 0x{0}. {1}',
  'Fält börjar längst till vänster på raden. Ta bort ”{0}”.':
    'Fields begin at the very start of the line. Remove “{0}”.',
  'Raden börjar med ett tabbtecken. Skriv två mellanslag i stället.':
    'The line begins with a tab. Write two spaces instead.',
  'Fältets namn saknas före kolon. Skriv det, eller ta bort raden.':
    'The name of the field is missing before the colon. Write it, or remove the line.',
  'Skriv ett mellanslag efter kolon: {0}: {1}': 'Write a space after the colon: {0}: {1}',
  'Skriv ett mellanslag efter strecket: - {0}': 'Write a space after the dash: - {0}',
  'Skriv kolon och mellanslag efter fältets namn: {0}: {1}':
    'Write a colon and a space after the name of the field: {0}: {1}',
  'Raden börjar med %, och det betyder något särskilt. Ta bort raden.':
    'The line begins with %, which has a special meaning. Remove the line.',
  'Raden är inget fält: den saknar kolon. Skriv fältets namn, kolon, mellanslag och värde. Hör raden till texten, så saknas raden med tre streck (---) före den.':
    'The line is no field: it has no colon. Write the name of the field, a colon, a space and the value. If the line belongs to the text, the line of three hyphens (---) before it is missing.',
  'Sätt citattecken om värdet: {0}': 'Put the value in quotes: {0}',
  'Värdet börjar med {0}. {1}': 'The value begins with {0}. {1}',
  'I fälten går det inte att formatera text. Skriv bara orden: {0}':
    'Text in fields cannot be formatted. Write only the words: {0}',
  'Värdet börjar med {0}, och det betyder något särskilt. {1}':
    'The value begins with {0}, which has a special meaning. {1}',
  'Värdet är bara ett streck. Skriv ett värde. {0}': 'The value is only a dash. Write a value. {0}',
  'En lista skrivs så här: {0}': 'A list is written like this: {0}',
  'Värdet börjar med ?. {0}': 'The value begins with ?. {0}',
  'Värdet har typografiska citattecken. Skriv raka: {0}': 'The value has curly quotes. Write straight ones: {0}',
  'Värdet har ett kolon. {0}': 'The value has a colon in it. {0}',
  'Citattecknen kring värdet stämmer inte: det ska vara ett först och ett sist. Skriv till exempel {0}':
    'The quotes around the value do not match: there must be one first and one last. Write for example {0}',
  'Inom "…" betyder \\ något särskilt. Skriv \\\\ för ett omvänt snedstreck, eller ta bort det.':
    'Inside "…", \\ has a special meaning. Write \\\\ for a backslash, or remove it.',
  'Listan klipps av vid #, för det som följer läses som en kommentar. Sätt citattecken om det ord som har #: "C #".':
    'The list is cut off at #, because what follows is read as a comment. Put the word with # in quotes: "C #".',
  'Listan saknar ] på slutet: {0}': 'The list has no ] at the end: {0}',
  'Värdet börjar med {. {0}': 'The value begins with {. {0}',
  'Här står styrtecknet {0}. {1}': 'Here is the control character {0}. {1}',
  'Skriv {0}.': 'Write {0}.',
  'Ta bort det.': 'Remove it.',
  'Här har ett tecken gått förlorat och blivit � (U+FFFD). Skriv om ordet.':
    'A character has been lost here and become � (U+FFFD). Retype the word.',
  '”{0}” är ”{1}” som har kodats för e-post. Skriv ”{2}”.': '“{0}” is “{1}” as it is coded for e-mail. Write “{2}”.',
  '”Â” är kvar av ett hårt mellanslag som har lästs i fel teckenkodning. Ta bort det.':
    '“Â” is left of a no-break space that was read in the wrong encoding. Remove it.',
  'Här står ett osynligt tecken, {0}. Ta bort det.': 'Here is an invisible character, {0}. Remove it.',
  'Här står ett osynligt tecken som ändrar skrivriktningen, {0}. Ta bort det.':
    'Here is an invisible character that changes the direction of the text, {0}. Remove it.',
  'Tecknet {0} {1}. Ta bort det.': 'The character {0} {1}. Remove it.',
  'Skriv med vanliga bokstäver.': 'Write ordinary letters.',
  'Skriv ”{0}” med vanliga tecken.': 'Write “{0}” with ordinary characters.',
  '”{0}” är inte vanliga bokstäver ({1}), så sökningen och skärmläsare förstår dem inte. {2}':
    '“{0}” are not ordinary letters ({1}), so neither the search nor screen readers understand them. {2}',
  'Här står ett löst accenttecken, {0}. Skriv bokstaven på nytt.': 'Here is a loose accent, {0}. Retype the letter.',
  'Här står ett ovanligt mellanslag, {0}. Skriv ett vanligt.': 'Here is an unusual space, {0}. Write an ordinary one.',
  'Här står ett hårt mellanslag (U+00A0), och då läses inte raden som det är tänkt. Skriv ett vanligt mellanslag.':
    'Here is a no-break space (U+00A0), and the line is not read as you mean it. Write an ordinary space.',
  '”{0}” är ”{1}” som har lästs i fel teckenkodning. Skriv ”{2}”.':
    '“{0}” is “{1}” read in the wrong encoding. Write “{2}”.',
  'I ”{0}” är ”{1}” ({2}) en {3} bokstav. {4}': 'In “{0}”, “{1}” ({2}) is a {3} letter. {4}',
  'Skriv om ordet för hand: {0}.': 'Retype the word by hand: {0}.',
  'Skriv om ordet för hand.': 'Retype the word by hand.',
  kyrillisk: 'Cyrillic',
  grekisk: 'Greek',
  främmande: 'foreign',
  'hör till ett enda typsnitt och syns inte rätt hos läsaren':
    'belongs to one font only and does not show right to readers',
  'är ett osynligt märkestecken': 'is an invisible tag',
  'finns inte': 'does not exist',
  'är ett halvt tecken': 'is half a character',
  'är en variationsväljare utan emoji': 'is a variation selector without an emoji',
  'Här står ett mjukt bindestreck. Ta bort det: webbläsaren avstavar själv.':
    'Here is a soft hyphen. Remove it: browsers hyphenate by themselves.',
  'Här står en dold radbrytning. Skriv ett mellanslag.': 'Here is a hidden line break. Write a space.',
  'Här börjar en andra grupp av fält. Flytta dem till den första gruppen, överst i filen.':
    'A second group of fields begins here. Move them to the first group, at the top of the file.',
  'Före de tre strecken på rad {0} står något annat. Flytta fälten överst i filen.':
    'Something else stands before the three hyphens on line {0}. Move the fields to the top of the file.',
  'Filen ska börja med fält mellan två rader med tre streck (---). Skriv dem överst i filen.':
    'The file must begin with fields between two lines of three hyphens (---). Write them at the top of the file.',
  'Ta bort de tomma raderna före de tre strecken.': 'Remove the empty lines before the three hyphens.',
  'Ta bort mellanslagen före de tre strecken.': 'Remove the spaces before the three hyphens.',
  'Fälten är skrivna som TOML (+++). Skriv --- i stället, och fälten som namn: värde.':
    'The fields are written as TOML (+++). Write --- instead, and the fields as name: value.',
  'Filen är skriven i ett ordbehandlingsprogram (RTF). Spara den som oformaterad text.':
    'The file was written in a word processor (RTF). Save it as plain text.',
  'Fälten är skrivna som JSON. Skriv --- före och efter, och fälten som namn: värde.':
    'The fields are written as JSON. Write --- before and after, and the fields as name: value.',
  'Skriv tre streck (---) i stället för ”{0}”.': 'Write three hyphens (---) instead of “{0}”.',
  'Skriv exakt tre streck (---) i stället för ”{0}”.': 'Write exactly three hyphens (---) instead of “{0}”.',
  'Skriv de tre strecken (---) ensamma på raden, och fälten på raderna efter.':
    'Write the three hyphens (---) alone on the line, and the fields on the lines after it.',
  'Fälten tar aldrig slut. Skriv en rad med tre streck (---) efter det sista fältet, före texten.':
    'The fields never end. Write a line of three hyphens (---) after the last field, before the text.',
  'Bokstaven är skriven som två tecken, till exempel a och en ring. Den läses som en bokstav.':
    'The letter is written as two characters, such as e and an accent. It is read as one letter.',
  'Raden slutar med bara vagnretur, som på gamla Mac. Det läses som ny rad.':
    'The line ends with a carriage return alone, as on old Macs. It is read as a new line.',
  'Här står en dold radbrytning (U+2028 eller U+2029), ofta inklistrad från en webbsida. Den läses som mellanslag.':
    'Here is a hidden line break (U+2028 or U+2029), often pasted from a web page. It is read as a space.',
  'Här står ett mjukt bindestreck (U+00AD). Det läses inte: webbläsaren avstavar själv.':
    'Here is a soft hyphen (U+00AD). It is not read: browsers hyphenate by themselves.',
  'Fälten ska skrivas som namn: värde, ett på varje rad.': 'Write the fields as name: value, one on each line.',
  'Raden börjar med mellanslag, och läses därför som en del av raden ovanför. Skriv längst till vänster: {0}':
    'The line begins with spaces, and is therefore read as part of the line above. Begin at the start of the line: {0}',
  'Raden går inte att läsa. Sätt citattecken om värdet, eller jämför med en fil som fungerar.':
    'The line cannot be read. Put the value in quotes, or compare with a file that works.',
  'Samma fält står två gånger. Ta bort det ena.': 'The same field is there twice. Remove one of them.',
  'Fälten är delade med --- eller …. Ta bort den raden: en fil har en enda grupp av fält.':
    'The fields are divided by --- or …. Remove that line: a file has a single group of fields.',
  'Raden har fel indrag, eller så saknas ] eller } i en lista ovanför. Fält börjar längst till vänster på raden.':
    'The line is indented wrongly, or ] or } is missing in a list above. Fields begin at the very start of the line.',
  'Raden har fel indrag. Fält börjar längst till vänster på raden.':
    'The line is indented wrongly. Fields begin at the very start of the line.',
  'Raden har fel indrag, eller ett kolon i värdet. Sätt då citattecken om värdet: "så här: text".':
    'The line is indented wrongly, or has a colon in its value. If so, put the value in quotes: "like this: text".',
  'Raden ovanför är inget fält: den saknar kolon. Skriv fältets namn, kolon, mellanslag och värde.':
    'The line above is no field: it has no colon. Write the name of the field, a colon, a space and the value.',
  'Ett citattecken saknas.': 'A quote is missing.',
  'Tecknet {0} i början av ett värde betyder något särskilt. Sätt citattecken om värdet: "{1}…".':
    'The character {0} at the beginning of a value has a special meaning. Put the value in quotes: "{1}…".',
  'Fältets namn ska vara ett ord. Sätt citattecken om det som börjar med ?, [ eller {.':
    'The name of a field must be a word. Put what begins with ?, [ or { in quotes.',
  'Fältet {0} finns inte. Ta bort det.': 'There is no field {0}. Remove it.',
  'Fälten är större än {0} kB. Jämför med en fil som fungerar.':
    'The fields are larger than {0} kB. Compare with a file that works.',
  'Raden är längre än {0} tecken. Korta den.': 'The line is longer than {0} characters. Shorten it.',
  'Fälten ligger för djupt i varandra. Jämför med en fil som fungerar.':
    'The fields are nested too deeply. Compare with a file that works.',
  'Här finns mer än {0} fält. Jämför med en fil som fungerar.':
    'There are more than {0} fields here. Compare with a file that works.',
  'tog bort koder för osynliga tecken': 'removed codes of invisible characters',
  'satte \\ före stjärnor som inte syns': 'put \\ before asterisks that do not show',
  'tog bort mellanslag sist på raden': 'removed spaces at the end of lines',
  'satte citattecken och mellanslag i fälten': 'put quotes and spaces in the fields',
  'tog bort byteordningsmärket': 'removed the byte order mark',
  'bytte radslut': 'changed the line ends',
  'skrev om tecken som läses på ett annat sätt': 'rewrote characters that are read otherwise',
  'lade till radslut på sista raden': 'added a line end to the last line',
  'tog bort osynliga tecken': 'removed invisible characters',
  'skrev om bokstäver som hade lästs i fel teckenkodning': 'rewrote letters that were read in the wrong encoding',
  'bytte ovanliga mellanslag mot vanliga': 'changed unusual spaces into ordinary ones',
  'bytte hårda mellanslag mot vanliga': 'changed no-break spaces into ordinary ones',
  'Det här är en länk till en annan fil. Lägg filen själv här.':
    'This is a link to another file. Put the file itself here.',
  'Det här är ingen vanlig fil. Ta bort den.': 'This is not an ordinary file. Remove it.',
  'Filen går inte att öppna. Kontrollera dess namn och rättigheter.':
    'The file cannot be opened. Check its name and permissions.',
  '{0}, rad {1}: {2}': '{0}, line {1}: {2}',
};
