import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './installed-packages.mjs';

/** What the tests use besides npm packages, and the Debian package that brings it. */
const tools = [
  { name: 'chromium', debian: 'chromium', found: () => Boolean(process.env.CHROMIUM) || has('chromium') },
  {
    name: 'chromium-headless-shell',
    debian: 'chromium-headless-shell',
    // Only quicker: another system, or a mirror without it, does with the whole browser.
    optional: true,
    found: () => Boolean(process.env.CHROMIUM) || has('chromium-headless-shell'),
  },
  { name: 'soffice (LibreOffice Writer)', debian: 'libreoffice-writer', found: () => has('soffice') },
  { name: 'pdftotext', debian: 'poppler-utils', found: () => has('pdftotext') },
  { name: 'xmllint', debian: 'libxml2-utils', found: () => has('xmllint') },
  {
    name: 'Carlito',
    debian: 'fonts-crosextra-carlito',
    // The measures of Calibri, for `npm run papers`; nothing else needs it.
    optional: true,
    found: () =>
      process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf'),
  },
  {
    name: 'Noto Color Emoji',
    debian: 'fonts-noto-color-emoji',
    found: () =>
      process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf'),
  },
  // Another system has other Firefoxes, and no WebKitGTK: there the whole job is done in Chromium alone.
  { name: 'Firefox', debian: 'firefox-esr', optional: true, found: () => has('firefox-esr') },
  { name: 'WebKit', debian: 'webkit2gtk-driver', optional: true, found: () => has('WebKitWebDriver') },
  { name: 'Xvfb', debian: 'xvfb', optional: true, found: () => has('Xvfb') },
  // What starts a WebKit that keeps what pages store.
  { name: 'PyGObject', debian: 'python3-gi', optional: true, found: () => canImport('gi') },
  {
    name: 'WebKit for PyGObject',
    debian: 'gir1.2-webkit2-4.1',
    optional: true,
    found: () => canImport("gi; gi.require_version('WebKit2', '4.1')"),
  },
  // The line can keep what it keeps in these: elsewhere its tests say that they were not run.
  { name: 'Postgres', debian: 'postgresql', optional: true, found: hasPostgres },
  { name: 'Redis', debian: 'redis-server', optional: true, found: () => has('redis-server') },
];

/** Debian keeps its programs where nobody's PATH looks. */
function hasPostgres() {
  const folder = '/usr/lib/postgresql';
  const found = existsSync(folder) ? readdirSync(folder) : [];
  return found.some((version) => existsSync(join(folder, version, 'bin', 'initdb'))) || has('initdb');
}
const has = (command) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;
/** The Python that Debian's own packages are for. */
const canImport = (what) =>
  spawnSync('/usr/bin/python3', ['-c', `import ${what}`], { stdio: 'ignore' }).status === 0;
const missing = (which) => tools.filter((tool) => Boolean(tool.optional) === which.optional && !tool.found());

/** Seconds: a machine that has just been started may still be installing something of its own. */
const waitForOthers = 300;

function install(wanted) {
  console.log(`Installing ${wanted.map((tool) => tool.debian).join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  const asked = ['-qq', '-o', `DPkg::Lock::Timeout=${String(waitForOthers)}`];
  execFileSync('apt-get', [...asked, 'update'], quiet);
  const names = wanted.map((tool) => tool.debian);
  execFileSync('apt-get', [...asked, 'install', '-y', '--no-install-recommends', ...names], quiet);
}

/** The browsers besides Chromium that the tests can drive, and whether they are on this machine. */
export function otherBrowsers() {
  const lacks = missing({ optional: true }).map(({ name }) => name);
  return [
    { name: 'firefox', isHere: !lacks.includes('Firefox') },
    {
      name: 'webkit',
      isHere: !['WebKit', 'Xvfb', 'PyGObject', 'WebKit for PyGObject'].some((one) => lacks.includes(one)),
    },
  ];
}

/** May this machine be given what it lacks? */
export const mayInstall = () => process.getuid?.() === 0 && has('apt-get');

/** Installs the tools the tests use where it may (Debian, as root). Throws with what is missing otherwise. */
export function installTools() {
  const [needed, wished] = [missing({ optional: false }), missing({ optional: true })];
  if (mayInstall()) {
    try {
      if (wished.length > 0) install([...needed, ...wished]);
    } catch {
      // Then without what was only wished for.
    }
    if (missing({ optional: false }).length > 0) install(missing({ optional: false }));
  }
  const left = missing({ optional: false });
  if (left.length === 0) return;
  throw new Error(
    `Missing: ${left.map((tool) => tool.name).join(', ')}. On Debian or Ubuntu: ` +
      `sudo apt-get install ${left.map((tool) => tool.debian).join(' ')}`,
  );
}

if (process.argv[1] === import.meta.filename) {
  installPackages();
  installTools();
  console.log('Everything the program and its tests need is here.');
}
