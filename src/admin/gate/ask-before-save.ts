import { isError } from '../../domain/fault/fault.ts';
import { askWhetherFaulty } from '../dialogs.ts';
import type { MayBeSaved } from '../keep-changes.ts';
import { signedIn } from '../newest-text.ts';
import { counted, inForm } from './fault-in-form.ts';
import type { FormGate } from './form-gate.ts';
import type { Gate } from './gate.ts';
import { say } from '../../editors/say.ts';
import { labelOf } from '../form-labels.ts';

/** So many faults are named before a save; the others stand in the form. */
const named = 8;

/** Says before a save which errors an entry has. Whoever saves all the same keeps a draft that nobody can publish. */
export function askBeforeSave(gate: Gate, form: FormGate): MayBeSaved {
  return async (files, published, { labels }) => {
    const found = (await gate.check(files, published)) ?? [];
    const errors = [...files].flatMap(([file, text]) =>
      inForm(
        found.filter((fault) => fault.file === file && isError(fault)),
        text,
        labels,
      ),
    );
    if (errors.length === 0) return true;
    form.showAll();
    const lines = errors.map(({ keyPath, message }) => {
      const name = labelOf(keyPath, labels) ?? say`Hela texten`;
      return message.startsWith(say`Fältet ${name}`) ? message : `${name}: ${message}`;
    });
    const rest = lines.length - named;
    return askWhetherFaulty(say`Texten har ${counted(errors)}`, adviceHere(), [
      ...lines.slice(0, named),
      ...(rest > 0 ? [say`… och ${rest} till.`] : []),
    ]);
  };
}

function adviceHere(): string {
  return signedIn().backendName === 'local'
    ? say`Du kan spara ändå. Rätta felen innan du lämnar filerna ifrån dig.`
    : say`Du kan spara ändå, så att inget du har skrivit försvinner. Texten går inte att publicera förrän felen är rättade.`;
}
