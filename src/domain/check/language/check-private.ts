import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** What belongs to one person and must not be published, and what no text may ask a reader to send. */
export function checkPrivate(passages: readonly Passage[]): Fault[] {
  return passages.flatMap((passage) => [...identityNumbers(passage), ...mobileNumbers(passage), ...requests(passage)]);
}

/** Swedish personal identity numbers: a day, four figures, and the check digit that Skatteverket describes. */
function identityNumbers(passage: Passage): Fault[] {
  return [
    ...passage.text.matchAll(/(?<![\d-])(?<century>18|19|20)?(?<day>\d{6})(?<sign>[-+ ]?)(?<last>\d{4})(?![\d-])/g),
  ]
    .filter(
      ({ groups: { century, day = '', sign, last } = {} }) =>
        isDay(day) && ((century && sign) || hasCheckDigit(`${day}${last}`)),
    )
    .map(({ index, 0: found }) =>
      passageFault(
        passage,
        index,
        'personuppgift',
        say`”${found}” ser ut som ett personnummer. Ta bort det. Ska formen visas, skriv ÅÅÅÅMMDD-NNNN.`,
      ),
    );
}

function isDay(figures: string): boolean {
  const [month, written] = [Number(figures.slice(2, 4)), Number(figures.slice(4))];
  // Coordination numbers have 60 added to the day.
  const day = written > 60 ? written - 60 : written;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function hasCheckDigit(figures: string): boolean {
  const sum = [...figures].reduce((total, figure, at) => {
    const product = Number(figure) * (at % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

function mobileNumbers(passage: Passage): Fault[] {
  return [
    ...passage.text.matchAll(/(?<![\d+-])(?:(?:\+|00)46[ \u00a0]?(?:\(0\))?|0)7[02369](?:[ \u00a0–-]?\d){7}(?!\d)/g),
  ].map(({ index, 0: found }) =>
    passageFault(
      passage,
      index,
      'mobilnummer',
      say`${found} är ett mobilnummer. Är det en persons nummer, ta bort det och skriv numret till en växel eller en funktion.`,
    ),
  );
}

const secret = String.raw`(?:personnummer|personnumret|bankid-kod\p{L}*|(?:säkerhets|engångs|pin-?|sms-?)?kod(?:en|er)?|lösenord(?:et)?|kortnummer|kontonummer|password|pin|code|personal (?:identity )?number)`;
const asking = new RegExp(
  `(?<!\\p{L})(?:mejla|maila|e-posta|skicka|sms:?a|messa|svara med|lämna ut|e-mail|email|send|text)(?!\\p{L})[^.!?]{0,40}?(?<!\\p{L})(?:din|ditt|dina|er|ert|era|your)(?!\\p{L})[^.!?]{0,30}?(?<!\\p{L})${secret}(?!\\p{L})`,
  'giu',
);

/** An honest text never asks for it, so that readers can tell the others. */
function requests(passage: Passage): Fault[] {
  return [...passage.text.matchAll(asking)]
    .filter(({ index, 0: found }) => !isWarning(passage.text.slice(0, index), found))
    .map(({ index, 0: found }) =>
      passageFault(
        passage,
        index,
        'ber-om-uppgift',
        say`”${found}” ber läsaren lämna ut något som bedragare är ute efter. Skriv i stället hur man når er på ett säkert sätt.`,
      ),
    );
}

/** "Skicka aldrig din kod" and "Vi ber dig aldrig skicka din kod". */
function isWarning(before: string, found: string): boolean {
  const sentence = before.slice(Math.max(...['.', '!', '?'].map((end) => before.lastIndexOf(end))) + 1);
  return /(?<!\p{L})(?:aldrig|inte|ingen|never|not|nobody|no one|don[’']t)(?!\p{L})/iu.test(`${sentence} ${found}`);
}
