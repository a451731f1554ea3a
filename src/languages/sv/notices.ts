import type { NoticeWords } from '../language.ts';

export const noticeWords: NoticeWords = {
  states: { coming: 'Kommande', ongoing: 'Pågår', over: 'Avslutat', done: 'Genomfört', withdrawn: 'Återkallat' },
  over: { maintenance: 'Underhållet är klart.', incident: 'Störningen är över.' },
  begins: 'Börjar ',
  beginsToHold: 'Börjar gälla ',
  lasting: ' och pågår ',
  ongoingSince: 'Pågår, sedan ',
  ended: 'Avslutat',
  done: 'Genomfört ',
  holdsSince: 'Gäller sedan ',
  withdrawn: 'Återkallat: det som står här gäller inte',
  disturbances: {
    none: 'Inga kända störningar.',
    incident: (count) => `${count} ${count === 1 ? 'störning' : 'störningar'}`,
    maintenance: (count) => `${count} ${count === 1 ? 'planerat underhåll' : 'planerade underhåll'}`,
    and: ' och ',
    ongoing: (what) => `${what} pågår.`,
    asOf: (moment) => `Läget ${moment}.`,
  },
};
