/** What the site says of notices by itself is as short in Swedish. */
export { noticeWords } from '../sv/notices.ts';
