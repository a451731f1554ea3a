import type { Identifier as Feature } from '@mdn/browser-compat-data';
import { parse, type AnyNode, type Expression, type Identifier } from 'acorn';
import { askedFor } from './asked-for.ts';
import { lackingInPattern } from './pattern.ts';
import { lackingInSelector, lackingInStyle } from './style.ts';
import { isLacking, isSupported, known } from './support.ts';
import { childrenOf, namesIn, textIn } from './syntax-tree.ts';

type Named = Record<string, Feature | undefined>;
const api = known.api as Named;
const builtins = known.javascript.builtins as Named;
const { classes } = known.javascript as unknown as { classes: Feature };
const styles = known.css.properties as Named;
const objects = [...Object.values(api), ...Object.values(builtins)];
const selecting = new Set(['querySelector', 'querySelectorAll', 'matches', 'closest']);

/** What a script has that a browser of the floor lacks, as words for a person. What it asks for first is no fault. */
export function lackingInScript(code: string): string[] {
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module', preserveParens: true });
  const own = namesIn(tree);
  const safe = new Set([...own.properties, ...askedFor(tree)]);
  const faults: string[] = [];
  const visit = (node: AnyNode, parent?: AnyNode) => {
    faults.push(...lackingInNode(node, parent, own.declared, safe));
    for (const child of childrenOf(node)) visit(child, node);
  };
  visit(tree);
  return faults;
}

type Names = ReadonlySet<string>;

function lackingInNode(node: AnyNode, parent: AnyNode | undefined, declared: Names, safe: Names): string[] {
  switch (node.type) {
    case 'StaticBlock':
      return isSupported(classes['static']?.['initialization_blocks']) ? [] : ['static block'];
    case 'PropertyDefinition':
      return node.value && hasParentheses(node.value) ? ['parentheses in the first value of a field'] : [];
    case 'Literal':
      if (node.regex) return lackingInPattern(node.regex.pattern, node.regex.flags);
      return lackingInText(textIn(node));
    case 'TemplateLiteral':
      return lackingInText(textIn(node));
    case 'CallExpression':
    case 'NewExpression':
      return lackingInCall(node.type, node.callee as Expression, textIn(node.arguments[0]));
    case 'Identifier':
      return declared.has(node.name) || safe.has(node.name) ? [] : lackingInGlobal(node, parent);
    case 'MemberExpression': {
      const name = !node.computed && node.property.type === 'Identifier' ? node.property.name : textIn(node.property);
      if (!name || safe.has(name)) return [];
      const object = node.object.type === 'Identifier' ? node.object.name : '';
      return safe.has(object) ? [] : lackingInMember(object, name, declared);
    }
    default:
      return [];
  }
}

function lackingInCall(type: string, callee: Expression, text: string): string[] {
  if (callee.type === 'Identifier' && callee.name === 'RegExp' && text) return lackingInPattern(text, '');
  const called = callee.type === 'MemberExpression' ? callee.property : callee;
  const method = called.type === 'Identifier' ? called.name : '';
  if (selecting.has(method) && text) return lackingInSelector(text);
  const event = `${text}_event`;
  if (method === 'addEventListener' && isLacking(objects.flatMap((one) => one?.[event] ?? [])))
    return [`event ${text}`];
  const made = type === 'NewExpression' && callee.type === 'Identifier' ? callee.name : '';
  const constructor = (api[made] ?? builtins[made])?.[made];
  return isSupported(constructor) ? [] : [`new ${made}()`];
}

function lackingInGlobal(node: Identifier, parent: AnyNode | undefined): string[] {
  const { name } = node;
  const isName = parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
  const isKey = (parent?.type === 'Property' || parent?.type === 'MethodDefinition') && parent.key === node;
  if (isName || isKey) return [];
  const meant = [api[name], builtins[name], api['Window']?.[name]].flatMap((one) => one ?? []);
  return isLacking(meant) ? [name] : [];
}

function lackingInMember(object: string, name: string, declared: Names): string[] {
  const whole = declared.has(object) ? undefined : (builtins[object] ?? api[object]);
  if (whole) {
    const meant = [whole[`${name}_static`], whole[name]].flatMap((one) => one ?? []);
    return isLacking(meant) ? [`${object}.${name}`] : [];
  }
  // `element.style.minHeight`
  const property = styles[name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
  return isLacking([...objects, { [name]: property }].flatMap((one) => one?.[name] ?? [])) ? [`.${name}`] : [];
}

/** Media queries and style sheets stand in texts. */
function lackingInText(text: string): string[] {
  if (/\{[^{}]*:[^{}]*\}/.test(text)) return lackingInStyle(text);
  return /^\(.*[<>]=?.*\)$/.test(text) ? lackingInStyle(`@media ${text}{}`) : [];
}

function hasParentheses(node: AnyNode): boolean {
  if (node.type === 'FunctionExpression' || node.type === 'ClassExpression') return false;
  if (node.type === 'ParenthesizedExpression' || node.type === 'ArrowFunctionExpression') return true;
  return childrenOf(node).some(hasParentheses);
}
