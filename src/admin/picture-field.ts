import { askForDescription } from './dialogs.ts';
import { bodyControlBeside } from './gate/field-notes.ts';
import { ownButton } from './own-button.ts';
import { createClass, h } from './sveltia-window.ts';
import { say } from '../editors/say.ts';

/** A picture that somebody has picked: a file to upload with the text, or one that is there already. */
interface Picked {
  value: string;
  file: Blob | undefined;
}

interface Props {
  forID: string;
  pickFile: () => Promise<Picked | null>;
}

/**
 * A control that edits nothing of its own: it lets somebody pick or upload a picture, tells how large it is, asks what it
 * shows, and writes it last in the text. The gate asks for the same words.
 */
export const PictureField = createClass<Props>({
  render() {
    const { forID, pickFile } = this.props;
    const add = async () => {
      const picked = await pickFile();
      if (!picked) return;
      const words = await askForDescription(picked.file && sizeInWords(picked.file.size));
      const place = document.getElementById(forID);
      if (words && place) write(place, `![${words.replace(/[[\]]/g, '')}](${picked.value})`);
    };
    return h(
      'button',
      { id: forID, type: 'button', style: ownButton, onClick: () => void add() },
      say`Lägg till en bild`,
    );
  },
});

function sizeInWords(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

/** Types a line last in the text of the same form, so that it is taken up and can be undone. */
function write(place: Element, line: string): void {
  const control = bodyControlBeside(place);
  if (!control) return;
  control.focus();
  if ('setSelectionRange' in control) {
    const field = control as unknown as HTMLTextAreaElement;
    field.setSelectionRange(field.value.length, field.value.length);
  } else {
    getSelection()?.selectAllChildren(control);
    getSelection()?.collapseToEnd();
  }
  document.execCommand('insertText', false, `\n\n${line}`);
}
