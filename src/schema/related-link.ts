import { z } from 'zod';
import { line, order, roles, upkeep, webAddress } from './fields.ts';

/** A way on to another site, shown under its group's heading. */
export const relatedLink = z.strictObject({
  title: line(80).meta({ title: 'Länktext' }).describe('Länkens text. Den ska säga vart länken leder.'),
  summary: line(160).optional().meta({ title: 'Sammanfattning' }).describe('Vad läsaren hittar där, i en mening.'),
  group: line(60)
    .meta({ title: 'Rubrik över länken' })
    .describe('Rubriken som länken står under. Länkar med samma rubrik står tillsammans.'),
  url: webAddress.meta({ title: 'Webbadress' }).describe('Adressen dit länken leder.'),
  roles,
  order,
  ...upkeep,
});

export type RelatedLink = z.infer<typeof relatedLink>;
