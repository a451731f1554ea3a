/** Faults in texts that must be mended before anything is published. */
export const textErrors = {
  'text-for-stor': 'Texten är för stor eller för invecklad',
  'text-ofardig': 'Texten är inte klar',
  'text-html': 'Texten innehåller HTML',
  'mdx-kod': 'Sidan innehåller kod eller en okänd komponent',
  'markdown-rest': 'Markdown-tecken syns på sidan',
  'markdown-av-misstag': 'Texten blir något annat än det var tänkt',
  'markdown-stods-inte': 'Den sortens Markdown går inte att använda',
  'rubrik-fel': 'En rubrik är tom, dubblerad eller står fel',
  'rubrik-niva': 'En rubrik har fel nivå',
  'tabell-trasig': 'Tabellen är trasig',
  'lank-fel-adress': 'Länkens adress går inte att använda',
  'lank-bruten': 'Länken leder till en sida som inte finns',
  'lank-text': 'Länkens text säger inte vart den leder',
  'bild-utan-text': 'Bilden saknar en text som beskriver den',
  'bild-fel': 'Bilden går inte att använda',
  'ord-forbjudet': 'Ordet får inte stå i ett meddelande',
  'oversattning-andra-falt': 'Översättningen har inte samma fält',
};

/** Faults in texts that an editor should look at. */
export const textWarnings = {
  'rubrik-form': 'Rubriken har en form som stör',
  'lista-form': 'Listan blir inte som det var tänkt',
  'lank-form': 'Länken har en form som stör',
  'lank-fel-sprak': 'Länken leder till fel språk',
  'text-svarlast': 'Texten är svår att läsa',
  'mening-lang': 'Meningen är för lång',
  'stycke-langt': 'Stycket är för långt',
  'ord-att-byta': 'Det finns ett enklare eller rättare ord',
  'tecken-fel': 'Ett tecken är fel skrivet',
  'tid-fel-form': 'En dag eller ett klockslag har fel form',
  'text-ropar': 'Texten ropar',
  stavning: 'Ordet kan vara felstavat',
  'oversattning-saknas': 'Det finns ingen översättning',
  'oversattning-gammal': 'Översättningen är äldre än den svenska texten',
  'oversattning-avviker': 'Översättningen är inte byggd som den svenska texten',
};
