/** The fields of contacts and of their opening hours, and what is wrong with their values. */
export const contact = {
  'Skriv en av veckodagarna: {0}.': 'Write one of the weekdays: {0}.',
  'Skriv klockslaget med fyra siffror och kolon, till exempel 08:00. Midnatt vid dagens slut är 24:00.':
    'Write the time with four digits and a colon, such as 08:00. Midnight at the end of the day is 24:00.',
  'Från och med': 'From',
  'Den första av veckodagarna.': 'The first of the weekdays.',
  'Till och med': 'To',
  'Den sista av veckodagarna. Utelämna om det bara är en dag.':
    'The last of the weekdays. Leave it out if it is one day only.',
  Öppnar: 'Opens',
  'När det öppnar, till exempel 08:00.': 'When it opens, for example 08:00.',
  Stänger: 'Closes',
  'När det stänger, till exempel 16:00.': 'When it closes, for example 16:00.',
  Dag: 'Day',
  'Dagen med andra tider.': 'The day with other hours.',
  'När det öppnar den dagen. Utelämna om det är stängt.': 'When it opens that day. Leave it out if it is closed.',
  'När det stänger den dagen. Utelämna om det är stängt.': 'When it closes that day. Leave it out if it is closed.',
  Namn: 'Name',
  'Vem man når, till exempel Freja kundtjänst.': 'Whom one reaches, for example Freja customer service.',
  'Vad man får hjälp med där, i en eller två meningar.': 'What one gets help with there, in one or two sentences.',
  'Rubrik över kontakten': 'Heading above the contact',
  'Rubriken som kontakten står under. Kontakter med samma rubrik står tillsammans.':
    'The heading that the contact stands below. Contacts with the same heading stand together.',
  'Ta bort fältet om kontakten inte gäller något särskilt inloggningssätt.':
    'Remove the field if the contact is about no login method in particular.',
  Inloggningssätt: 'Login methods',
  'Inloggningssätten som man får hjälp med där.': 'The login methods that one gets help with there.',
  Telefon: 'Telephone',
  'Telefonnumret, i grupper som går att läsa: 08-123 45 67 eller 114 14. Aldrig ett betalnummer.':
    'The telephone number, in groups that one can read: 08-123 45 67 or 114 14. Never a premium number.',
  'Ta bort fältet om du inte vet när det är öppet.': 'Remove the field if you do not know when it is open.',
  Öppettider: 'Opening hours',
  öppettid: 'opening hours',
  'När det är öppet, {0} tid. Dygnet runt är 00:00 till 24:00.':
    'When it is open, in {0} time. Around the clock is 00:00 to 24:00.',
  'Skriv same (som vanligt) eller closed (stängt).': 'Write same (as usual) or closed.',
  'På helgdagar': 'On public holidays',
  'Hur det är på helgdagar och deras aftnar. Utelämna om du inte vet: då säger sidan inget de dagarna.':
    'How it is on public holidays and their eves. Leave it out if you do not know: then the page says nothing on those days.',
  'Dagar med andra tider': 'Days with other hours',
  dag: 'day',
  'Dagar då öppettiderna är andra än vanligt.': 'Days on which the hours are not the usual ones.',
  Webbadress: 'Web address',
  'Sidan där man får hjälp eller tar kontakt.': 'The page where one gets help or in touch.',
  Chatt: 'Chat',
  'Sidan där man chattar.': 'The page where one chats.',
  Besök: 'Visits',
  'Vart man går, eller hur man hittar dit.': 'Where one goes, or how one finds it.',
  Tolk: 'Interpreter',
  'Hur man får tolk, och på vilka språk man får svar.':
    'How one gets an interpreter, and in which languages one is answered.',
  'Förmedlade samtal': 'Relayed calls',
  'Hur den som är döv, har dövblindhet eller har svårt att tala ringer.':
    'How those call who are deaf or deafblind or find it hard to speak.',
  'Ha till hands': 'Have at hand',
  'Vad som är bra att ha framme.': 'What is good to have ready.',
  'Skriv minst en källa.': 'Write at least one source.',
  'Sidorna som uppgifterna kommer från, och dagen då någon läste dem där.':
    'The pages that the facts come from, and the day when somebody read them there.',
};
