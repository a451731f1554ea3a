import { defaultLocale } from '../entries/locale.ts';
import type { KindName } from '../../schema/kinds.ts';
import { concerns } from '../entries/concerns.ts';
import type { Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { originalsOf, type Original } from '../source/placed.ts';
import { acceptedSpan } from '../time/service-methods.ts';
import type { Entries } from './announcements/check-announcements.ts';
import { say } from '../../editors/say.ts';

/**
 * Where the guide leads nowhere: a problem that has no answer for somebody who can have it, by group and login method, and an
 * answer that no problem leads to. Without problems there is no guide. `now` in epoch ms.
 */
export function checkGuide(entries: Entries, isSound: (kind: KindName) => boolean, now: number): Fault[] {
  const { askedOf, soundOf } = entries;
  const help = originalsOf('login-help', askedOf('login-help'));
  const symptoms = originalsOf('symptoms', askedOf('symptoms'));
  if (help.length + symptoms.length === 0 || soundOf('symptoms').length === 0) return [];
  // While one of these cannot be read, what is missing may be there.
  const isWhole = symptoms.length > 0 && (['login-help', 'services', 'roles', 'login-methods'] as const).every(isSound);
  const [example = ''] = soundOf('symptoms').map(({ id }) => id);
  return [
    ...(isWhole ? checkSymptoms(symptoms, entries, now) : []),
    ...help.flatMap((answer) => checkAnswer(answer, example)),
  ];
}

function checkSymptoms(symptoms: readonly Original<'symptoms'>[], { soundOf }: Entries, now: number): Fault[] {
  const help = originalsOf('login-help', soundOf('login-help'));
  const readers = readersOf(soundOf, now);
  return symptoms.flatMap((one) => checkSymptom(one, help, readers));
}

/** Somebody of a group who logs in with a method, with the names of both. */
interface Reader {
  role: Original<'roles'>;
  method: Original<'login-methods'>;
}

/** Everybody who can log in, now or later. */
function readersOf(soundOf: Entries['soundOf'], now: number): Reader[] {
  const methods = originalsOf('login-methods', soundOf('login-methods'));
  const services = originalsOf('services', soundOf('services'));
  return originalsOf('roles', soundOf('roles')).flatMap((role) => {
    const accepted = services
      .filter(({ fields }) => concerns(fields, [role.id]))
      .flatMap(({ fields }) => fields.methods.filter((one) => acceptedSpan(one).end > now));
    return methods.filter(({ id }) => accepted.some(({ method }) => method === id)).map((method) => ({ role, method }));
  });
}

function checkSymptom(
  { id, source, fields }: Original<'symptoms'>,
  help: readonly Original<'login-help'>[],
  readers: readonly Reader[],
): Fault[] {
  const answers = help.filter((one) => one.fields.symptoms?.includes(id));
  const nobody = readers.filter(
    ({ role, method }) =>
      concerns(fields, [role.id]) &&
      !answers.some((one) => concerns(one.fields, [role.id]) && (one.fields.methods?.includes(method.id) ?? true)),
  );
  const [first] = nobody;
  if (!first) {
    const message = say`Inget svar hör till problemet. Skriv \`symptoms: [${id}]\` i ett svar, eller ta bort filen.`;
    return answers.length > 0 ? [] : [faultAt(source, ['title'], 'guide-utan-svar', message)];
  }
  const { role, method } = first;
  const who = say`${role.fields.title.toLocaleLowerCase(defaultLocale)} som loggar in med ${method.fields.title}`;
  const others = nobody.length > 1 ? say`, och för ${nobody.length - 1} fall till,` : '';
  const message = say`För ${who}${others} finns inget svar. Skriv \`symptoms: [${id}]\` i ett svar som gäller dem, eller lägg till ${method.id} i \`methods\` i ett av svaren.`;
  return [faultAt(source, ['title'], 'guide-utan-svar', message)];
}

/** An answer is led to from a problem at least; `example` is one. */
function checkAnswer({ source, fields }: Original<'login-help'>, example: string): Fault[] {
  if (fields.symptoms) return [];
  const message = say`saknas, så guiden leder aldrig hit. Skriv vad som har hänt läsaren: namnet på en eller flera filer i content/symptoms, till exempel \`symptoms: [${example}]\`.`;
  return [faultAt(source, ['symptoms'], 'guide-utan-svar', message)];
}
