import type { NoticeWords } from '../language.ts';

export const noticeWords: NoticeWords = {
  states: { coming: 'Coming', ongoing: 'Ongoing', over: 'Ended', done: 'Carried out', withdrawn: 'Withdrawn' },
  over: { maintenance: 'The maintenance is finished.', incident: 'The incident is over.' },
  begins: 'Starts ',
  beginsToHold: 'Applies from ',
  lasting: ' and lasts ',
  ongoingSince: 'Ongoing since ',
  ended: 'Ended',
  done: 'Carried out ',
  holdsSince: 'Has applied since ',
  withdrawn: 'Withdrawn: what it says does not apply',
  disturbances: {
    none: 'No known incidents.',
    incident: (count) => `${count} ${count === 1 ? 'incident' : 'incidents'}`,
    maintenance: (count) => `${count} planned maintenance`,
    and: ' and ',
    ongoing: (what, count) => `${what} ${count === 1 ? 'is' : 'are'} ongoing.`,
    asOf: (moment) => `As of ${moment}.`,
  },
};
