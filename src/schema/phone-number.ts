import { z } from 'zod';

/**
 * Numbers that cost the caller extra: 0900, 0939 and 0944 are those of the Swedish numbering plan for premium rate
 * services (PTS, Svensk nummerplan för telefoni enligt E.164, decision of 25 November 1994), 099 those of mass calls.
 */
const premium = /^09(?:00|39|44|9)/;

/** A number as it is dialled in Sweden, digits only: `+46 8-123` is `08123`. */
const dialled = (number: string) => number.replace(/^\+46\D*/, '0').replaceAll(/\D/g, '');

/** Whether a number costs the caller extra. */
export const isPremium = (number: string): boolean => premium.test(dialled(number));

/** A telephone number in groups of digits that one can read, that costs no more than a call. */
export const phoneNumber = z
  .string()
  .regex(
    /^(?:\+\d{1,3} \d{1,4}|0\d{1,3}|\d{2,3})(?:[ -]\d{2,3}){0,5}$/,
    'Skriv numret i grupper om två eller tre siffror, till exempel 08-123 45 67, 114 14 eller +46 8-123 45 67.',
  )
  .refine(
    (number) => !isPremium(number),
    'Numret är ett betalnummer: de börjar med 0900, 0939, 0944 eller 099. Skriv ett nummer som inte kostar extra.',
  );
