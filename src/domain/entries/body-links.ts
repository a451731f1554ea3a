/**
 * Markdown whose links within the site, written from its root as `](/hjalp/)`, follow what is given: the path below which the
 * site stands, or its whole address, each without the last slash.
 */
export const linkedFrom = (markdown: string, start: string): string =>
  markdown.replaceAll(/(\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?)\/(?!\/)/gm, `$1${start}/`);
