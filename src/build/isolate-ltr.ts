import { defineHastPlugin, type HastContent } from 'satteri';

/**
 * What a text from right to left would turn round, in an element of its own (Unicode Bidirectional Algorithm, N1 and N2): numbers
 * with gaps, such as telephone numbers, and names that end with a sign, such as Freja+.
 */
export const isolateLtr = defineHastPlugin({
  name: 'isolate-ltr',
  text(node, context) {
    const parts = node.value.split(/(\d+(?:[ \u00a0-]\d+)+|\p{Script=Latin}+\+)/u);
    if (parts.length === 1) return;
    const content = parts.flatMap((value, index): HastContent[] => {
      if (value === '') return [];
      const text = { type: 'text' as const, value };
      return [index % 2 === 1 ? { type: 'element', tagName: 'bdi', properties: {}, children: [text] } : text];
    });
    context.replaceNode(node, content);
  },
});
