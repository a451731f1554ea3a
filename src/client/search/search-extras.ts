/** What a search seldom needs, a script of its own that is loaded when it does. */
export { findTexts } from './find-texts.ts';
export { loadAnswer } from './load-answer.ts';
export { reportMiss } from './report-miss.ts';
export { showNearest } from './show-nearest.ts';
