import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The browser of the machine: nothing is downloaded. `CHROMIUM` names another one. */
function chromiumPath(): string {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
}

/**
 * The same engine without a browser's own windows: a quarter less work for the same pages. Absent on machines where it
 * could not be installed; then the whole browser does.
 */
export function headlessPath(): string {
  const bare = '/usr/bin/chromium-headless-shell';
  return process.env['CHROMIUM'] === undefined && existsSync(bare) ? bare : chromiumPath();
}

/** How every browser of the tests is started: nothing of its own goes out on the network. */
export const launchOptions = {
  executablePath: chromiumPath(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** A Norwegian user at an ordinary office screen. */
export const norwegianDesk = {
  viewport: { width: 1280, height: 800 },
  locale: 'nb-NO',
  timezoneId: 'Europe/Oslo',
};
