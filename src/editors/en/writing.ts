/** How texts should be written: signs, sentences, days and times in words, what is private. */
export const writing = {
  'Stycket börjar med liten bokstav. Skriv en stor.': 'The paragraph begins with a small letter. Write a capital.',
  'Stycket slutar utan punkt. Skriv den, eller ett kolon om en lista följer.':
    'The paragraph ends without a full stop. Write it, or a colon if a list follows.',
  'Parentesen har ingen andra halva. Skriv den, eller ta bort tecknet.':
    'The bracket has no other half. Write it, or remove the bracket.',
  'Adresser i fält går inte att följa. Skriv länken i texten under fälten.':
    'Addresses in fields cannot be followed. Write the link in the text below the fields.',
  '”{0}” ser ut som ett personnummer. Ta bort det. Ska formen visas, skriv ÅÅÅÅMMDD-NNNN.':
    '“{0}” looks like a Swedish personal identity number. Remove it. To show the form, write YYYYMMDD-NNNN.',
  '{0} är ett mobilnummer. Är det en persons nummer, ta bort det och skriv numret till en växel eller en funktion.':
    '{0} is a mobile number. If it is somebody’s own, remove it and write the number of a switchboard or an office.',
  '”{0}” ber läsaren lämna ut något som bedragare är ute efter. Skriv i stället hur man når er på ett säkert sätt.':
    '“{0}” asks readers to give away what fraudsters are after. Write instead how to reach you safely.',
  'Texten är svår att läsa: läsbarhetsindex (LIX) är {0} och bör vara högst {1}. Skriv kortare meningar, och byt långa ord mot kortare.':
    'The text is hard to read: its readability index (LIX) is {0} and should be {1} at most. Write shorter sentences, and shorter words for long ones.',
  'Texten har {0} ord och bör ha högst {1}. Dela upp den i flera frågor.':
    'The text has {0} words and should have {1} at most. Divide it into several questions.',
  'Meningen har {0} ord och bör ha högst {1}: ”{2}”. Dela den i två, eller gör en punktlista.':
    'The sentence has {0} words and should have {1} at most: “{2}”. Divide it in two, or make a list of it.',
  'Stycket har {0} ord och bör ha högst {1}. Dela upp det.':
    'The paragraph has {0} words and should have {1} at most. Divide it.',
  '”{0}” är en annan dag för den som läser senare. Skriv dagen med datum, till exempel {1}.':
    '“{0}” is another day for those who read later. Write the day with its date, for example {1}.',
  'Det är två mellanslag i rad. Ta bort det ena.': 'There are two spaces in a row. Remove one of them.',
  'Här står bindestreck i stället för tankstreck. Skriv –.': 'Here is a hyphen instead of a dash. Write –.',
  'Här står flera bindestreck. Skriv tankstreck: –.': 'Here are several hyphens. Write a dash: –.',
  'Här står flera punkter. Skriv … om något är utelämnat, annars en punkt.':
    'Here are several full stops. Write … if something is left out, else one full stop.',
  'Här står ”{0}”. Ett tecken räcker.': 'Here is “{0}”. One sign is enough.',
  'Ta bort mellanslaget före ”{0}”.': 'Remove the space before “{0}”.',
  'Sätt ett mellanslag efter ”{0}”.': 'Put a space after “{0}”.',
  'Ordet står två gånger i rad: ”{0}”. Ta bort det ena.':
    'The word is there twice in a row: “{0}”. Remove one of them.',
  'Ta bort symbolen {0}. Skärmläsare läser upp den som ett långt ord.':
    'Remove the symbol {0}. Screen readers read it out as a long word.',
  'Menade du ”{0}”? ': 'Did you mean “{0}”? ',
  'Stavningskontrollen känner inte igen ”{0}”. {1}Är ordet rätt, skriv in det under `known` i {2}.':
    'The spelling check does not know “{0}”. {1}If the word is right, add it under `known` in {2}.',
  '”{0}” har fel form. {1}.': '“{0}” has the wrong form. {1}.',
  '”{0}” står med bara stora bokstäver. Skriv med små.': '“{0}” is all in capitals. Write small letters.',
  'Ta bort utropstecknet. Ett meddelande ska vara lugnt och sakligt.':
    'Remove the exclamation mark. A notice should be calm and matter-of-fact.',
  'Skriv inte ”{0}”. Skriv {1}.': 'Do not write “{0}”. Write {1}.',
  'Fältet {0}: {1}': 'Field {0}: {1}',
  'Stavningen på {0} granskas inte: språket har ingen ordlista här.':
    'The spelling in {0} is not checked: there is no dictionary of that language here.',
  'Skriv dagen med månadens namn: {0}': 'Write the day with the name of the month: {0}',
  'Skriv klockslag med punkt: {0}': 'Write times with a full stop: {0}',
  'Skriv klockslag med kolon: {0}': 'Write times with a colon: {0}',
  'Skriv ut ordet: {0}': 'Write the word in full: {0}',
  'Sätt ett mellanslag efter {0}: {1}': 'Put a space after {0}: {1}',
  'Skriv timmen utan nolla: {0}': 'Write the hour without a zero: {0}',
  'Skriv {0} mellan klockslag: {1}': 'Write “{0}” between times: {1}',
  'Skriv tankstreck mellan tal: {0}': 'Write a dash between numbers: {0}',
  'Skriv tankstreck utan mellanslag mellan tal: {0}': 'Write a dash without spaces between numbers: {0}',
  'Skriv tankstreck utan mellanslag mellan klockslag: {0}': 'Write a dash without spaces between times: {0}',
  'Skriv mellanslag på båda sidor om tankstrecket: {0}': 'Write a space on both sides of the dash: {0}',
  'Skriv dagen före månaden: {0}': 'Write the day before the month: {0}',
  'Skriv dagen utan ändelse: {0}': 'Write the day without an ending: {0}',
  'Skriv månaden med liten bokstav: {0}': 'Write the month with a small letter: {0}',
  'Skriv veckodagen med liten bokstav: {0}': 'Write the weekday with a small letter: {0}',
  'Sätt punkt efter dagens nummer: {0}': 'Put a full stop after the number of the day: {0}',
  'Skriv klockslag från 0 till 24: {0}': 'Write times from 0 to 24: {0}',
  'Här står {0}. Skriv {1} så, och ’ i namn.': 'Here is {0}. Use {1}, and ’ in names.',
  'Här står {0}. Skriv {1} så, och ’ i don’t.': 'Here is {0}. Use {1}, and ’ in don’t.',
};
