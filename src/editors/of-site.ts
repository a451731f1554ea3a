/** The language of the editors of this site: the gate, the forms and the commands speak it. */
export * from './sv.ts';
