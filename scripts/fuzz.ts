import { fuzz } from '../tests/support/fuzz/fuzz.ts';

/**
 * `npm run fuzz [cases] [first seed]`: mutated files, links, forms and templates at every reader, and figures of how
 * they were taken. Fails where a reader throws, takes longer than `SLOWEST`, or memory grows beyond `MOST_MEMORY`. One
 * case again: `npm run fuzz 1 <seed>`.
 */
const [cases = '100000', seed = '1'] = process.argv.slice(2);
/** Milliseconds, on a machine that has much else to do: an ordinary case takes some five. */
const SLOWEST = 10_000;
/** Bytes in use after a collection is due. */
const MOST_MEMORY = 1_500_000_000;

let memory = 0;
const began = performance.now();
const figures = await fuzz(Number(cases), Number(seed), (done) => {
  if (done % 500 === 0) memory = Math.max(memory, process.memoryUsage().heapUsed);
  if (done % 10_000 === 0) console.log(`${done} …`);
});
for (const { name, cases: count, outcomes, slowest, thrown } of figures) {
  const taken = Object.entries(outcomes)
    .toSorted(([, one], [, other]) => other - one)
    .map(([outcome, times]) => `${outcome} ${times}`);
  console.log(
    `${name}: ${count} cases, slowest ${Math.round(slowest.ms)} ms (seed ${slowest.seed}), thrown ${thrown.length}`,
  );
  console.log(`  ${taken.join(', ')}`);
  for (const one of thrown.slice(0, 5)) console.log(`  seed ${one.seed}: ${one.error}`);
}
console.log(
  `${Math.round((performance.now() - began) / 1000)} s, most memory ${Math.round(memory / 1e6)} MB`,
);
const isBad = figures.some(({ slowest, thrown }) => thrown.length > 0 || slowest.ms > SLOWEST);
process.exitCode = isBad || memory > MOST_MEMORY ? 1 : 0;
