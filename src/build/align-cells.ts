import { defineHastPlugin } from 'satteri';

/** Says how a table's cells are aligned by a class, because the pages' policy stops style attributes. */
export const alignCells = defineHastPlugin({
  name: 'align-cells',
  element: {
    filter: ['th', 'td'],
    visit(cell, context) {
      const [, side] = /^text-align: (center|left|right)$/.exec(String(cell.properties['style'])) ?? [];
      if (!side) return;
      context.setProperty(cell, 'style', undefined);
      if (side !== 'left') context.setProperty(cell, 'className', [`align-${side}`]);
    },
  },
});
