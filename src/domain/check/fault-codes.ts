/** Faults that must be mended before anything is published. Each code is also the name of its page, docs/fel/<code>.md. */
const errors = {
  'fil-fel-plats': 'Filen ligger fel eller har fel namn',
  'falt-ram-saknas': 'Fälten står inte mellan två rader med tre streck',
  'falt-gar-inte-att-lasa': 'Fälten går inte att läsa',
  'falt-okant': 'Fältet finns inte',
  'falt-saknas': 'Ett fält saknas',
  'falt-fel-typ': 'Fältet har fel slags värde',
  'falt-fel-varde': 'Fältet har ett värde som inte går att använda',
  'hanvisning-bruten': 'Fältet pekar på en fil som inte finns',
  'datum-finns-inte': 'Dagen eller tiden finns inte',
  'tider-fel-ordning': 'Slutet kommer före början',
  'granskad-i-framtiden': 'Dagen för granskning har inte varit ännu',
  'andrad-i-framtiden': 'Tiden för ändringen har inte varit ännu',
  'adress-upptagen': 'Adressen är upptagen',
  'inloggningssatt-fel-dag': 'Tjänsten och meddelandet säger olika dagar',
  'inloggningssatt-borttaget': 'Texten råder till ett borttaget inloggningssätt',
  'datum-i-text-fel': 'Ett datum i texten stämmer inte',
  'text-saknas': 'Det finns ingen text under fälten',
  'oversattning-utan-svensk-text': 'Översättningen saknar sin svenska text',
};

/** Faults that an editor should look at, but that stop nothing. */
const warnings = {
  'granskning-forfallen': 'Texten skulle ha lästs igenom',
  'meddelande-gammal-dag': 'Ett nytt meddelande har en gammal dag',
  'meddelande-gammalt': 'Ett gammalt meddelande ligger kvar',
  'meddelanden-samtidigt': 'Två meddelanden av samma slag visas samtidigt',
  'storning-utan-slut': 'En störning har inget slut',
  'handelse-utanfor-visning': 'Händelsen ligger utanför den tid då meddelandet visas',
  'andrad-for-lange-sedan': 'Ändringen är äldre än meddelandet',
  'datum-i-text-utan-ar': 'Ett datum i texten saknar år',
};

/** Every kind of fault, with the heading of its page. */
export const faultCodes = { ...errors, ...warnings };

export type FaultCode = keyof typeof faultCodes;

/** Whether a kind of fault stops the publishing. */
export function levelOf(code: FaultCode): 'error' | 'warning' {
  return code in errors ? 'error' : 'warning';
}
