/**
 * Lets a reader fold the text of a notice, and remembers it by what the notice says. Inlined before the notices, so
 * that a folded one is folded before it is painted. Where storage is blocked, it is folded until the page is left.
 */

const foldedKey = 'folded-notices';
// Old hashes are of no use: enough for the notices of some years.
const mostRemembered = 50;

function folded(): string[] {
  try {
    return JSON.parse(localStorage.getItem(foldedKey) ?? '[]');
  } catch {
    return [];
  }
}

class FoldableNotice extends HTMLElement {
  connectedCallback() {
    const hash = this.dataset['hash'] ?? '';
    this.toggleAttribute('data-folded', folded().includes(hash));
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element && target.closest('button'))) return;
      const others = folded().filter((one) => one !== hash);
      const isFolded = this.toggleAttribute('data-folded');
      try {
        localStorage.setItem(foldedKey, JSON.stringify(isFolded ? [...others, hash].slice(-mostRemembered) : others));
      } catch {
        // Blocked storage: folded on this page only.
      }
    });
  }
}

customElements.define('foldable-notice', FoldableNotice);
