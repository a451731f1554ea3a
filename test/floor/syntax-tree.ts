import type { AnyNode } from 'acorn';

/** The nodes right below one. */
export function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((one): one is AnyNode => typeof one === 'object' && one !== null && 'type' in one);
}

/** The names that a script declares itself, and those of its own properties: of both it knows what they are. */
export function namesIn(tree: AnyNode): { declared: Set<string>; properties: Set<string> } {
  const declared = new Set<string>();
  const properties = new Set<string>();
  const declare = (node: AnyNode | null | undefined): void => {
    if (node?.type === 'Identifier') declared.add(node.name);
    else if (node?.type === 'AssignmentPattern') declare(node.left);
    else if (node?.type === 'RestElement') declare(node.argument);
    else if (node?.type === 'ArrayPattern') node.elements.forEach(declare);
    else if (node?.type === 'ObjectPattern')
      node.properties.forEach((one) => declare('value' in one ? one.value : one));
  };
  const visit = (node: AnyNode): void => {
    if (node.type === 'VariableDeclarator' || node.type === 'ImportDefaultSpecifier')
      declare('id' in node ? node.id : node.local);
    if (node.type === 'ImportSpecifier' || node.type === 'ImportNamespaceSpecifier') declare(node.local);
    if ('params' in node) node.params.forEach(declare);
    if (node.type === 'CatchClause') declare(node.param);
    if (/^(?:Function|Class)/.test(node.type) && 'id' in node) declare(node.id);
    const isOwn = node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition';
    if (isOwn && node.key.type === 'Identifier') properties.add(node.key.name);
    childrenOf(node).forEach(visit);
  };
  visit(tree);
  return { declared, properties };
}

/** What stands in a text without its values; nothing for what is no text. */
export function textIn(node: AnyNode | undefined): string {
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join('0');
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
