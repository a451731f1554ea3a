/** Days and clock times are said as in Swedish. */
export { timeWords } from '../sv/times.ts';
