import { commandLine } from '../tools/shared/command-line.ts';
import { contestants, type ContestantName } from './contestants.ts';
import { states, type Case, type State } from './measure-case.ts';

/** What is measured, and how often. */
export interface Options {
  cases: Case[];
  rounds: number;
  states: readonly State[];
  /** The file that gets every single figure. */
  out: string;
}

/** Reads the arguments; README.md says what each does. */
export function readOptions(args: string[]): Options {
  const { values } = commandLine({
    args,
    options: {
      entries: { type: 'string', default: '5000' },
      sizes: { type: 'string' },
      notices: { type: 'string' },
      coming: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      cold: { type: 'boolean', default: false },
      'against-none': { type: 'boolean', default: false },
      out: { type: 'string', default: 'test-results/bench-scale.json' },
    },
  });
  const isAgainstNone = values['against-none'];
  const names = Object.keys(contestants) as ContestantName[];
  const only = values.only?.split(',') ?? (isAgainstNone ? ['ours'] : names);
  const unknown = only.filter((name) => !names.some((one) => one === name));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join()}: choose among ${names.join()}.`);
  const chosen = names.filter((name) => only.includes(name));
  const sizes = (values.sizes ?? values.entries).split(',').map((size) => wholeNumber('entries', size));
  const cases = sizes.flatMap((entries) => {
    const notices = values.notices ? wholeNumber('notices', values.notices) : Math.round(entries / 10);
    const coming = values.coming ? wholeNumber('coming', values.coming) : Math.ceil(notices / 100);
    if (coming > notices) throw new Error(`--coming ${coming}: there are ${notices} notices in all.`);
    const counts = { entries, notices, coming };
    const titled = (contestant: ContestantName, more: string): Case => {
      const size = sizes.length > 1 ? `, ${entries.toLocaleString('en')} entries` : '';
      return { title: contestants[contestant].title + more + size, contestant, counts };
    };
    if (!isAgainstNone) return chosen.map((name) => titled(name, ''));
    return chosen.flatMap((name) => [
      titled(name, `, ${notices} notices of which ${coming} coming`),
      { ...titled(name, ', no notices'), counts: { entries, notices: 0, coming: 0 } },
    ]);
  });
  return {
    cases,
    rounds: wholeNumber('rounds', values.rounds),
    states: values.cold || isAgainstNone || sizes.length > 1 ? ['cold'] : states,
    out: values.out,
  };
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`--${option} ${value}: write a whole number.`);
  return Number(value);
}
