import type { AnyNode } from 'acorn';
import { childrenOf, textIn } from './syntax-tree.ts';

/** The names of which a script asks whether the browser has them: `a.b?.()`, `typeof b`, `if (a.b)`, `'b' in a`. */
export function askedFor(tree: AnyNode): Set<string> {
  const names = new Set<string>();
  const visit = (node: AnyNode): void => {
    for (const asked of askedIn(node)) names.add(asked);
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return names;
}

function askedIn(node: AnyNode): string[] {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return nameOf(node.test);
    case 'LogicalExpression':
      return nameOf(node.left);
    case 'UnaryExpression':
      return node.operator === 'typeof' || node.operator === '!' ? nameOf(node.argument) : [];
    case 'BinaryExpression':
      return node.operator === 'in' ? [textIn(node.left)] : [];
    case 'CallExpression':
      return node.optional ? nameOf(node.callee) : [];
    case 'MemberExpression':
      return node.optional ? [...nameOf(node.object), ...nameOf(node)] : [];
    default:
      return [];
  }
}

function nameOf(node: AnyNode): string[] {
  if (node.type === 'ParenthesizedExpression' || node.type === 'ChainExpression') return nameOf(node.expression);
  if (node.type === 'MemberExpression') return nameOf(node.property);
  return node.type === 'Identifier' ? [node.name] : [];
}
