import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { headlessPath, launchOptions } from '../tests/support/browser.ts';
import { seenText } from '../tests/support/person/places.ts';
import { HOSTING_FILES } from './hosting-files.ts';

/**
 * `npm run hosting:try [server …]` serves the built program with each real web server that is on this machine (nginx, apache2,
 * caddy), in a sub-folder, with the set-up in docs/hosting: headers, `HEAD`, what is not there, types, rewritten links, use without a network, and a new
 * version. Prints one line for each; the exit code is 1 when something does not hold.
 */
const dist = join(import.meta.dirname, '..', process.env['DIST'] ?? 'dist');
const PORT = 8080;
const FOLDER = 'under/brukerpanel';
const origin = `http://127.0.0.1:${PORT}`;
const at = `${origin}/${FOLDER}/`;

interface Server {
  readonly name: string;
  readonly program: string;
  /** Writes what the server reads and starts it in the foreground. */
  readonly start: (work: string, root: string) => ChildProcess;
}

const own = (name: string): string => HOSTING_FILES[name] ?? '';
const run = (program: string, given: readonly string[]): ChildProcess =>
  spawn(program, given, { stdio: ['ignore', 'ignore', 'inherit'] });
const written = (work: string, name: string, text: string): string => {
  const path = join(work, name);
  writeFileSync(path, text);
  return path;
};
const ROOT = '/srv/brukerpanelveilederen';

const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    program: 'nginx',
    start: (work, root) => {
      const site = written(work, 'site.conf', own('nginx.conf').replaceAll(ROOT, root));
      const main = `daemon off; user root; pid ${work}/pid; error_log ${work}/errors; events {}\nhttp { include /etc/nginx/mime.types; access_log off; include ${site}; }`;
      return run('nginx', ['-c', written(work, 'nginx.conf', main)]);
    },
  },
  {
    name: 'apache',
    program: 'apache2',
    start: (work, root) => {
      written(root, '.htaccess', own('apache.htaccess'));
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'alias'].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      const main = `${modules.join('\n')}
ServerName localhost
Listen ${PORT}
PidFile ${work}/pid
ErrorLog ${work}/errors
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
AllowOverride All
Require all granted
</Directory>
`;
      return run('apache2', ['-X', '-f', written(work, 'apache.conf', main)]);
    },
  },
  {
    name: 'caddy',
    program: 'caddy',
    start: (work, root) =>
      run('caddy', [
        'run',
        '--adapter',
        'caddyfile',
        '--config',
        written(work, 'Caddyfile', `{\n\tadmin off\n}\n${own('Caddyfile').replaceAll(ROOT, root)}`),
      ]),
  },
];

const isHere = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

async function answers(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(at).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server does not answer.');
}

/** What does not hold of the headers; empty when all does. */
async function headersOf(): Promise<readonly string[]> {
  const wrong: string[] = [];
  const see = async (
    path: string,
    expected: Readonly<Record<string, RegExp>>,
    { method = 'GET', answer = 200 } = {},
  ): Promise<void> => {
    const { headers, status } = await fetch(at + path, { redirect: 'manual', method });
    for (const [name, pattern] of Object.entries({ 'x-content-type-options': /^nosniff$/, ...expected }))
      if (!pattern.test(headers.get(name) ?? ''))
        wrong.push(`${path || '/'} ${status} ${name}: ${headers.get(name)}`);
    if (status !== answer) wrong.push(`${method} ${path || '/'} is answered ${status}`);
  };
  const asset = (start: string): string =>
    `assets/${readdirSync(join(dist, 'assets')).find((name) => name.startsWith(start)) ?? start}`;
  const strict = /^default-src 'self'; script-src 'self';.*frame-ancestors 'none'$/;
  await see('', {
    'content-security-policy': strict,
    'cache-control': /^no-cache$/,
    'content-type': /^text\/html/,
  });
  await see('sw.js', {
    'content-security-policy': strict,
    'cache-control': /^no-cache$/,
    'content-type': /javascript/,
  });
  await see('manifest.webmanifest', { 'content-type': /^application\/manifest\+json/ });
  await see(asset('pdf-worker-'), {
    'content-security-policy': /script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'none'$/,
    'cache-control': /immutable/,
    'content-type': /javascript/,
  });
  await see('', { 'content-security-policy': strict, 'cache-control': /^no-cache$/ }, { method: 'HEAD' });
  // One that is on its way is not to be remembered as one that is not there.
  await see('assets/index-not-yet.js', { 'cache-control': /^no-cache$/ }, { answer: 404 });
  await see(asset('index-'), { 'content-security-policy': strict, 'cache-control': /immutable/ });
  for (const [mailed, meant] of [
    ['%23/answer/abc-_1', '#/answer/abc-_1'],
    ['%2523/answer/abc', '#/answer/abc'],
    ['%23/questionnaire/abc-_1', '#/questionnaire/abc-_1'],
    ['index.html%252523/p/1', 'index.html#/p/1'],
  ]) {
    const { status, headers } = await fetch(at + mailed, { redirect: 'manual' });
    const to = new URL(headers.get('location') ?? '', at).href;
    if (status !== 302 || to !== at + meant) wrong.push(`${mailed} ${status} leads to ${to}`);
  }
  return wrong;
}

/** Opens it, goes offline, comes back, and is told of a new version. */
async function inBrowser(folder: string): Promise<readonly string[]> {
  const { shell } = bokmal;
  const browser = await chromium.launch({ ...launchOptions, executablePath: headlessPath() });
  const wrong: string[] = [];
  try {
    const context = await browser.newContext({ locale: 'nb-NO' });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) wrong.push(message.text());
    });
    await page.goto(at);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: shell.start.create, exact: true }).waitFor();
    await context.setOffline(false);
    await page.reload();
    appendFileSync(join(folder, 'sw.js'), '\n// A new version.\n');
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await seenText(page, shell.frame.update).waitFor();
  } catch (error) {
    wrong.push(String(error));
  } finally {
    await browser.close();
  }
  return wrong;
}

let failed = false;
const wanted = process.argv.slice(2);
for (const { name, program, start } of SERVERS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!isHere(program)) {
    console.log(`${name}: not on this machine`);
    continue;
  }
  const work = mkdtempSync(join(tmpdir(), 'hosting-'));
  const root = join(work, 'root');
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  cpSync(dist, folder, { recursive: true });
  const server = start(work, root);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    await answers();
    const wrong = [...(await headersOf()), ...(await inBrowser(folder))];
    failed ||= wrong.length > 0;
    console.log(
      `${name}: ${wrong.length === 0 ? 'headers, links, offline and a new version hold' : `\n  ${wrong.join('\n  ')}`}`,
    );
  } catch (error) {
    failed = true;
    console.log(`${name}: ${String(error)}`);
  } finally {
    server.kill();
    await ended;
    rmSync(work, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
