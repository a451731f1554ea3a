import type { Severity } from '../../schema/announcement.ts';
import { severityShapes } from '../../domain/time/severity-shapes.ts';
import { setAttributes } from './make-element.ts';

/** Whether a published word is a severity. */
export function isSeverity(word: string): word is Severity {
  return Object.hasOwn(severityShapes, word);
}

/** The shape of a severity, in a size that it keeps where the page's policy lets no style sheet in. */
export function severityIcon(severity: Severity): SVGElement {
  const icon = makeSvg('svg', { viewBox: '0 0 24 24', width: '24', height: '24', 'aria-hidden': 'true' });
  icon.append(makeSvg('path', { d: severityShapes[severity] }));
  return icon;
}

function makeSvg(tag: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  setAttributes(element, attributes);
  return element;
}
