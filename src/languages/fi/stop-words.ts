/** Words that carry little meaning of their own in a question about logging in, separated by spaces. */
export const stopWords =
  'ai aina ainakaan ainoa alkaa apua asia asiaa asiat auttaa auttakaa edelleen ehkä ei eihän eikä eivät emme en ennen enää että etten ette ' +
  'haluan haluaisin haluaa hei hyvä hän häntä hänen ihan ilman itse ja jo joka joku jokin jonka jos joskus jota jotain jotka juuri ' +
  'kai kaikki kanssa kautta kiitos koko koska kuin kuinka kuka kun kuten kyllä kyse käy käyttää käytän liian lisää me meidän meillä mihin ' +
  'mikä mikään miksi millainen millä milloin minkä minne minua minulla minulle minulta minun minusta minut minä missä mistä miten mitä mitään moi mukaan mun mutta mutten muu mä myös ' +
  'ne niin niitä niiden nyt nämä näin näyttää ole olen olisi oletko olla olet oli olin olit on onko onkohan ottaa ovat pitää pitäisi pitäisikö pystyn pystyä pysty saa saada saako saan ' +
  'saanko sai se sekä sen sillä sinne siellä siihen siinä sitten siis siitä silti sinun sinä sitä sun sä tai taas tarvitsen tarvitsee tehdä teen tekee tämä tämän ' +
  'tässä tästä tätä täytyy täällä tuo uudelleen vaan vaikka vain vai varten vielä voi voin voiko voinko voisi voitko yritän yrittää';
