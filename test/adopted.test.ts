import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../tools/shared/chromium.ts';
import { copyProject } from '../tools/shared/copy-project.ts';
import { filesIn } from '../tools/shared/files-in.ts';
import { serve } from '../tools/shared/serve.ts';
import { readSite, textOf } from './support/read-site.ts';

const common = ['--organisation-url', 'https://www.example.org/', '--login-url', 'https://login.example.org/'];
const city = [
  ...['--languages', 'fi,sv,en', '--country', 'finland', '--organisation', 'Esimerkkilän kaupunki', ...common],
  ...['--url', 'https://www.esimerkkila.example/kirjautumisapu/', '--email', 'verkko@esimerkkila.example'],
  ...['--name', 'Kirjautumisapu', '--sv-name', 'Inloggningshjälp', '--en-name', 'Login help'],
  ...['--groups', 'Asukkaat,Yritykset', '--sv-groups', 'Invånare,Företag', '--en-groups', 'Residents,Companies'],
  ...['--services', 'Asiointipalvelu', '--sv-services', 'E-tjänsten', '--en-services', 'E-services'],
  ...['--methods', 'Suomi.fi-tunnistus,Varmenne', '--sv-methods', 'Suomi.fi-identifikation,Certifikat'],
  ...['--en-methods', 'Suomi.fi e-Identification,Certificate', '--sv-organisation', 'Esimerkkilä stad'],
];
const dentists = [
  ...['--languages', 'nb,en', '--country', 'norway', '--organisation', 'Tannlegene Smil', ...common],
  ...['--colours', 'plum', '--url', 'https://innlogging.tannlegene.example/', '--email', 'post@tannlegene.example'],
  ...['--name', 'Innloggingshjelpen', '--en-name', 'Login help', '--groups', 'Pasienter,Ansatte'],
  ...[
    '--en-groups',
    'Patients,Staff',
    '--services',
    'Min side',
    '--en-services',
    'My page',
    '--methods',
    'BankID,ID-porten',
  ],
];

describe.each([
  [
    'a Finnish city',
    city,
    {
      language: 'fi',
      help: 'ohje',
      own: /Esimerkkilän kaupunki/,
      other: ['sv', /Esimerkkilä stad/],
      zone: 'Europe/Helsinki',
      base: '/kirjautumisapu',
      ink: '#14252b',
    },
  ],
  [
    'a Norwegian dental chain',
    dentists,
    {
      language: 'nb',
      help: 'hjelp',
      own: /Tannlegene Smil/,
      other: ['en', /Tannlegene Smil/],
      zone: 'Europe/Oslo',
      base: '',
      ink: '#27182a',
    },
  ],
] as const)('%s', (_, flags, { language, help, own, other, zone, base, ink }) => {
  const project = copyProject('adopted-');
  const dist = join(project, 'dist');
  const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

  beforeAll(() => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    execFileSync(process.execPath, ['tools/init.ts', ...flags], { cwd: project, stdio: 'pipe' });
    execFileSync(process.execPath, ['tools/build.ts'], { cwd: project, stdio: 'pipe', env });
  });

  afterAll(() => rmSync(project, { recursive: true }));

  test('has content that the gate finds nothing wrong with', () => {
    const { stdout, status } = run('tools/check-content.ts');
    expect(stdout).toMatch(/\d+ files checked: 0 errors, 0 warnings\./);
    expect(status).toBe(0);
  });

  test('takes a first notice', () => {
    const fields = { title: 'Min side', kind: 'maintenance', severity: 'info', summary: 'Stengt.', text: 'Stengt.' };
    const written = Object.entries(fields).flatMap(([name, value]) => [`--${name}`, value]);
    const { stderr, status } = run('tools/new.ts', 'notice', ...written, '--showFrom', '2026-11-20');
    expect([status, stderr]).toEqual([0, '']);
    rmSync(join(project, 'content/announcements'), { recursive: true });
  });

  test('is written to once', () => {
    const { stderr, status } = run('tools/init.ts', ...flags);
    expect(stderr).toContain('test/sample/ is there');
    expect(status).toBe(1);
  });

  test('has its pages in its language, below words of it', () => {
    const { pages } = readSite(dist);
    const answers = pages.filter(({ path }) => path.startsWith(`${help}/`));
    expect(answers.length).toBeGreaterThan(4);
    for (const { root } of answers) expect(root.querySelector('html')?.getAttribute('lang')).toBe(language);
    const [start] = pages.filter(({ path }) => path === 'index.html');
    expect(start?.root.querySelector(`a[href="${base}/en/"]`)?.getAttribute('hreflang')).toBe('en');
  });

  test('calls the organisation by its name in each language', () => {
    const footer = (path: string) =>
      readSite(dist)
        .pages.find((page) => page.path === path)
        ?.root.querySelector('footer')?.text;
    expect(footer('index.html')).toMatch(own);
    expect(footer(`${other[0]}/index.html`)).toMatch(other[1]);
  });

  test('leads to nothing that is not there', () => {
    const { pages, files } = readSite(dist);
    const isThere = (href: string) => {
      const path = href
        .replace(base, '')
        .replace(/[?#].*/s, '')
        .slice(1);
      return files.includes(path.endsWith('/') || path === '' ? `${path}index.html` : path);
    };
    const broken = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
        .map((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)).find(Boolean) ?? '')
        .filter((href) => !isThere(href))
        .map((href) => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('has in no script of its pages what editors are told', () => {
    const scripts = filesIn(dist).filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => readFileSync(join(dist, file), 'utf8').includes('Did you mean'))).toEqual([]);
  });

  test('names nobody whose site it was', () => {
    const texts = filesIn(dist).filter((file) => /\.(?:html|json|xml|txt|js|ics|md|webmanifest)$/.test(file));
    const named = texts.filter((file) =>
      /försäkringskassan|forsakringskassan|inloggningshjälpen|Stockholm|arbetsgivar/i.test(
        readFileSync(join(dist, file), 'utf8'),
      ),
    );
    expect(named).toEqual([]);
  });

  test('is built for the week that it is, though there has never been a notice', () => {
    const texts = filesIn(dist).filter((file) => /\.(?:html|json|xml|txt|svg|ics|md)$/.test(file));
    expect(texts.filter((file) => readFileSync(join(dist, file), 'utf8').includes('1970'))).toEqual([]);
  });

  test('shows a small phone its content after 130 px, in each language', async () => {
    const [{ server, address }, browser] = await Promise.all([serve(dist), openBrowser()]);
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    const high: string[] = [];
    for (const one of readSite(dist).pages) {
      await page.goto(address + one.address.slice(1));
      const top = await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top ?? Infinity);
      if (top > 130) high.push(`${one.address}: ${top}`);
    }
    await browser.close();
    server.close();
    expect(high).toEqual([]);
  });

  test('has the colours that were chosen', () => {
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(`--ink:${ink}`);
  });

  test('has calendars in its own time', () => {
    const [calendar = ''] = filesIn(dist).filter((file) => file.endsWith('.ics'));
    expect(readFileSync(join(dist, calendar), 'utf8')).toContain(`TZID:${zone}\r\n`);
  });

  test('says when its texts were read in words of its language', () => {
    const { pages } = readSite(dist);
    const [about] = pages.filter(({ path }) => path.startsWith(`${help}/`) && path !== `${help}/index.html`);
    const now = new Date();
    const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' }).format(now).split(' ')[1] ?? '?';
    expect(textOf(about?.root ?? (undefined as never)).replaceAll('\u00a0', ' ')).toContain(
      `${month} ${now.getFullYear()}`,
    );
  });
});
