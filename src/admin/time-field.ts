import { ownButton } from './own-button.ts';
import { createClass, h, type Element } from './sveltia-window.ts';
import { dayInWords, nowHere, timeInWords, timeParts, timeText, todayHere } from './time-text.ts';
import { say } from '../editors/say.ts';

interface Props {
  value: unknown;
  forID: string;
  classNameWrapper: string;
  field: { get: (name: string) => unknown };
  onChange: (value: string) => void;
}

function button(words: string, onClick: () => void, name?: string): Element {
  return h('button', { type: 'button', style: ownButton, onClick, 'aria-label': name }, words);
}

/**
 * A day, and a clock time that may be left out; of a field that is a day, the day alone. A day on which somebody has
 * read something has a button for today, a time that is often the present one a button for now: on a phone, a day and a
 * clock time are many taps. The editor's own control for times converts between time zones, cannot tell a whole
 * day from its midnight, and shows a day by the language of the browser alone.
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
    const isDay = field.get('day_only') === true;
    const fills = { today: field.get('today_words'), now: field.get('now_words') };
    const write = (text: string) => {
      this.setState({ text });
      onChange(text);
    };
    const input = (part: 'day' | 'time', attributes: object) =>
      h('input', {
        className: classNameWrapper,
        value: timeParts(this.state.text)[part],
        onChange: ({ target }: { target: HTMLInputElement }) => {
          const parts = { ...timeParts(this.state.text), [part]: target.value };
          write(timeText(parts.day, parts.time));
        },
        'aria-describedby': `${forID}-words`,
        ...attributes,
      });
    return h(
      'div',
      { style: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } },
      input('day', { id: forID, type: 'date', max: '9999-12-31', 'aria-label': isDay ? label : say`${label}, dag` }),
      isDay ? null : input('time', { type: 'time', 'aria-label': say`${label}, klockslag` }),
      fills.today ? button(String(fills.today), () => write(todayHere())) : null,
      fills.now ? button(String(fills.now), () => write(nowHere()), say`${label}: nu`) : null,
      h(
        'span',
        { id: `${forID}-words`, style: { flexBasis: '100%' } },
        [
          isDay ? dayInWords(this.state.text) : timeInWords(this.state.text),
          rest ? say`(${rest} tas bort om du ändrar)` : '',
        ]
          .join(' ')
          .trim(),
      ),
    );
  },
});
