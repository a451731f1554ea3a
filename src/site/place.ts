/** The country of this site: its clock, its calendar and its telephone numbers. */
export * from '../places/sweden.ts';
