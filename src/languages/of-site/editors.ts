/** The words of the site in the language of its editors, for their forms. */
export { words } from '../sv/interface.ts';
export { noticeWords } from '../sv/notices.ts';
export { timeWords } from '../sv/times.ts';
