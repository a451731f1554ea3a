import { Document, isSeq, visit } from 'yaml';

/** The text of a Markdown entry, in the form that people write by hand: one field a line, lists in brackets. */
export function entryText(fields: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document(fields, { schema: 'core' });
  visit(document, {
    Seq(_, list) {
      if (isSeq(list)) list.flow = true;
    },
  });
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${written}---\n\n${body.trim()}\n`;
}
