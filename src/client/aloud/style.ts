/** Gives the page one rule more. The policy lets in no new style element, and the oldest browsers share no sheets. */
export function addRule(css: string): void {
  const [sheet] = document.styleSheets;
  sheet?.insertRule(css, sheet.cssRules.length);
}
