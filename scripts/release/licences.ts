import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';

/** What a package may be used under. */
export interface Licence extends BundledPackage {
  /** As the package says it itself: "MIT". */
  readonly id: string;
  /** The texts it comes with; empty where it comes with none. */
  readonly text: string;
}

const A_LICENCE = /^(?:licen[cs]e|copying|notice|ofl)/i;

/** The licence of a package, from its folder. Throws where it says none: what nobody may use must not be in the program. */
export function licenceOf(root: string, one: BundledPackage): Licence {
  const folder = join(root, one.folder);
  const said = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly license?: string | { readonly type: string };
  };
  const id = typeof said.license === 'object' ? said.license.type : (said.license ?? '');
  const text = readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile() && A_LICENCE.test(file.name))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
  if (id === '' && text === '') throw new Error(`${one.name} says no licence.`);
  return { ...one, id, text };
}

const LINE = '-'.repeat(72);

/** One text with the licence of every package, by name. */
export const licencesText = (licences: readonly Licence[]): string =>
  [
    'Brukerpanelveilederen inneholder deler av disse pakkene. Hver er gjengitt med lisensen den følger.',
    ...licences.map(({ name, version, id, text }) =>
      [LINE, `${name} ${version}`, `Lisens: ${id || 'se teksten'}`, ...(text === '' ? [] : ['', text])].join(
        '\n',
      ),
    ),
    '',
  ].join('\n\n');
