import { z } from 'zod';
import { isPremium } from '../places/telephone.ts';
import * as place from '../site/place.ts';

/** A telephone number in groups of digits that one can read, that costs no more than a call. */
export const phoneNumber = z
  .string()
  .regex(
    /^(?:\+\d{1,3} \d{1,4}|0\d{1,3}|\d{2,3})(?:[ -]\d{2,3}){0,5}$/,
    'Skriv numret i grupper om två eller tre siffror, till exempel 08-123 45 67, 114 14 eller +46 8-123 45 67.',
  )
  .refine(
    (number) => !isPremium(number, place),
    `Numret är ett betalnummer: de börjar med ${place.premium.beginnings}. Skriv ett nummer som inte kostar extra.`,
  );
