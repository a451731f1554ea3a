import type { Place } from './place.ts';

/** A number as it is dialled from anywhere, digits and plus only: with the country where it is written as within it. */
export const dialled = (number: string, { dialling }: Place): string =>
  number.replaceAll(/[^\d+]/g, '').replace(dialling.within, dialling.code);

/** Whether a number costs the caller extra. */
export function isPremium(number: string, place: Place): boolean {
  const { trunk, code } = place.dialling;
  const whole = dialled(number, place);
  return whole.startsWith(code) && place.premium.form.test(trunk + whole.slice(code.length));
}
