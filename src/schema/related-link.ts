import { z } from 'zod';
import { line, order, roles, upkeep, webAddress } from './fields.ts';
import { say } from '../editors/say.ts';

/** A way on to another site, shown under its group's heading. */
export const relatedLink = z.strictObject({
  title: line(80)
    .meta({ title: say`Länktext` })
    .describe(say`Länkens text. Den ska säga vart länken leder.`),
  summary: line(160)
    .optional()
    .meta({ title: say`Sammanfattning` })
    .describe(say`Vad läsaren hittar där, i en mening.`),
  group: line(60)
    .meta({ title: say`Rubrik över länken` })
    .describe(say`Rubriken som länken står under. Länkar med samma rubrik står tillsammans.`),
  url: webAddress.meta({ title: say`Webbadress` }).describe(say`Adressen dit länken leder.`),
  roles,
  order,
  ...upkeep,
});

export type RelatedLink = z.infer<typeof relatedLink>;
