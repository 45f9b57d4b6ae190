import { describe, expect, it } from 'vitest';
import { handWrittenAddresses } from '../support/house/hand-written-addresses.ts';
import { deepestImportChain } from '../support/house/import-chain.ts';
import { countsOf, grownSince, keptCounts, type KeptCounts } from '../support/house/kept-counts.ts';
import { quotedIds } from '../support/house/quoted-ids.ts';
import { rawKeyReads } from '../support/house/raw-key-reads.ts';
import { parsed, sourceFiles } from '../support/house/source-files.ts';

describe('what may only become less', () => {
  const kept = keptCounts();
  const now = countsOf(sourceFiles());

  it('has not become more', () => {
    expect(grownSince(kept, now)).toEqual([]);
  });

  it('is written down as it is: `npm run house -- --keep` writes what became less', () => {
    expect(kept).toEqual(now);
  });
});

describe('the counts', () => {
  const file = (text: string) => [parsed('src/features/some/file.tsx', text)];

  it('find a step or a register by its quoted id where only such a one can stand', () => {
    const named = [
      `useField('about', ['leader'])`,
      `stepAnswers(process, 'groups')`,
      `process.answers['groups']`,
      `({ step: 'plan', path })`,
      `step === 'mapping'`,
      `<Advice step="criteria" />`,
      `['groups', 'roles']`,
      `routes.step(process.id, 'plan')`,
    ];
    expect(named.filter((text) => !quotedIds(file(text))['src/features/some/file.tsx'])).toEqual([]);
  });

  it('leave fields, phases, documents and declarations that are handed over alone', () => {
    const others = [
      `rowsOf(process, groups, 'groups')`,
      `placeOf(step, 'groups', row)`,
      `({ field: 'groups' })`,
      `phase === 'mapping'`,
      `['before', 'mapping', 'plan']`,
      `kind === 'mandate'`,
      `import { plan } from 'plan';`,
    ];
    expect(others.filter((text) => quotedIds(file(text))['src/features/some/file.tsx'])).toEqual([]);
  });

  it('do not look for quoted ids in the guide itself', () => {
    expect(quotedIds([parsed('src/domain/guide/steps.ts', `({ step: 'plan' })`)])).toEqual({});
  });

  it('find answers that are read by a quoted key', () => {
    const text = `row['name']; answers['plan']?.['measures']; stepAnswers(p, 'plan')['x']; css['wide']; row[key]`;
    expect(rawKeyReads(file(text))).toEqual({ 'src/features/some/file.tsx': 4 });
  });

  it('find addresses that are written by hand, wherever they stand', () => {
    const text =
      '<a href={`#/p/${id}`} />; navigate(`/p/${id}/export`); <Link to="/" />; <Route path="/settings" />';
    expect(handWrittenAddresses(file(text))).toEqual({ 'src/features/some/file.tsx': 3 });
    expect(handWrittenAddresses([parsed('src/desk/routes.ts', text)])).toEqual({});
  });

  it('follow what is imported at run time, and neither types nor what is fetched later', () => {
    const files = [
      parsed('src/app/a.ts', `import { b } from './b.ts'; import type { e } from '#app/e.ts';`),
      parsed('src/app/b.ts', `import { c } from '#ui/c.ts'; import { type e } from './e.ts';`),
      parsed('src/ui/c.ts', `const d = () => import('#app/e.ts');`),
      parsed('src/app/e.ts', ''),
    ];
    expect(deepestImportChain(files)).toEqual(['src/app/a.ts', 'src/app/b.ts', 'src/ui/c.ts']);
  });

  it('take a file that changed its name for the same file, and name what grew', () => {
    const none: KeptCounts = {
      deepestImportChain: 3,
      quotedIds: {},
      rawKeyReads: {},
      handWrittenAddresses: {},
    };
    const kept = { ...none, rawKeyReads: { 'src/a.ts': 2, 'src/b.ts': 1 } };
    expect(grownSince(kept, { ...none, rawKeyReads: { 'src/c.ts': 2, 'src/b.ts': 1 } })).toEqual([]);
    expect(grownSince(kept, { ...none, deepestImportChain: 4, rawKeyReads: { 'src/a.ts': 4 } })).toEqual([
      'rawKeyReads: src/a.ts has 4, kept are 2',
      'deepestImportChain: 4, kept is 3',
    ]);
  });
});
