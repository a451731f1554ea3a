/**
 * Lets a reader fold the text of a notice, and remembers it by what the notice says. Inlined before the notices, so
 * that a folded one is folded before it is painted. Where storage is blocked, it is folded until the page is left.
 */

const foldedKey = 'folded-notices';
// Old hashes are of no use: enough for the notices of some years.
const mostRemembered = 50;

/** What was folded before; nothing where somebody else has written there. */
function folded(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(foldedKey) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

class FoldableNotice extends HTMLElement {
  connectedCallback() {
    if (this.querySelector('.fold')) return;
    const hash = this.dataset['hash'] ?? '';
    const button = document.createElement('button');
    const words = document.createElement('span');
    const title = document.createElement('span');
    title.className = 'visually-hidden';
    button.className = 'fold no-print';
    button.type = 'button';
    button.lang = this.dataset['lang'] ?? '';
    button.append(words, ' ', title);
    const say = () => {
      words.textContent = this.dataset[this.dataset['folded'] === undefined ? 'fold' : 'unfold'] ?? '';
    };
    // The parser may still be inside the element: the button stays last, and learns what it folds when that has come.
    // The browser may translate the heading and what the button says of it, each in its own way.
    let named = '';
    const place = () => {
      const heading = this.querySelector('a')?.textContent ?? '';
      if (heading !== named) title.textContent = named = heading;
      if (this.lastElementChild !== button) this.append(button);
    };
    new MutationObserver(place).observe(this, { childList: true, characterData: true, subtree: true });
    place();
    this.toggleAttribute('data-folded', folded().includes(hash));
    say();
    button.addEventListener('click', () => {
      const others = folded().filter((one) => one !== hash);
      const isFolded = this.toggleAttribute('data-folded');
      say();
      try {
        localStorage.setItem(foldedKey, JSON.stringify(isFolded ? [...others, hash].slice(-mostRemembered) : others));
      } catch {
        // Blocked storage: folded on this page only.
      }
    });
  }
}

customElements.define('foldable-notice', FoldableNotice);
