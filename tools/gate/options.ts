import { parseArgs } from 'node:util';
import { WrongUse } from '../shared/wrong-use.ts';
import { say } from '../../src/editors/say.ts';

const formats = ['text', 'json', 'github'] as const;

export interface Options {
  format: (typeof formats)[number];
  /** The git revision to compare with; undefined where everything is to be told. */
  changed: string | undefined;
  fix: boolean;
}

const usage = say`Skriv npm run check:content, med -- och sedan --format text, json eller github, --changed <gren> eller --fix om det behövs.`;

/** What the content check says of itself. */
export const help = () => say`npm run check:content granskar allt i content/ och säger alla fel på en gång.

  -- --changed main     bara det som din ändring svarar för, jämfört med grenen main
  -- --fix              rättar först det som går att rätta utan risk
  -- --format json      som JSON; text och github går också`;

/** Reads the arguments of the content check. Throws WrongUse. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  if (positionals[0] !== undefined) throw new WrongUse(say`Det går inte att ange ”${positionals[0]}”. ${usage}`);
  const format = formats.find((one) => one === (values.format ?? 'text'));
  if (!format) throw new WrongUse(say`Formatet ”${values.format}” finns inte. ${usage}`);
  return { format, changed: values.changed, fix: values.fix ?? false };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { format: { type: 'string' }, changed: { type: 'string' }, fix: { type: 'boolean' } },
    });
  } catch (error) {
    const [option] = /--?[\p{L}\d-]+/u.exec(String(error)) ?? [''];
    throw new WrongUse(say`Flaggan ${option} finns inte, eller saknar sitt värde. ${usage}`, { cause: error });
  }
}
