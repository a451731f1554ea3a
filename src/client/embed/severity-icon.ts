import type { Severity } from '../../schema/announcement.ts';
import { setAttributes } from './make-element.ts';

/** The shapes of SeverityIcon.astro, so that colour is never the only sign (WCAG 1.4.1). */
const outlines: Record<Severity, string> = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z',
  warning: 'M12 2.5 1.5 21h21Z',
  critical: 'M8 2h8l6 6v8l-6 6H8l-6-6V8Z',
};

/** Whether a published word is a severity. */
export function isSeverity(word: string): word is Severity {
  return Object.hasOwn(outlines, word);
}

/** The shape of a severity, in a size that it keeps where the page's policy lets no style sheet in. */
export function severityIcon(severity: Severity): SVGElement {
  const icon = makeSvg('svg', { viewBox: '0 0 24 24', width: '24', height: '24', 'aria-hidden': 'true' });
  const mark = severity === 'info' ? 'M12 11v6M12 7v.5' : 'M12 9v5M12 17v.5';
  icon.append(makeSvg('path', { d: outlines[severity] + mark }));
  return icon;
}

function makeSvg(tag: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag) as SVGElement;
  setAttributes(element, attributes);
  return element;
}
