/** Words that carry little meaning of their own in a question about logging in, separated by spaces. */
export const stopWords =
  'alle allerede alltid alt andre at av bare begynner begynte behøver ble blir bli bort bra bruke bruker burde bør da de deg dem den denne der dere ' +
  'deres det dette din dine ditt du eget eller en enn er et etter ei finnes fikk for fordi fortsatt fra få får fått gi gir gikk gjelder gjerne gjør gjøre gå går ' +
  'ha hadde han har hei hele heller henne hennes her hjelp hjelpe hun hva hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor i igjen ikke ' +
  'ingen ingenting inn inne ja jeg kan kanskje kom kommer kunne la lenger litt man mange med meg men mer mine min mitt mot mye må måtte ned nei noe noen ' +
  'nok nå når og også om opp oss over på prøver prøvde samme seg selv si sin sine sitt skal skjer skulle slik som snart står så ta takk tar ' +
  'til trenger under ut uten vanskelig var vel ved vi videre vil ville vår våre vært være å';
