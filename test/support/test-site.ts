import { readSource } from '../../src/domain/source/source.ts';
import { checkContent } from '../../src/domain/check/check-content.ts';

const upkeep = 'reviewed: 2026-01-10\nowner: Redaktionen';

/** A role with this id. */
export function role(id: string) {
  return {
    [`content/roles/${id}.md`]: `---\ntitle: Grupp\nheading: Logga in\nsummary: Hjälp\norder: 1\ntopTasks: [fraga]\n${upkeep}\n---\nText\n`,
  };
}

/** The faults of a small site, one role and one question, with these files added, each as `file:line level message`. */
export function faultsIn(files: Record<string, string>, now = '2026-06-01T12:00Z'): string {
  const sources = Object.entries({ ...role('arbetsgivare'), ...question(''), ...files }).map(([file, text]) =>
    readSource(file, text),
  );
  return checkContent(sources, Date.parse(now))
    .map(({ file, line, level, message }) => `${file}:${line} ${level} ${message}`)
    .join('\n');
}

/** A question with these fields, and its topic. */
export function question(fields: string, body = 'Text', answer = 'Så.') {
  return {
    'content/topics/bankid.yaml': `title: BankID\norder: 1\n${upkeep}\n`,
    'content/login-help/fraga.md': `---\ntitle: Hur?\nanswer: ${answer}\ntopic: bankid\n${fields}\n${upkeep}\n---\n\n${body}\n`,
  };
}

/** A notice with these fields from line 6 on. */
export function notice(fields: string, { id = 'nytt', kind = 'change', summary = 'Nu', body = 'Text' } = {}) {
  const ownReview = /^reviewed:/m.test(fields) ? 'owner: Redaktionen' : upkeep;
  return {
    [`content/announcements/${id}.md`]: `---\ntitle: Nytt\nkind: ${kind}\nseverity: info\nsummary: ${summary}\n${fields}\n${ownReview}\n---\n\n${body}\n`,
  };
}

/** A service for a role, with its list of methods from line 5 on. */
export function service(methods: string, { id = 'tjanst', role = 'arbetsgivare' } = {}) {
  return {
    [`content/services/${id}.yaml`]: `title: Tjänst\nsummary: Gör\nroles: [${role}]\nmethods:\n${methods}\norder: 1\n${upkeep}\n`,
  };
}

/** A login method with this title. */
export function loginMethod(id: string, title: string) {
  return { [`content/login-methods/${id}.yaml`]: `title: ${title}\nsummary: Legitimation\norder: 1\n${upkeep}\n` };
}
