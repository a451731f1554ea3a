/** The bar of preview builds: keeps the chosen moment for the tab, and shows every page as it is then. */

const momentKey = 'shown-moment';
const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The clock time in Sweden at an instant, in the form of a datetime-local field. */
function wallTime(instant: number): string {
  return stockholm.format(instant).replace(' ', 'T').slice(0, 16);
}

/** The instant of a clock time in Sweden; one that a clock change skips or repeats is read with the offset before it. */
function instantOf(wall: string): number {
  const utc = Date.parse(`${wall}Z`);
  const offsetAt = (instant: number) => Date.parse(`${wallTime(instant)}Z`) - Math.floor(instant / 60_000) * 60_000;
  return utc - offsetAt(utc - offsetAt(utc - 3_600_000));
}

function showAs(instant: number | undefined): void {
  if (instant === undefined) sessionStorage.removeItem(momentKey);
  else sessionStorage.setItem(momentKey, String(instant));
  location.reload();
}

class TimeTravel extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const moment = this.querySelector<HTMLInputElement>('[name="moment"]');
    const jump = this.querySelector<HTMLSelectElement>('[name="jump"]');
    const role = this.querySelector<HTMLSelectElement>('[name="role"]');
    if (!form || !moment || !jump || !role) return;
    const shown = Date.now() + Number(document.documentElement.dataset['offset'] ?? 0);
    moment.value = wallTime(shown);
    role.value = location.pathname;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (moment.value) showAs(instantOf(moment.value));
    });
    jump.addEventListener('change', () => {
      if (jump.value === 'now') showAs(undefined);
      else if (jump.value === 'tomorrow') showAs(instantOf(`${wallTime(shown + 86_400_000).slice(0, 10)}T00:00`));
      else if (jump.value) showAs(Number(jump.value));
    });
    role.addEventListener('change', () => {
      location.pathname = role.value;
    });
  }
}

customElements.define('time-travel', TimeTravel);
