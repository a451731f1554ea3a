import css from './login-notices.css?inline';

/** The colours that the style sheet uses, from src/styles/tokens.css; put in by the build. */
declare const __EMBED_COLOURS__: string;

const rules = __EMBED_COLOURS__ + css;

/**
 * Gives a shadow tree the look of the notices: by a sheet that works under a policy that allows no inline styles, or, in
 * a browser that cannot make one (Safari before 16.4, Firefox before 101), by an element that the tree must keep.
 */
export function dress(root: ShadowRoot): Node[] {
  const sheet = constructedSheet();
  if (sheet) {
    root.adoptedStyleSheets = [sheet];
    return [];
  }
  const style = document.createElement('style');
  style.textContent = rules;
  return [style];
}

let made: CSSStyleSheet | undefined;

function constructedSheet(): CSSStyleSheet | undefined {
  if (made || !('adoptedStyleSheets' in document)) return made;
  made = new CSSStyleSheet();
  made.replaceSync(rules);
  return made;
}
