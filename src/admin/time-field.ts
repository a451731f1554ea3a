import { createClass, h } from './sveltia-window.ts';
import { timeInWords, timeParts, timeText } from './time-text.ts';

interface Props {
  value: unknown;
  forID: string;
  classNameWrapper: string;
  field: { get: (name: string) => unknown };
  onChange: (value: string) => void;
}

/**
 * A day, and a clock time that may be left out. The editor's own control for times converts between time zones and
 * cannot tell a whole day from its midnight.
 */
export const TimeField = createClass<Props, { text: string }>({
  // The editor hands a new value back a little later; until then the other control must not work with the old one.
  getInitialState() {
    return { text: String(this.props.value ?? '') };
  },

  componentDidUpdate(before: Props) {
    if (before.value !== this.props.value) this.setState({ text: String(this.props.value ?? '') });
  },

  render() {
    const { forID, classNameWrapper, field, onChange } = this.props;
    const label = String(field.get('label'));
    const { rest } = timeParts(this.state.text);
    const input = (part: 'day' | 'time', attributes: object) =>
      h('input', {
        className: classNameWrapper,
        value: timeParts(this.state.text)[part],
        onChange: ({ target }: { target: HTMLInputElement }) => {
          const parts = { ...timeParts(this.state.text), [part]: target.value };
          const text = timeText(parts.day, parts.time);
          this.setState({ text });
          onChange(text);
        },
        'aria-describedby': `${forID}-words`,
        ...attributes,
      });
    return h(
      'div',
      { style: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } },
      input('day', { id: forID, type: 'date', max: '9999-12-31', 'aria-label': `${label}, dag` }),
      input('time', { type: 'time', 'aria-label': `${label}, klockslag` }),
      h(
        'span',
        { id: `${forID}-words`, style: { flexBasis: '100%' } },
        [timeInWords(this.state.text), rest ? `(${rest} tas bort om du ändrar)` : ''].join(' ').trim(),
      ),
    );
  },
});
