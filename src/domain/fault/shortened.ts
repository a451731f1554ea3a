/** As much of a text as a message repeats. */
export function shortened(text: string, most = 40): string {
  const letters = [...text.slice(0, 2 * most)];
  return letters.length > most ? `${letters.slice(0, most).join('')} …` : text;
}
