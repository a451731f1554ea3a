import { make } from '../make.ts';
import type { Proposal } from '../proposal.ts';
import { say } from '../../editors/say.ts';

const verdicts: Record<Proposal['verdict'], string> = {
  waiting: say`Ändringsförslaget är inte granskat än.`,
  right: say`Granskningen av ändringsförslaget hittade inga fel.`,
  wrong: say`Granskningen av ändringsförslaget hittade fel. De som gäller den här texten står här i formuläret.`,
};

/** While the gate works, it is asked again so often, in milliseconds. */
const interval = 5_000;

/**
 * Shows below a place what the gate says of the pull request of an entry, with a link to it, and asks again while it
 * works and when somebody comes back to the window. Gives what ends it.
 */
export function followProposal(place: HTMLElement, read: () => Promise<Proposal | undefined>): () => void {
  const line = make('p', { className: 'own-proposal' });
  place.append(line);
  let timer: number | undefined;
  let isOver = false;

  async function look() {
    clearTimeout(timer);
    const proposal = await read().catch(() => undefined);
    if (isOver) return;
    if (proposal) {
      const link = make(
        'a',
        { href: proposal.address, target: '_blank', rel: 'noreferrer' },
        say`Öppna ändringsförslaget`,
      );
      const words = verdicts[proposal.verdict];
      if (!line.textContent?.startsWith(words)) line.replaceChildren(`${words} `, link);
    } else line.replaceChildren();
    if (proposal?.verdict === 'waiting') timer = window.setTimeout(look, interval);
  }

  const lookAgain = () => document.visibilityState === 'visible' && void look();
  document.addEventListener('visibilitychange', lookAgain);
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', lookAgain);
    line.remove();
  };
}
