import { say } from '../../../src/editors/say.ts';

/** Somebody who works with the trial repository. */
export interface Person {
  id: number;
  login: string;
  name: string;
  email: string;
}

/** The two people of the trial. */
export const people = {
  editor: { id: 1, login: say`redaktor`, name: say`Redaktör`, email: say`redaktor@exempel.se` },
  colleague: { id: 2, login: 'anna', name: 'Anna Ek', email: say`anna@exempel.se` },
} satisfies Record<string, Person>;

/** Their picture: on another host, as on GitHub. */
export const picture = 'https://avatars.githubusercontent.com/u/1';

/** A person as GitHub's GraphQL tells of an account; undefined where no account has that address. */
export function userWith(email: string): object | undefined {
  const person = Object.values(people).find((one) => one.email === email);
  return person && { __typename: 'User', ...person, databaseId: person.id, avatarUrl: picture };
}
