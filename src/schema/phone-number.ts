import { z } from 'zod';
import { isPremium } from '../places/telephone.ts';
import * as place from '../site/place.ts';
import { say } from '../editors/say.ts';
import { tag } from '../editors/of-site.ts';

const beginnings = new Intl.ListFormat(tag, { type: 'disjunction' }).format(place.premium.beginnings);

/** A telephone number in groups of digits that one can read, that costs no more than a call. */
export const phoneNumber = z
  .string()
  .regex(
    /^(?:\+\d{1,3} \d{1,4}|0\d{1,3}|\d{2,3})(?:[ -]\d{2,3}){0,5}$/,
    say`Skriv numret i grupper om två eller tre siffror, till exempel 08-123 45 67, 114 14 eller +46 8-123 45 67.`,
  )
  .refine(
    (number) => !isPremium(number, place),
    say`Numret är ett betalnummer: de börjar med ${beginnings}. Skriv ett nummer som inte kostar extra.`,
  );
