/** Pieces of rules of writing that several languages share. */

/** Days in numbers alone: readers in other countries take another number for the month. */
export const numericDay = /(?<![\d/.-])\d{1,2}\/\d{1,2}(?:[/-]\d{2,4})?(?![\d/])|(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

/** A clock time of twelve hours. */
export const halfDay = /\d[ \u00a0]?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L})/giu;

/** Alternatives with capitals. */
export const capital = (words: string): string => words.replace(/(?<=^|\|)./g, (letter) => letter.toUpperCase());
