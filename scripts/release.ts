import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipOf } from '#documents/fixed-zip.ts';
import { profileOf } from '#storage/files/known-profiles.ts';
import { PROFILE_VERSION } from '#storage/files/profile-schema.ts';
import { writeProfile } from '#storage/files/profile-file.ts';
import project from '../package.json' with { type: 'json' };
import { packagesIn } from './release/bundled-packages.ts';
import { guidePdf } from './release/guide-pdf.ts';
import { licenceOf, licencesText } from './release/licences.ts';
import { sbomOf } from './release/sbom.ts';

/**
 * `npm run release` makes everything that is handed out of a version in `release/`, from what is committed and from nothing
 * else. The same commit gives the same bytes on the same machine, in any folder (docs/release.md).
 */
const root = join(import.meta.dirname, '..');
const { version } = project;
const out = join(root, 'release');
const [site, single] = [join(out, 'site'), join(out, 'single')];

const git = (...given: readonly string[]): string =>
  execFileSync('git', given, { cwd: root, encoding: 'utf8' }).trim();
if (git('status', '--porcelain', '--untracked-files=no') !== '')
  throw new Error('Something here is not committed. A release is made from a commit.');

/** Seconds since 1970: when the commit was made, or what the one who builds says. */
const seconds = Number(process.env['SOURCE_DATE_EPOCH'] ?? git('log', '-1', '--format=%ct'));
const time = new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
const day = time.slice(0, 10);

const run = (command: string, given: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
  execFileSync(join(root, 'node_modules', '.bin', command), given, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SOURCE_DATE_EPOCH: String(seconds), ...env },
  });
};

/** Every file below a folder with its path from there, sorted; what begins with a full stop is the builder's own. */
const filesIn = (folder: string): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('.') && statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fromRoot = (path: string): Uint8Array => readFileSync(join(root, path));

rmSync(out, { recursive: true, force: true });
run('vite', ['build', '--outDir', site, '--logLevel', 'warn']);
run('tsx', ['scripts/build-single.ts'], { SINGLE_DIR: join('release', 'single') });

const packages = packagesIn(site).map((one) => licenceOf(root, one));
const licences = bytes(licencesText(packages));
const changes = fromRoot('CHANGELOG.md');

const handedOut: Readonly<Record<string, Uint8Array>> = {
  [`brukerpanelveilederen-${version}-nettsted.zip`]: zipOf(
    { ...filesIn(site), 'lisenser.txt': licences, 'endringer.md': changes },
    day,
  ),
  [`brukerpanelveilederen-${version}.html`]: readFileSync(join(single, 'brukerpanelveileder.html')),
  [`brukerpanelveilederen-${version}-maler.zip`]: zipOf(
    {
      'mal-med-forside.docx': fromRoot('templates/word/mal-med-forside.docx'),
      'mal-uten-forside.docx': fromRoot('templates/word/mal-uten-forside.docx'),
      'profil-eksempel.json': bytes(writeProfile(profileOf('helse-bergen'))),
      'profil.schema.json': fromRoot(`docs/schemas/profile-file.v${PROFILE_VERSION}.schema.json`),
      'prosessfil.schema.json': fromRoot('docs/process-file.schema.json'),
    },
    day,
  ),
  [`brukerpanelveilederen-${version}-brukerveiledning.pdf`]: await guidePdf(root, version, day),
  [`brukerpanelveilederen-${version}-lisenser.txt`]: licences,
  [`brukerpanelveilederen-${version}-sbom.cdx.json`]: bytes(sbomOf(root, packages, time)),
  [`brukerpanelveilederen-${version}-endringer.md`]: changes,
};

for (const folder of [site, single]) rmSync(folder, { recursive: true });
mkdirSync(out, { recursive: true });
const sums = Object.entries(handedOut).map(([name, content]) => {
  writeFileSync(join(out, name), content);
  return `${createHash('sha256').update(content).digest('hex')}  ${name}`;
});
const list = `${sums.toSorted((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join('\n')}\n`;
writeFileSync(join(out, 'SHA256SUMS'), list);
console.log(
  list +
    `${Object.keys(handedOut).length} files of ${version} (${git('rev-parse', '--short', 'HEAD')}, ${day}) are in release/.`,
);
