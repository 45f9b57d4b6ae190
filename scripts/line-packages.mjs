import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The optional line has packages of its own, a newer Node among them: nobody who does without it fetches any of them. */
const folder = join(import.meta.dirname, '..', 'line');
const own = join(folder, 'node_modules');

const lockedIn = (path) => {
  try {
    return JSON.parse(readFileSync(join(folder, path), 'utf8')).packages;
  } catch {
    return {};
  }
};

/** Installs what the line needs, if it is not there already. Throws when npm fails. */
export function installLine() {
  const found = lockedIn('node_modules/.package-lock.json');
  const wanted = Object.entries(lockedIn('package-lock.json'));
  const isThere = wanted.every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
  if (isThere && existsSync(lineNode())) return;
  console.log('Installing the line (npm ci --prefix line) …');
  execFileSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
}

/** The Node that runs the line: this one where it is new enough, else the one that comes with its packages. */
export function lineNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return process.execPath;
  return join(own, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
