import { createClass, h } from '../sveltia-window.ts';
import type { Content } from '../entry-text.ts';

/** An entry as Sveltia CMS hands it to a control of ours: as its form has it in one language, as it was read in others. */
export interface EntryOfPane {
  data: Content;
  i18n: Record<string, { data: Content }>;
  /** Empty where it is new, and for a file in a list of files. */
  slug: string;
  path: string;
  collection: string;
}

/** Is told of a form when it is drawn and at every change in it; `place` is no longer in the page when it has gone. */
export type Follow = (place: HTMLElement, entry: EntryOfPane) => void;

interface Props {
  forID: string;
  entry?: { toJS: () => unknown };
}

/** A control that edits nothing: a place in each language of a form for what the gate says, told of every change. */
export function gateField(follow: Follow): never {
  const tell = ({ forID, entry }: Props) => {
    const place = document.getElementById(`${forID}-gate`);
    if (place && entry) follow(place, entry.toJS() as EntryOfPane);
  };
  return createClass<Props>({
    componentDidMount() {
      tell(this.props);
    },
    componentDidUpdate() {
      tell(this.props);
    },
    render() {
      return h('div', { id: `${this.props.forID}-gate` });
    },
  });
}
