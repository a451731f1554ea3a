/**
 * What is asked of a language that editors read: the gate, the forms and the commands speak it. What they say stands in the
 * code in Swedish (src/editors/say.ts), and another language has a sentence for each.
 */
export interface EditorsLanguage {
  /** Its folder in src/languages/. */
  language: 'sv' | 'en';
  /** How dates and lists are written in it. */
  tag: string;
  /** Where the pages about kinds of faults are. */
  faultPages: string;
  /** The sentences in it by the Swedish ones, with `{0}` for the first value in both. */
  sentences: Readonly<Record<string, string>>;
}
