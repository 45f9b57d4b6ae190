import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something is in the program. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** Where it lies, from the root of the project. */
  readonly folder: string;
}

/** Below the folder of a build; written with the build, and read where the licences are told. */
const PACKAGES_FILE = '.vite/packages.json';

/** What no module names, and is in the program all the same: the builder's own few lines, and what the service worker is made of. */
const BESIDE = ['vite', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

const IN_PACKAGE = /^.*\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The folder of the package a module or a file lies in, from the root; of a package in a package, the inner one. */
function folderOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const [, inner] = IN_PACKAGE.exec(path) ?? [];
  if (inner === undefined) return undefined;
  const from = path.indexOf('/node_modules/');
  return path.slice(from + 1, path.lastIndexOf(inner) + inner.length);
}

const found = new Set<string>();

/** Notes of which packages something is in what is built: its modules, and its fonts and style sheets. */
function noted(): Plugin {
  return {
    name: 'packages-noted',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const ids = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
        for (const id of ids) {
          const folder = folderOf(id.startsWith('/') || id.startsWith('\0') ? id : `/${id}`);
          if (folder !== undefined) found.add(folder);
        }
      }
    },
  };
}

/** For the workers, which are built by themselves. */
export const packagesInWorkers = noted;

/** Writes down, beside the manifest of the build, every package of which something is in the program. */
export function packagesWritten(): Plugin[] {
  let [root, out] = ['', ''];
  return [
    noted(),
    {
      name: 'packages-written',
      // A test run ends a bundle too, and has built nothing.
      apply: 'build',
      configResolved(config) {
        root = config.root;
        out = resolve(root, config.build.outDir);
      },
      closeBundle() {
        for (const name of BESIDE) found.add(`node_modules/${name}`);
        const packages = [...found].map((folder): BundledPackage => {
          const { name, version } = JSON.parse(
            readFileSync(join(root, folder, 'package.json'), 'utf8'),
          ) as BundledPackage;
          return { name, version, folder };
        });
        const path = join(out, PACKAGES_FILE);
        mkdirSync(dirname(path), { recursive: true });
        const sorted = packages.toSorted((one, other) => (one.folder < other.folder ? -1 : 1));
        writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
      },
    },
  ];
}

/** The packages of the build in a folder. */
export const packagesIn = (dist: string): readonly BundledPackage[] =>
  JSON.parse(readFileSync(join(dist, PACKAGES_FILE), 'utf8')) as readonly BundledPackage[];
