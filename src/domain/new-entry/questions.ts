import { z } from 'zod';
import { withoutOptional, type ReferableKind } from '../../schema/fields.ts';

/** One field to ask an editor for, as its schema describes it. */
export interface Question {
  field: string;
  /** What the field says, in the schema's own words. */
  description: string;
  isOptional: boolean;
  isList: boolean;
  isBoolean: boolean;
  /** The values to choose from, where the schema names them. */
  choices: readonly string[];
  /** The kind of entry that the answer names. */
  reference?: ReferableKind;
}

/** A question for each field of a schema, in its order; a list of groups of fields has no answer in one line. */
export function questionsOf(schema: z.ZodObject): Question[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([field, type]) => {
    const inner = withoutOptional(type);
    const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
    if (item instanceof z.ZodObject) return [];
    return {
      field,
      description: type.description ?? inner.description ?? '',
      isOptional: type instanceof z.ZodOptional,
      isList: inner instanceof z.ZodArray,
      isBoolean: inner instanceof z.ZodBoolean,
      choices: item instanceof z.ZodEnum ? item.options.map(String) : [],
      reference: item.meta()?.['reference'] as ReferableKind | undefined,
    };
  });
}

/** The value that an answer gives: the text itself, or a list of what stands between commas. */
export function valueOf({ isList }: Question, answer: string): string | string[] {
  if (!isList) return answer.trim();
  return answer
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
