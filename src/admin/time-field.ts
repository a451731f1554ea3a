import { timeFault } from '../domain/time-fault.ts';
import { createClass, h } from './sveltia-window.ts';
import { timeParts, timeText } from './time-text.ts';

interface Props {
  value: unknown;
  forID: string;
  classNameWrapper: string;
  field: { get: (name: string) => unknown };
  onChange: (value: string) => void;
}

/** Old browsers lack Temporal; there the content check alone finds times that do not exist. */
const canCheck = 'Temporal' in globalThis;

/**
 * A day, and a clock time that may be left out. The editor's own control for times converts between time zones and
 * cannot tell a whole day from its midnight.
 */
export const TimeField = createClass<Props, object>({
  isValid() {
    const text = String(this.props.value ?? '');
    const message = text && canCheck ? timeFault(text) : undefined;
    return message ? { error: { message } } : true;
  },

  render() {
    const { value, forID, classNameWrapper, field, onChange } = this.props;
    const { day, time, rest } = timeParts(String(value ?? ''));
    const label = String(field.get('label'));
    const input = (attributes: object) => h('input', { className: classNameWrapper, ...attributes });
    return h(
      'div',
      { style: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } },
      input({
        id: forID,
        type: 'date',
        value: day,
        max: '9999-12-31',
        'aria-label': `${label}, dag`,
        onChange: ({ target }: { target: HTMLInputElement }) => onChange(timeText(target.value, time)),
      }),
      input({
        type: 'time',
        value: time,
        'aria-label': `${label}, klockslag`,
        onChange: ({ target }: { target: HTMLInputElement }) => onChange(timeText(day, target.value)),
      }),
      h('span', null, rest ? `${rest} (tas bort om du ändrar)` : 'Svensk tid'),
    );
  },
});
