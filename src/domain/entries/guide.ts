/** The guide: what has happened, then what tells the answers apart, then the answers. */
import type { LoginHelp } from '../../schema/login-help.ts';
import { guideQuestions, type GuideQuestion, type Symptom } from '../../schema/symptom.ts';
import type { Entry } from './entry.ts';
import { longest } from './list-sizes.ts';

type Answer = Entry<Pick<LoginHelp, 'symptoms' | GuideQuestion>>;

/** The answers for one option of a question. */
interface GuideOption<T> {
  /** The id of a method or a role; undefined for the answers that the question does not tell apart. */
  id: string | undefined;
  answers: readonly T[];
  /** Whether they are so many that they have a page of their own. */
  hasPage: boolean;
}

/** A page of the guide after the first. */
export interface GuideStep<T> {
  /** What was picked on the way here: the id of what has happened, then those of the options. */
  picked: readonly [symptom: string, ...options: string[]];
  /** The login method among the options. */
  method?: string | undefined;
  /** Everything that the page leads to in the order of what is asked, those of its option before those for every option. */
  answers: readonly T[];
  /** What it asks; undefined where the answers are few, or nothing tells them apart. */
  question: GuideQuestion | undefined;
  /** In the order of the ids, the answers for all last; empty without a question. */
  options: readonly GuideOption<T>[];
}

/** The ids of all methods and roles in the order that the site shows them. */
export type OptionOrder = Readonly<Record<GuideQuestion, readonly string[]>>;

/** The pages of the guide for something that has happened: at most as many as there are methods, times the roles. */
export function guideSteps<T extends Answer>(
  symptom: Entry<Symptom>,
  help: readonly T[],
  order: OptionOrder,
): GuideStep<T>[] {
  const placeOf = (answer: T) => Math.min(...(answer[symptom.asks] ?? []).map((id) => order[symptom.asks].indexOf(id)));
  const answers = help
    .filter(({ symptoms }) => symptoms?.includes(symptom.id))
    .sort((a, b) => Math.sign(placeOf(a) - placeOf(b)) || 0);
  const questions = [symptom.asks, ...guideQuestions.filter((one) => one !== symptom.asks)];
  return stepsFrom({ picked: [symptom.id], answers }, questions, order);
}

/** The first sentence of an answer. */
export const firstSentence = (answer: string): string => /^.*?[.!?](?=\s|$)/.exec(answer)?.[0] ?? answer;

type Step<T> = Pick<GuideStep<T>, 'picked' | 'method' | 'answers'>;

function stepsFrom<T extends Answer>(
  step: Step<T>,
  questions: readonly GuideQuestion[],
  order: OptionOrder,
): GuideStep<T>[] {
  const asked = step.answers.length > longest.answers ? questions.map((one) => ask(one, step.answers, order)) : [];
  const told = asked.find(({ own }) => own.length > 1);
  if (!told) return [{ ...step, question: undefined, options: [] }];
  const { question, own, forAll } = told;
  const below = own
    .filter(({ hasPage }) => hasPage)
    .flatMap(({ id, answers }) => {
      const picked: Step<T>['picked'] = [...step.picked, id];
      const method = question === 'methods' ? id : step.method;
      const left = questions.filter((one) => one !== question);
      return stepsFrom({ picked, method, answers: [...answers, ...forAll] }, left, order);
    });
  const rest = forAll.length > 0 ? [{ id: undefined, answers: forAll, hasPage: false }] : [];
  return [{ ...step, question, options: [...own, ...rest] }, ...below];
}

/** The options of a question that have answers of their own, and the answers that name none of them or every one. */
function ask<T extends Answer>(question: GuideQuestion, answers: readonly T[], order: OptionOrder) {
  const named = order[question].filter((id) => answers.some((answer) => answer[question]?.includes(id)));
  const isForAll = (answer: T) => named.every((id) => answer[question]?.includes(id) ?? true);
  const own = named
    .map((id) => ({ id, answers: answers.filter((one) => !isForAll(one) && one[question]?.includes(id)) }))
    .filter((option) => option.answers.length > 0)
    .map((option) => ({ ...option, hasPage: option.answers.length > longest.option }));
  return { question, own, forAll: answers.filter(isForAll) };
}
