import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { sizesOf, testShares } from '../tests/support/house/figures.ts';
import { deepestImportChain } from '../tests/support/house/import-chain.ts';
import { countsOf, grownSince, KEPT_COUNTS, keptCounts } from '../tests/support/house/kept-counts.ts';
import { sourceFiles, totalOf, type Counts } from '../tests/support/house/source-files.ts';

/**
 * `npm run house` prints how the program is built, in figures. With `--keep` it also writes down what became less,
 * and refuses when something became more.
 */
const files = sourceFiles();
const now = countsOf(files);
const line = (name: string, ...figures: readonly string[]): void =>
  console.log(`${name.padEnd(40)} ${figures.join('   ')}`);
const inFiles = (counts: Counts): string => `${totalOf(counts)} in ${Object.keys(counts).length} files`;

const { largest, ...sizes } = sizesOf(files);
line('source files, lines', `${sizes.files}, ${sizes.lines}`);
line(
  'lines of a file: median, p90, largest',
  `${sizes.median}, ${sizes.p90}, ${largest.lines} (${largest.path})`,
);
line('quoted step and register ids', inFiles(now.quotedIds), 'aim: at most 10 files');
line('raw key reads', inFiles(now.rawKeyReads), 'aim: 0');
line('addresses written by hand', inFiles(now.handWrittenAddresses), 'aim: 0');
const withChunks = deepestImportChain(files, true).length;
line('deepest import chain', `${now.deepestImportChain}, ${withChunks} through import()`, 'aim: at most 14');
for (const path of deepestImportChain(files)) console.log(`    ${path}`);
console.log('test lines for each source line');
for (const { place, tests, source } of testShares(files))
  line(`    ${place}`, (tests / source).toFixed(2), `${tests} of ${source}`);

if (process.argv.includes('--keep')) {
  const grown = grownSince(keptCounts(), now);
  grown.forEach((one) => console.error(one));
  if (grown.length > 0) process.exitCode = 1;
  else writeFileSync(KEPT_COUNTS, await format(JSON.stringify(now), { parser: 'json', printWidth: 110 }));
}
