import { tell } from './dialogs.ts';
import { say } from '../editors/say.ts';

/** The event of a save that has failed after its form was left; its detail is the draft that Sveltia CMS was saving. */
export const failedSave = 'save-of-left-form-failed';
/** The event of a deletion that has failed after its form was left. */
export const failedDeletion = 'deletion-of-left-form-failed';

interface Draft {
  collectionName: string;
  fileName?: string;
  originalEntry?: { subPath: string };
}

/** Tells what has failed after somebody has left its form: Sveltia CMS tells it in that form alone. */
export function tellOfLeftForms(): void {
  addEventListener(failedSave, (event) => {
    const address = addressOf((event as CustomEvent<Draft>).detail);
    const words = say`En text som du lämnade medan den sparades är inte sparad. Öppna den, välj Återställ och spara igen.`;
    tell(words, { words: say`Öppna texten`, address }, 'alert');
  });
  addEventListener(failedDeletion, () => {
    tell(say`En text som du lämnade medan den togs bort finns kvar. Försök igen.`, undefined, 'alert');
  });
}

function addressOf({ collectionName, fileName, originalEntry }: Draft): string {
  const name = fileName ?? originalEntry?.subPath;
  return `#/collections/${collectionName}/${name === undefined ? 'new' : `entries/${name}`}`;
}
