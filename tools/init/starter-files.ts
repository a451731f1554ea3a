import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { entryText } from '../../src/domain/new-entry/entry-text.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { kinds, type KindName } from '../../src/schema/kinds.ts';
import type { WholeLanguage } from '../../src/languages/codes.ts';
import type { Answers, Country } from './answers.ts';

interface Text {
  id: string;
  title: string;
  summary: string;
  body: string;
}

type Named = Pick<Text, 'id' | 'title'>;

/** A file of starter/: what a login help needs anyway, in one language. */
interface Starter {
  site: {
    description: string;
    disclaimer: string;
    leads: Record<string, string>;
    accessibility: { shortcomings: []; method: string; responseTime: string };
    owner: string;
  };
  topics: Record<TopicKey, Named>;
  symptoms: Record<HelpKey, Named>;
  help: Record<HelpKey, Named & { answer: string; keywords: string[]; body: string }>;
  role: { heading: string; summary: string; body: string };
  method: { summary: string };
  service: { summary: string };
  contact: Omit<Text, 'body'> & { group: string };
  pages: Record<'about' | 'accessibility', Text>;
  /** Words that no dictionary has. */
  known?: string[];
  synonyms: string[][];
  otherMatters: string[];
}

type TopicKey = 'logIn' | 'eid' | 'security';
type HelpKey = 'cannotLogIn' | 'forgotCode' | 'lostPhone' | 'tricked';

const topicOf: Record<HelpKey, TopicKey> = {
  cannotLogIn: 'logIn',
  forgotCode: 'eid',
  lostPhone: 'eid',
  tricked: 'security',
};
const isUrgent = (key: HelpKey) => key === 'lostPhone' || key === 'tricked';
/** The questions whose answer leads to the organisation itself. */
const tellUs = new Set<HelpKey>(['cannotLogIn', 'tricked']);

const starters = 'tools/init/starter';

/** The content of a new site, by path: small, valid, and about the organisation of the answers. `today` is `2026-11-29`. */
export function starterFiles(answers: Answers, today: string): Record<string, string> {
  const { languages } = answers;
  const [first] = languages;
  const read = (language: WholeLanguage) => filled(parseFile<Starter>(language), placeholdersOf(answers, language));
  const original = read(first);
  const owner = original.site.owner;
  const files: Record<string, string> = {};

  for (const language of languages) {
    const starter = read(language);
    const names = answers.in[language];
    /** A file of an entry; a translation has the fields that carry words. */
    const write = (kind: KindName, id: string, fields: Record<string, unknown>, body?: string) => {
      const file = `content/${kind}/${id}${language === first ? '' : `.${language}`}${kinds[kind].ending}`;
      const isWord = (field: string) => kinds[kind].translated.some((one) => one === field);
      const own = Object.entries(fields).filter(
        ([field, value]) => value !== undefined && (language === first || isWord(field)),
      );
      const all = { ...Object.fromEntries(own), reviewed: today, ...(language === first && { owner }) };
      files[file] = body === undefined ? stringify(all, { lineWidth: 0 }) : entryText(all, body);
    };

    entriesOf(original.topics, starter.topics).forEach(([id, { title }], order) =>
      write('topics', id, { title, order: order + 1 }),
    );
    entriesOf(original.symptoms, starter.symptoms).forEach(([id, { title }], order) =>
      write('symptoms', id, { title, asks: 'methods', order: order + 1 }),
    );
    for (const key of Object.keys(topicOf) as HelpKey[]) {
      const { title, answer, keywords, body } = starter.help[key];
      const topic = original.topics[topicOf[key]].id;
      const symptoms = [original.symptoms[key].id];
      const contacts = tellUs.has(key) ? [original.contact.id] : undefined;
      write('login-help', original.help[key].id, { title, answer, topic, symptoms, contacts, keywords }, body);
    }
    const topTasks = Object.values(original.help).map(({ id }) => id);
    const idsOf = (list: 'groups' | 'methods' | 'services') => (answers.in[first]?.[list] ?? []).map(slugOf);
    idsOf('groups').forEach((id, index) => {
      const title = names?.groups[index] ?? id;
      const { heading, summary, body } = filled(starter.role, { role: title });
      write('roles', id, { title, heading: `${heading}: ${title}`, summary, order: index + 1, topTasks }, body);
    });
    idsOf('methods').forEach((id, index) =>
      write('login-methods', id, { title: names?.methods[index], summary: starter.method.summary, order: index + 1 }),
    );
    const methods = idsOf('methods').map((method) => ({ method }));
    idsOf('services').forEach((id, index) =>
      write('services', id, {
        ...{ title: names?.services[index], summary: starter.service.summary, url: answers.loginUrl },
        ...{ methods, order: index + 1 },
      }),
    );
    const { title, summary, group } = starter.contact;
    const sources = [{ url: answers.organisationUrl, checked: today }];
    write('contacts', original.contact.id, { title, summary, group, url: answers.organisationUrl, order: 1, sources });
    for (const key of ['about', 'accessibility'] as const) {
      const { title, summary, body } = starter.pages[key];
      write('pages', original.pages[key].id, { title, summary }, body);
    }
    files[`content/site${language === first ? '' : `.${language}`}.yaml`] = siteText(answers, language, starter, today);
  }
  const each = <Made>(make: (starter: Starter) => Made) =>
    stringify(Object.fromEntries(languages.map((language) => [language, make(read(language))])), { lineWidth: 0 });
  files['content/search/synonyms.yaml'] = each(({ synonyms }) => synonyms);
  files['content/search/other-matters.yaml'] = each(({ otherMatters }) => otherMatters);
  files['content/old-urls.yaml'] = 'moved: []\n';
  files['content/wordlist.yaml'] = stringify({
    known: knownWords(answers),
    ...Object.fromEntries(languages.map((language) => [language, []])),
  });
  return files;
}

