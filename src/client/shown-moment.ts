/**
 * Only in pages built with `--now`: lets the reader's clock start at that moment. A clock set to before the page was
 * written is left as it is, because somebody, such as a browser test, travels in time already.
 */
{
  const page = document.documentElement.dataset;
  const opened = Date.now();
  if (opened >= Date.parse(document.lastModified)) page['offset'] = String(Number(page['now']) - opened);
}
