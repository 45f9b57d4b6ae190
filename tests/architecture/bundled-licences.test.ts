import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagesIn } from '#scripts/release/bundled-packages.ts';
import { licenceOf, licencesText } from '#scripts/release/licences.ts';
import { projectText } from '../support/project-files.ts';

/** Reads dist/, so it runs after a build. */
const root = join(import.meta.dirname, '..', '..');
const project = JSON.parse(projectText('package.json')) as { readonly dependencies: object };
const packages = packagesIn(join(root, 'dist'));

it('every package of which something is in the program is in the text of licences', () => {
  const text = licencesText(packages.map((one) => licenceOf(root, one)));
  for (const { name, version } of packages) expect(text).toContain(`\n${name} ${version}\nLisens: `);
});

it('every package that the program depends on is found in what is built', () => {
  const names = new Set(packages.map(({ name }) => name));
  expect(Object.keys(project.dependencies).filter((name) => !names.has(name))).toEqual([]);
});
