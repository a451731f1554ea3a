import type { NoticeWords } from '../language.ts';

export const noticeWords: NoticeWords = {
  states: {
    coming: 'Tulossa',
    ongoing: 'Käynnissä',
    over: 'Päättynyt',
    done: 'Toteutettu',
    withdrawn: 'Peruttu',
  },
  over: { maintenance: 'Huolto on valmis.', incident: 'Häiriö on ohi.' },
  begins: 'Alkaa ',
  beginsToHold: 'Tulee voimaan ',
  // What follows is “päättyy …”.
  lasting: ' ja ',
  ongoingSince: 'Käynnissä, alkoi ',
  ended: 'Päättynyt',
  done: 'Toteutettu ',
  holdsSince: 'Tuli voimaan ',
  withdrawn: 'Peruttu: tässä kerrottu ei ole voimassa',
  disturbances: {
    none: 'Ei tiedossa olevia häiriöitä.',
    incident: (count) => `${count} ${count === 1 ? 'häiriö' : 'häiriötä'}`,
    maintenance: (count) => `${count} ${count === 1 ? 'suunniteltu huoltokatko' : 'suunniteltua huoltokatkoa'}`,
    and: ' ja ',
    ongoing: (what) => `${what} on käynnissä.`,
    asOf: (moment) => `Tilanne ${moment}.`,
  },
};
