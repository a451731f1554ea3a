import type { Field } from '@sveltia/cms';
import { say } from '../editors/say.ts';

/**
 * What a form calls its fields, by their names in the file: `kind`; a field within another after that one, `methods.until`; and
 * what one can choose after its field, `kind.maintenance`.
 */
export type FormLabels = Readonly<Record<string, string>>;

export function labelsOf(fields: readonly Field[]): FormLabels {
  return Object.fromEntries(fields.flatMap((field) => pairsOf(field)));
}

function pairsOf(field: Field, above = ''): [name: string, label: string][] {
  const name = above + field.name;
  const { fields = [], options = [] } = field as { fields?: Field[]; options?: { label: string; value: string }[] };
  return [
    [name, field.label || field.name],
    ...fields.flatMap((one) => pairsOf(one, `${name}.`)),
    ...options.map(({ value, label }): [string, string] => [`${name}.${value}`, label]),
  ];
}

/** What the form calls a place in it: `Login methods (no. 1), Until` for `methods.0.until`; undefined for the whole entry. */
export function labelOf(keyPath: string, labels: FormLabels): string | undefined {
  const steps = keyPath.split('.');
  const names = steps.flatMap((step, index) => {
    const path = steps.slice(0, index + 1).filter((one) => !/^\d+$/.test(one));
    return /^\d+$/.test(step) ? [] : [(labels[path.join('.')] ?? step) + numbered(steps[index + 1])];
  });
  return keyPath ? names.join(', ') : undefined;
}

function numbered(step = ''): string {
  return /^\d+$/.test(step) ? say` (nr ${Number(step) + 1})` : '';
}

/** Names of fields in what the gate says, which stand between backticks, as the form has them; `written` may have a value. */
export function withLabels(message: string, labels: FormLabels): string {
  return message.replace(/`(\w+)(?:: ([^`]+))?`/g, (written, name: string, value?: string) => {
    const path = Object.hasOwn(labels, name) ? name : Object.keys(labels).find((one) => one.endsWith(`.${name}`));
    if (!path) return written;
    const label = say`”${labels[path]}”`;
    return value ? `${label}: ${valueInForm(value, path, labels)}` : label;
  });
}

function valueInForm(value: string, path: string, labels: FormLabels): string {
  if (value === 'true') return say`ja`;
  return labels[`${path}.${value}`] ?? value.replace(/^\[([^\]]*)\]$/, '$1');
}
