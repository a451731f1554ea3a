/** Words that carry little meaning of their own in a question about logging in, separated by spaces. */
export const stopWords =
  'alla allt allting andra använda använder att av bara behöva behöver bra bästa börja börjar började bli blir bör ' +
  'borde brukar börja då där de dem den denna det detta dig din dina ditt du efter eftersom egen eget ej en er era ' +
  'ert ett finns fick fram från få får för försöker fått gäller ge gick gå går gällande gör göra ha hade han händer ' +
  'hända har hej hela henne hennes hjälp hjälpa hon honom hos hur här i igen in inga ingen inget ingenting inte ' +
  'istället ja jag kan kanske kommer kunna lite man med men mig min mina mitt mot mycket måste ni nog nu någon ' +
  'någonstans någonting något några när nästa och också om oss på redan sen sedan ser sig sin ska skall som så ' +
  'snälla står stället säger ta tack tar till trots tänkte undra undrar under upp ut utan vad vara varför var varit ' +
  'vart vem vet vi vid vidare vill vilka vilken vilket vår vårt våra väl vilja än är även åt över';
