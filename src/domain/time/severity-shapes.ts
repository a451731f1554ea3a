import type { Severity } from '../../schema/announcement.ts';

/** A shape for each degree in a square of 24, so that colour is never the only sign (WCAG 1.4.1). */
export const severityShapes: Record<Severity, string> = {
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM12 11v6M12 7v.5',
  warning: 'M12 2.5 1.5 21h21ZM12 9v5M12 17v.5',
  critical: 'M8 2h8l6 6v8l-6 6H8l-6-6V8ZM12 9v5M12 17v.5',
};
