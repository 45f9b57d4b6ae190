import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Licence } from './licences.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
}
interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string; readonly tools?: unknown; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** A number that is the same for the same text, in the form of a UUID. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/**
 * What the program is made of, as CycloneDX: npm's own list, of which those stay that are in the program. `time` is an
 * ISO time. The same packages give the same text. npm knows a licence by what a package calls it: of one that calls it
 * nothing, the first line of its text is said.
 */
export function sbomOf(root: string, packages: readonly Licence[], time: string): string {
  const said = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const bom = JSON.parse(said) as Bom;
  const inside = new Map(packages.map(({ name, version, text }) => [`${name}@${version}`, text]));
  const components = bom.components
    .filter(({ name, version }) => inside.has(`${name}@${version}`))
    .map((one): Component => {
      const [name] = inside.get(`${one.name}@${one.version}`)?.split('\n') ?? [];
      return one.licenses ? one : { ...one, licenses: [{ license: { name } }] };
    })
    .toSorted((one, other) => (one['bom-ref'] < other['bom-ref'] ? -1 : 1));
  const refs = new Set([bom.metadata.component['bom-ref'], ...components.map((one) => one['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)).toSorted() }))
    .toSorted((one, other) => (one.ref < other.ref ? -1 : 1));
  const { tools: _ofThisMachine, component, ...metadata } = bom.metadata;
  // npm calls it by the folder it lies in.
  const [name = ''] = component['bom-ref'].split('@');
  const made = {
    ...bom,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
    metadata: { ...metadata, timestamp: time, component: { ...component, name } },
    components,
    dependencies,
  };
  const missing = [...inside.keys()].filter(
    (one) => !components.some(({ name, version }) => `${name}@${version}` === one),
  );
  if (missing.length > 0) throw new Error(`npm knows nothing of ${missing.join(', ')}.`);
  return `${JSON.stringify(made, null, 2)}\n`;
}
