/** Markup as data: a text, or an element with its attributes and what is in it. A script makes it when it is true. */
export type Markup = string | [tag: string, attributes: Record<string, string>, ...content: Markup[]];
