import { site as siteSchema, siteTranslation } from '../../../schema/site.ts';
import type { Source } from '../../source/source.ts';
import type { Fault } from '../../fault/fault.ts';
import { faultAt } from '../../source/fault-at.ts';
import { say } from '../../../editors/say.ts';

/** A translated accessibility statement that tells of more or fewer shortcomings than the Swedish one. */
export function checkSiteTranslation(source: Source, site: Source | undefined): Fault[] {
  const own = siteTranslation.safeParse(source.data).data?.accessibility.shortcomings.length;
  const other = siteSchema.safeParse(site?.data).data?.accessibility.shortcomings.length;
  if (own === undefined || other === undefined || own === other) return [];
  const message = say`Listan har ${own} rader, men ${other} i ${site?.file}. Skriv samma brister i båda, i samma ordning.`;
  return [faultAt(source, ['accessibility', 'shortcomings'], 'oversattning-andra-falt', message)];
}