/** Pairs of the id of the first language and the words of another. */
function entriesOf<Key extends string>(original: Record<Key, Named>, own: Record<Key, Named>): [string, Named][] {
  return (Object.keys(original) as Key[]).map((key) => [original[key].id, own[key]]);
}

function siteText(answers: Answers, language: WholeLanguage, starter: Starter, today: string): string {
  const { languages, organisationUrl, loginUrl, url, email, country } = answers;
  const organisation = answers.in[language]?.organisation;
  const isFirst = language === languages[0];
  const { enforcementUrl, [language]: law } = lawsOf(country);
  const { description, disclaimer, leads, owner } = starter.site;
  const help = (urgent: boolean) =>
    (Object.keys(topicOf) as HelpKey[]).filter((key) => isUrgent(key) === urgent).map((key) => starter.help[key].id);
  const { shortcomings, ...words } = starter.site.accessibility;
  const facts = { status: 'none', assessed: today, published: today, enforcementUrl };
  const fields = {
    ...{ name: answers.in[language]?.name, description },
    ...(isFirst && { url, organisation, organisationUrl, loginUrl, contactEmail: email }),
    ...(organisation !== answers.in[languages[0]]?.organisation && { organisation }),
    ...{ disclaimer, leads },
    ...(isFirst && { urgentTasks: help(true), topTasks: help(false) }),
    accessibility: { ...(isFirst && facts), ...law, shortcomings, ...words },
    ...{ reviewed: today, ...(isFirst && { owner }) },
  };
  return stringify(fields, { lineWidth: 0 });
}

/** Names, which no dictionary has: those of the answers, of who supervises accessibility, and of the starter's own. */
function knownWords({ country, languages, in: named }: Answers): string[] {
  const names = languages.flatMap((language) => {
    const { organisation = '', name = '', groups = [], services = [], methods = [] } = named[language] ?? {};
    const { enforcementAuthority = '' } = lawsOf(country)[language] ?? {};
    const { known = [] } = parseFile<Starter>(language);
    return [organisation, name, ...groups, ...services, ...methods, enforcementAuthority, ...known];
  });
  const words = names.flatMap((text) => text.match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? []);
  // Of two that differ in capitals only, the list takes one: the small one, which lets the other pass.
  const once = new Map(words.sort().map((word) => [word.toLowerCase(), word]));
  return [...once.values()].filter((word) => word.length > 1);
}

type Laws = Partial<Record<WholeLanguage, { law: string; enforcementAuthority: string }>> & { enforcementUrl: string };

const lawsOf = (country: Country) => parseFile<Record<Country, Laws>>('laws')[country];

const placeholdersOf = ({ email, in: named }: Answers, language: WholeLanguage) => ({
  organisation: named[language]?.organisation ?? '',
  email,
  name: named[language]?.name ?? '',
});

/** The same with what stands in braces filled in, wherever a text has it. */
function filled<Value>(value: Value, words: Record<string, string>): Value {
  const text = JSON.stringify(value).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const word = words[name];
    return word === undefined ? whole : JSON.stringify(word).slice(1, -1);
  });
  return JSON.parse(text) as Value;
}

const parseFile = <Shape>(name: string): Shape => parse(readFileSync(`${starters}/${name}.yaml`, 'utf8')) as Shape;
