import { textErrors, textWarnings } from './text-fault-codes.ts';

/** Faults that must be mended before anything is published. Each code is also the name of its page, docs/fel/<code>.md. */
const errors = {
  ...textErrors,
  'fil-fel-plats': 'Filen ligger i fel mapp',
  'fil-fel-namn': 'Filen har fel namn',
  'fil-fel-andelse': 'Filen har fel ändelse',
  'fil-dold': 'Filen är dold eller tillfällig',
  'fil-ingen-vanlig': 'Det är ingen vanlig fil',
  'fil-saknas': 'En fil som måste finnas saknas',
  'fil-tom': 'Filen är tom',
  'fil-for-stor': 'Filen är för stor',
  'tecken-inte-utf-8': 'Filen är inte sparad som UTF-8',
  'tecken-styrtecken': 'Det finns ett styrtecken i texten',
  'tecken-forlorade': 'Ett tecken har gått förlorat',
  'tecken-forvanskade': 'Bokstäver har blivit teckensallad',
  'tecken-osynliga': 'Det finns ett osynligt tecken i texten',
  'tecken-skrivriktning': 'Ett osynligt tecken ändrar skrivriktningen',
  'tecken-otillatna': 'Tecknet går inte att använda',
  'tecken-utsmyckade': 'Bokstäverna är inga vanliga bokstäver',
  'tecken-blandade-alfabet': 'Ett ord har bokstäver ur två alfabet',
  'tecken-hart-mellanslag': 'Ett hårt mellanslag står där ett vanligt behövs',
  'git-konflikt': 'Två ändringar har krockat',
  'falt-ram': 'Fälten står inte mellan två rader med tre streck',
  'falt-gar-inte-att-lasa': 'Fälten går inte att läsa',
  'falt-okant': 'Fältet finns inte',
  'falt-saknas': 'Ett fält saknas',
  'falt-tomt': 'Fältet är tomt',
  'falt-fel-typ': 'Fältet har fel slags värde',
  'falt-fel-varde': 'Fältet har ett värde som inte går att använda',
  'falt-kapat': 'Värdet klipps av vid ett nummertecken',
  'falt-flera-rader': 'Värdet går över flera rader',
  'falt-markdown': 'Fältet har tecken för formatering',
  'falt-dubbelt-varde': 'Samma värde står två gånger i en lista',
  'synonym-dubbel': 'Ett ord står två gånger bland synonymerna',
  'synonym-utan-mal': 'Synonymerna leder ingenstans',
  'sokfraser-utan-sida': 'Sökfraserna hör till en sida som inte finns',
  'hanvisning-bruten': 'Fältet pekar på en fil som inte finns',
  'hanvisning-till-sig-sjalv': 'Fältet pekar på sin egen fil',
  'datum-fel-form': 'Dagen eller tiden är skriven på fel sätt',
  'datum-fel-ar': 'Året kan inte stämma',
  'datum-finns-inte': 'Dagen eller tiden finns inte',
  'tider-fel-ordning': 'Slutet kommer före början',
  'granskad-i-framtiden': 'Dagen för granskning har inte varit ännu',
  'andrad-i-framtiden': 'Tiden för ändringen har inte varit ännu',
  'andrad-utan-tid': 'Meddelandet är ändrat i sak utan tid för ändringen',
  'adress-upptagen': 'Adressen är upptagen',
  'inloggningssatt-fel-dag': 'Tjänsten och meddelandet säger olika dagar',
  'inloggningssatt-borttaget': 'Texten råder till ett borttaget inloggningssätt',
  'datum-i-text-fel': 'Ett datum i texten stämmer inte',
  'text-saknas': 'Det finns ingen text under fälten',
  'oversattning-utan-svensk-text': 'Översättningen saknar sin svenska text',
};

/** Faults that an editor should look at, but that stop nothing. */
const warnings = {
  ...textWarnings,
  'tecken-lases-om': 'Tecken som läses på ett annat sätt än de är skrivna',
  'tecken-ovanligt-mellanslag': 'Det finns ett ovanligt mellanslag i texten',
  'granskning-forfallen': 'Texten skulle ha lästs igenom',
  'meddelande-gammal-dag': 'Ett nytt meddelande har en gammal dag',
  'meddelande-gammalt': 'Ett gammalt meddelande ligger kvar',
  'meddelanden-samtidigt': 'Två meddelanden av samma slag visas samtidigt',
  'storning-utan-slut': 'En störning har inget slut',
  'handelse-utanfor-visning': 'Händelsen ligger utanför den tid då meddelandet visas',
  'andrad-for-lange-sedan': 'Ändringen är äldre än meddelandet',
  'andrad-i-ord': 'Orden i ett meddelande är ändrade',
  'klockslag-tvetydigt': 'Ett klockslag i texten kommer två gånger',
  'datum-i-text-utan-ar': 'Ett datum i texten saknar år',
};

/** Every kind of fault, with the heading of its page. */
export const faultCodes = { ...errors, ...warnings };

export type FaultCode = keyof typeof faultCodes;

/** Whether a kind of fault stops the publishing. */
export function levelOf(code: FaultCode): 'error' | 'warning' {
  return code in errors ? 'error' : 'warning';
}
