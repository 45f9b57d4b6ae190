import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from './installed-packages.mjs';

/** What the tests use besides npm packages, and the Debian package that brings it. */
const tools = [
  { name: 'chromium', debian: 'chromium', found: () => Boolean(process.env.CHROMIUM) || has('chromium') },
  { name: 'soffice (LibreOffice Writer)', debian: 'libreoffice-writer', found: () => has('soffice') },
  { name: 'pdftotext', debian: 'poppler-utils', found: () => has('pdftotext') },
  { name: 'xmllint', debian: 'libxml2-utils', found: () => has('xmllint') },
  {
    name: 'Noto Color Emoji',
    debian: 'fonts-noto-color-emoji',
    found: () =>
      process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf'),
  },
];

const has = (command) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;
const missing = () => tools.filter((tool) => !tool.found());

/** Installs the tools the tests use where it may (Debian, as root). Throws with what is missing otherwise. */
export function installTools() {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && has('apt-get')) {
    const packages = missing().map((tool) => tool.debian);
    console.log(`Installing ${packages.join(', ')} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  const left = missing();
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
