import { say } from '../editors/say.ts';

/** What the editors' bar of a preview says. */
export const previewWords = {
  name: say`Förhandsvisning`,
  asOf: say`Visa som det är`,
  show: say`Visa`,
  jump: say`Hoppa till`,
  choose: say`Välj tidpunkt`,
  now: say`Nu`,
  tomorrow: say`Nästa dag klockan 0.00`,
  page: say`Sida`,
  thisPage: say`Den här sidan`,
  start: say`Startsidan`,
};
