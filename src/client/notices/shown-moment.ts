/**
 * Only in previews: lets the reader's clock start at the moment chosen in the bar, or else at that of `--now`. A clock
 * set to before the page was written is left as it is, because somebody, such as a browser test, travels in time already.
 */
{
  const page = document.documentElement.dataset;
  const opened = Date.now();
  // Give or take a day: the browser may tell it in another time zone than the page's clock.
  const written = Date.parse(document.lastModified) - 86_400_000;
  const stored = () => {
    try {
      return Number(sessionStorage.getItem('shown-moment'));
    } catch {
      // Blocked storage.
      return 0;
    }
  };
  const chosen = stored();
  // What is stored may be of any shape; this is as far as a date reaches.
  const moment = chosen && Math.abs(chosen) < 8.64e15 ? chosen : Number(page['now']);
  if (moment && opened >= written) page['offset'] = String(moment - opened);
}
