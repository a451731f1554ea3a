import { generate, parse, walk, type CssNode, type Declaration, type List } from 'css-tree';
import type { Identifier as Feature } from '@mdn/browser-compat-data';
import { isLacking, isSupported, known } from './support.ts';

const css = known.css as unknown as Record<string, Feature>;
type Named = Record<string, Feature | undefined>;
const atRules = css['at-rules'] as Named;
const properties = css['properties'] as Named;
const selectors = css['selectors'] as Named;
const types = css['types'] as Feature;
const lengths = types['length'] as Feature;

/** What a style sheet has that a browser of the floor lacks, as words for a person. */
export function lackingInStyle(text: string): string[] {
  const faults: string[] = [];
  const sheet = parse(text, { onParseError: (error) => faults.push(`unreadable style: ${error.message}`) });
  walk(sheet, {
    enter(node: CssNode) {
      if (node.type === 'Atrule' && node.name === 'supports') return walk.skip;
      faults.push(...lackingInNode(node));
      if (node.type === 'Rule' && node.block.children.some(({ type }: CssNode) => type === 'Rule'))
        faults.push('nested rules');
      if (node.type === 'Block') faults.push(...lackingInBlock(node.children));
      return undefined;
    },
  });
  return faults;
}

/** What a selector has that a browser of the floor lacks: its whole list is then dropped, or querySelector throws. */
export function lackingInSelector(text: string): string[] {
  const faults: string[] = [];
  walk(parse(text, { context: 'selectorList' }), (node) => void faults.push(...lackingInNode(node)));
  return faults;
}

function lackingInNode(node: CssNode): string[] {
  switch (node.type) {
    case 'Atrule':
      return isSupported(atRules[node.name]) ? [] : [`@${node.name}`];
    case 'FeatureRange':
      return isSupported(atRules['media']?.['range_syntax']) ? [] : ['range in a media query'];
    case 'MediaQuery':
      // Media Queries 4, as ranges: Chrome 104, Firefox 102 and Safari 16.4. "not all and (…)" is in every browser.
      return node.condition && !node.mediaType && /^not/.test(generate(node)) ? ['@media not (…) without a type'] : [];
    case 'Feature':
      return isSupported(atRules['media']?.[node.name]) ? [] : [`media feature ${node.name}`];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return isSupported(selectors[node.name]) ? [] : [`selector :${node.name}`];
    case 'NestingSelector':
      return ['nested rules'];
    default:
      return [];
  }
}

/**
 * A declaration that is not understood is no fault where a plain one of the same property, or the one with a browser's
 * prefix, stands before it.
 */
function lackingInBlock(nodes: List<CssNode>): string[] {
  const plain = new Set<string>();
  const prefixed = new Set<string>();
  return nodes.toArray().flatMap((node) => {
    const [, short] = node.type === 'Declaration' ? (/^-(?:webkit|moz)-(.+)/.exec(node.property) ?? []) : [];
    if (short) prefixed.add(short);
    if (node.type !== 'Declaration' || node.property.startsWith('-')) return [];
    if (prefixed.has(node.property)) return [];
    const faults = lackingInDeclaration(node);
    if (faults.length === 0) plain.add(node.property);
    return plain.has(node.property) ? [] : faults;
  });
}

function lackingInDeclaration({ property, value }: Declaration): string[] {
  const feature = properties[property];
  if (!feature || !isSupported(feature)) return [`property ${property}`];
  const faults: string[] = [];
  walk(value, (node) => {
    if (node.type === 'Identifier' && !isSupported(feature[node.name])) faults.push(`${property}: ${node.name}`);
    if (node.type === 'Function' && isLacking(featuresNamed(types, node.name))) faults.push(`${node.name}()`);
    if (node.type === 'Dimension' && !isSupported(lengthUnit(node.unit))) faults.push(`unit ${node.unit}`);
    if (node.type === 'Operator' && node.value === '/' && !isSupported(feature['alt_text'])) {
      faults.push(`${property}: … / …`);
    }
  });
  return faults;
}

function lengthUnit(unit: string): Feature | undefined {
  if (unit.startsWith('cq')) return lengths['container_query_length_units'];
  const size = { d: 'dynamic', l: 'large', s: 'small' }[/^([dls])v/.exec(unit)?.[1] ?? ''];
  return size ? lengths[`viewport_percentage_units_${size}`] : lengths[unit];
}

function featuresNamed(feature: Feature, name: string): Feature[] {
  return Object.entries(feature).flatMap(([key, one]) => {
    if (key === '__compat') return [];
    return [...(key === name ? [one as Feature] : []), ...featuresNamed(one as Feature, name)];
  });
}
