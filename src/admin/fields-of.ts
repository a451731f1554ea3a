import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { timeWords, words } from '../languages/of-site/editors.ts';
import type { Items } from './list-lines.ts';
import { say } from '../editors/say.ts';

type Shape = z.core.JSONSchema.BaseSchema;

/** How the browser editor asks for a day or a day and a clock time; `time-field.ts` is the control. */
export const timeWidget = 'local-time';

/** Stands for the day of today until the editor starts. */
export const todayTag = '{{today}}';

/** Where the form shows what the gate says of it; `gate/gate-field.ts` is the control. */
export const gateWidget = 'gate';

/** Where somebody adds a picture to a text; `picture-field.ts` is the control. */
export const pictureWidget = 'picture';

/** Longer than this, a line is easier to write in a field that grows. */
const longText = 100;

/** Names of what one can choose between. */
const choiceNames: Record<string, string>[] = [
  words.severities,
  words.announcementKinds,
  timeWords.hours.weekdays,
  { full: say`Helt`, partial: say`Delvis`, none: say`Inte` },
  { notices: say`I meddelanden`, 'notice-headings': say`I rubriker på meddelanden` },
  words.holidayHours,
  words.guideQuestions,
];

/**
 * The editor's controls for the fields of a schema; `translation` has those that a translation has too. What a value
 * has to be is left to the gate, which tells it at the field: a control that refuses a value refuses to save the others.
 * Throws for a shape that it has no control for, so that a new kind of field is never silently left out.
 */
export function fieldsOf(schema: z.ZodObject, translation?: z.ZodObject): Field[] {
  const shapeOf = (one: z.ZodObject): Shape => z.toJSONSchema(one, { io: 'input' });
  return controlsOf(shapeOf(schema), [], translation && shapeOf(translation));
}

function controlsOf({ properties = {}, required = [] }: Shape, path: readonly string[], translation?: Shape): Field[] {
  return Object.entries(properties).map(([name, shape]) => ({
    ...control(shape as Shape, [...path, name], required.includes(name), translation?.properties?.[name] as Shape),
    i18n: Object.hasOwn(translation?.properties ?? {}, name),
  }));
}

function control(shape: Shape, path: readonly string[], required: boolean, translation?: Shape): Field {
  const name = path.at(-1) ?? '';
  if (!shape.title) throw new Error(`${path.join('.')} has no title: add .meta({ title: '…' }) to its schema.`);
  const common = { name, label: shape.title, hint: shape.description, required };
  return { ...common, ...controlFor(shape, path, required, translation) } as Field;
}

/** How lists are written that a form shows as lines. */
const linesHints: Record<Items, string> = {
  words: say`Skriv en på varje rad. En rad som börjar med # är en rubrik, för er själva.`,
  groups: say`Skriv en grupp på varje rad, med komma mellan orden. En rad som börjar med # är en rubrik, för er själva.`,
};

function controlFor(
  shape: Shape,
  path: readonly string[],
  required: boolean,
  translation?: Shape,
): Record<string, unknown> {
  const { type, maxLength = Infinity } = shape;
  if (shape['reference']) return relation(shape);
  if (shape['asLines']) {
    return { widget: 'text', hint: `${shape.description} ${linesHints[shape['asLines'] as Items]}` };
  }
  if (shape['moment'] === 'day') {
    const { readToday } = shape as { readToday?: string };
    return {
      widget: timeWidget,
      day_only: true,
      ...(readToday && { today_words: readToday }),
      ...(required && { default: todayTag }),
    };
  }
  if (shape['moment']) {
    const { fillsNow } = shape as { fillsNow?: string };
    return { widget: timeWidget, ...(fillsNow && { now_words: fillsNow }) };
  }
  if (shape.enum) return { widget: 'select', options: choices(shape.enum as string[], path) };
  if (type === 'string' && shape.format === 'uri') {
    return { widget: 'string', type: 'url' };
  }
  if (type === 'string' && shape.pattern) {
    const widget = maxLength > longText ? 'text' : 'string';
    return { widget, ...(maxLength < Infinity && { maxlength: maxLength }) };
  }
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'integer') return { widget: 'number', value_type: 'int' };
  if (type === 'array') return list(shape, path, translation);
  if (type === 'object') return { widget: 'object', fields: controlsOf(shape, path, translation) };
  throw new ShapeFault(shape, path);
}

class ShapeFault extends Error {
  constructor(shape: Shape, path: readonly string[]) {
    super(`${path.join('.')} has a shape that the browser editor has no control for: ${JSON.stringify(shape)}`);
  }
}

function relation(shape: Shape): Record<string, unknown> {
  return {
    widget: 'relation',
    collection: shape['reference'],
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title'],
  };
}

function list(shape: Shape, path: readonly string[], translation?: Shape): Record<string, unknown> {
  const items = shape.items as Shape;
  const range = { ...(shape.maxItems && { max: shape.maxItems }) };
  if (items['reference']) return { ...relation(items), multiple: true, ...range };
  if (items.type === 'object') {
    const fields = controlsOf(items, path, translation?.items as Shape);
    const { one, inShort } = shape as { one?: string; inShort?: string };
    const names = { ...(one && { label_singular: one }), ...(inShort && { summary: inShort }) };
    return { widget: 'list', fields, collapsed: 'auto', ...names, ...range };
  }
  if (items.type === 'string' && !items.enum) return { widget: 'list', ...range };
  throw new ShapeFault(items, path);
}

function choices(values: readonly string[], path: readonly string[]): { label: string; value: string }[] {
  const names = choiceNames.find((one) => values.every((value) => value in one));
  if (!names)
    throw new Error(`${path.join('.')} has choices without names: add them to src/languages/ and to choiceNames.`);
  return values.map((value) => ({ label: names[value] ?? value, value }));
}
