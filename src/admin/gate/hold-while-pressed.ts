/** A press of a finger is a click a little later, at the place that it was at, in milliseconds. */
const afterTouch = 500;

/**
 * Says whether somebody is pressing one of these buttons: what moves or goes meanwhile would have no click. `after` is
 * called when they have let go and the click is over.
 */
export function holdWhilePressed(buttons: string, after: () => void): () => boolean {
  let isPressed = false;
  let timer: number | undefined;
  const releaseIn = (delay: number) => {
    if (!isPressed) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      isPressed = false;
      after();
    }, delay);
  };
  const press = ({ target }: Event) => {
    clearTimeout(timer);
    if (target instanceof Element && target.closest(buttons)) isPressed = true;
    else releaseIn(0);
  };
  document.addEventListener('pointerdown', press, true);
  document.addEventListener('click', () => releaseIn(0), true);
  document.addEventListener('pointerup', () => releaseIn(afterTouch), true);
  document.addEventListener('pointercancel', () => releaseIn(0), true);
  return () => isPressed;
}
