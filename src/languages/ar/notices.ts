import type { NoticeWords } from '../language.ts';

/** Arabic counts one, two, three to ten and more in other forms; the number after the noun takes the same form for all but the first two. */
const counted = (count: number, one: string, two: string, many: string): string =>
  count === 1 ? one : count === 2 ? two : `${many} (${count})`;

export const noticeWords: NoticeWords = {
  states: { coming: 'قادم', ongoing: 'جارٍ الآن', over: 'انتهى', done: 'نُفّذ', withdrawn: 'سُحب' },
  over: { maintenance: 'انتهت أعمال الصيانة.', incident: 'انتهى العطل.' },
  begins: 'يبدأ ',
  beginsToHold: 'يسري ابتداءً من ',
  lasting: ' ويستمر ',
  ongoingSince: 'جارٍ الآن، منذ ',
  ended: 'انتهى',
  done: 'نُفّذ ',
  holdsSince: 'يسري منذ ',
  withdrawn: 'سُحب الإشعار: ما يرد فيه لم يعد ساريًا',
  disturbances: {
    none: 'لا توجد أعطال معروفة.',
    incident: (count) => counted(count, 'عطل واحد', 'عطلان', 'أعطال'),
    maintenance: (count) => counted(count, 'صيانة واحدة مخطط لها', 'عمليتا صيانة مخطط لهما', 'عمليات صيانة مخطط لها'),
    and: ' و',
    ongoing: (what) => `الجاري الآن: ${what}.`,
    asOf: (moment) => `الحالة في ${moment}.`,
  },
};
