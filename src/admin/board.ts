/** What the gate says of a text, on its card on the board; Sveltia CMS makes another verdict of it in place. */
const badges = '.card .deploy-status-badge';

/**
 * Makes "Granskningen hittade fel" on a card of the board lead to the form of its entry, where each fault stands at its
 * field. Sveltia CMS shows it as words alone.
 */
export function leadFromBoard(): void {
  const changes = { childList: true, subtree: true, attributeFilter: ['class'] };
  new MutationObserver(() => document.querySelectorAll<HTMLElement>(badges).forEach(settle)).observe(
    document.body,
    changes,
  );
  document.addEventListener('click', open);
  document.addEventListener('keydown', (event) => event.key === 'Enter' && open(event));
}

/** A link while it tells of faults, and words else. */
function settle(badge: HTMLElement): void {
  const isRefused = badge.classList.contains('error');
  if (isRefused === (badge.getAttribute('role') === 'link')) return;
  badge.setAttribute('role', isRefused ? 'link' : 'none');
  badge.tabIndex = isRefused ? 0 : -1;
  badge.style.cssText = isRefused ? 'cursor: pointer; text-decoration: underline' : '';
}

/** The card has a button that opens the form. */
function open({ target }: Event): void {
  const badge = target instanceof Element ? target.closest(`${badges}[role="link"]`) : undefined;
  badge?.closest('.card')?.querySelector<HTMLElement>('button.summary')?.click();
}
