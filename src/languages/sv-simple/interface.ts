import type { Words } from '../language.ts';
import { words as swedish } from '../sv/interface.ts';

/** The interface in easy-to-read Swedish: that in Swedish, with easier words where there are some. */
export const words: Words = {
  ...swedish,
  ownName: 'Lättläst',
  ownStart: 'Lättläst',
  urgentQuestions: 'Om det är bråttom',
  commonQuestions: 'Vanliga frågor',
  relatedQuestions: 'Läs också',
  reviewedOn: 'Vi kontrollerade texten',
  whomToReach: 'Vem kan hjälpa dig?',
  allContacts: 'Alla som du kan kontakta',
  bring: 'Ha nära dig',
  guideAnswers: 'Vad passar bäst?',
  guideAgain: 'Börja om från början',
  guideNothing: 'Om inget passar',
  savedCopy: 'Sidan gick inte att hämta. Du läser en gammal kopia av sidan, från {moment}. Nya meddelanden syns inte.',
  savedAgain: 'Försök igen',
  savedNone: 'Sidan går inte att visa utan internet',
  savedNumbers: 'Du kan ringa i stället. Numren är från {moment}.',
  inLanguage: { ...swedish.inLanguage, sv: 'på vanlig svenska' },
};
