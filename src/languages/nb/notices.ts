import type { NoticeWords } from '../language.ts';

export const noticeWords: NoticeWords = {
  states: {
    coming: 'Kommende',
    ongoing: 'Pågår',
    over: 'Avsluttet',
    done: 'Gjennomført',
    withdrawn: 'Trukket tilbake',
  },
  over: { maintenance: 'Vedlikeholdet er ferdig.', incident: 'Driftsforstyrrelsen er over.' },
  begins: 'Begynner ',
  beginsToHold: 'Begynner å gjelde ',
  lasting: ' og varer ',
  ongoingSince: 'Pågår, siden ',
  ended: 'Avsluttet',
  done: 'Gjennomført ',
  holdsSince: 'Har gjeldt siden ',
  withdrawn: 'Trukket tilbake: det som står her, gjelder ikke',
  disturbances: {
    none: 'Ingen kjente driftsforstyrrelser.',
    incident: (count) => `${count} ${count === 1 ? 'driftsforstyrrelse' : 'driftsforstyrrelser'}`,
    maintenance: (count) =>
      `${count} ${count === 1 ? 'planlagt vedlikeholdsarbeid' : 'planlagte vedlikeholdsarbeider'}`,
    and: ' og ',
    ongoing: (what) => `${what} pågår.`,
    asOf: (moment) => `Status ${moment}.`,
  },
};
