/**
 * Measures how far it is from the start page of a built site to the answer, in clicks and in words that are read on the
 * way, for the tasks in test/support/guide-tasks.yaml, by the guide and by the lists: `--site dist`, `--tasks` for each task.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shortestWay, waysThrough, type Way } from './measure/ways-to-answers.ts';
import { helpPath } from '../src/domain/entries/addresses.ts';
import { onlyOfProduct } from './init/only-of-product.ts';
import { commandLine } from './shared/command-line.ts';

interface Task {
  situation: string;
  entry: string;
  role: string;
  symptom: string;
}

onlyOfProduct();

const { values } = commandLine({
  options: { site: { type: 'string', default: 'dist' }, tasks: { type: 'boolean' } },
});
const tasks = parse(readFileSync('test/support/guide-tasks.yaml', 'utf8')) as Task[];
const hubs: Record<string, (task: Task) => string> = {
  'the guide': ({ symptom }) => `/hjalp-mig/(?:${symptom}/.*)?`,
  'all questions': () => '/hjalp/',
  "the group's page": ({ role }) => `/${role}/`,
};

console.log('| Way | tasks | clicks, mean | most | words, mean | median | most |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, hub] of Object.entries(hubs)) {
  const found = tasks.map((task) => ({
    ...task,
    way: shortestWay(waysThrough(values.site, new RegExp(`^${hub(task)}$`)), '/', helpPath(task.entry)),
  }));
  const ways = found.flatMap(({ way }) => way ?? []);
  if (ways.length > 0) console.log(row(name, ways));
  if (!values.tasks) continue;
  for (const { situation, way } of found)
    console.log(
      way ? `  ${way.clicks} clicks, ${way.words} words: ${situation} ${way.pages.join(' ')}` : `  –: ${situation}`,
    );
}

function row(name: string, ways: readonly Way[]): string {
  const mean = (of: (way: Way) => number) => (ways.reduce((sum, way) => sum + of(way), 0) / ways.length).toFixed(1);
  const words = ways.map((way) => way.words).sort((a, b) => a - b);
  const most = Math.max(...ways.map(({ clicks }) => clicks));
  return `| ${[name, ways.length, mean(({ clicks }) => clicks), most, mean((way) => way.words), words[words.length >> 1], words.at(-1)].join(' | ')} |`;
}
