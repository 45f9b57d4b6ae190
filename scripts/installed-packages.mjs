import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';

/** Runs before anything is installed: only what Node itself brings. */
const root = new URL('..', import.meta.url);

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, root), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * True when node_modules holds exactly what package-lock.json names. Compared by content, not by time: a checkout
 * touches the lock file without changing it.
 */
export function packagesAreInstalled() {
  const wanted = packagesIn('package-lock.json');
  const found = packagesIn('node_modules/.package-lock.json');
  return (
    Object.entries(wanted).every(
      // Optional packages are there on the platforms they are for.
      ([path, { version, optional, devOptional }]) =>
        path === '' || optional || devOptional || found[path]?.version === version,
    ) && Object.entries(found).every(([path, { version }]) => wanted[path]?.version === version)
  );
}

/** Packages that another checkout lends to this one: npm would empty the folder they really lie in. */
const areLent = () =>
  lstatSync(new URL('node_modules', root), { throwIfNoEntry: false })?.isSymbolicLink() === true;

/** Installs what package-lock.json names, if it is not there already. Throws when npm fails. */
export function installPackages() {
  if (areLent() || packagesAreInstalled()) return;
  console.log('Installing packages (npm ci) …');
  // One command line, because on Windows npm is a script that only a shell can start.
  execFileSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
}
