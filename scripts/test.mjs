import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages } from './installed-packages.mjs';
import { installLine, lineNode } from './line-packages.mjs';
import { installTools } from './setup.mjs';

/**
 * `npm test`: everything that must hold, in one run. A failing stage never hides the next one.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
const root = join(import.meta.dirname, '..');
const reports = join(root, '.cache');
const total = { passed: 0, failed: 0 };
const broken = new Set();

/** A stage that is one test: it succeeds or it does not. */
const asOne = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });
/** Tests counted by a report. A run that fails without a failed test (a crash, an unhandled error) counts as one. */
function counted(succeeded, count) {
  try {
    const { failed, ...others } = count();
    return { ...others, failed: succeeded || failed > 0 ? failed : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
const reportIn = (file) => JSON.parse(readFileSync(join(reports, file), 'utf8'));
function vitestCount(file) {
  const { numPassedTests, numFailedTests, testResults } = reportIn(file);
  const notLoaded = testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + notLoaded.length };
}
function playwrightCount() {
  const { stats, errors } = reportIn('playwright.json');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

function lastLineCount(output) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  return { passed: Number(passed), failed: Number(failed) };
}

const vitest = (file, ...projects) => ({
  command: ['vitest', 'run', ...projects.map((name) => `--project=${name}`)].concat([
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=.cache/${file}`,
  ]),
  count: (succeeded) => counted(succeeded, () => vitestCount(file)),
});

/** What Node's own runner says at the end. */
function lineCount(output) {
  const said = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(output)?.[1]);
  return { passed: said('pass'), failed: said('fail') + said('cancelled'), skipped: said('skipped') };
}
const line = {
  name: 'line',
  needs: 'line packages',
  command: [
    lineNode(),
    ...['--disable-warning=ExperimentalWarning', '--test', '--test-force-exit', '--test-timeout=600000'],
    ...['--test-reporter=tap', 'line/tests/*.test.mjs'],
  ],
  count: (succeeded, output) => counted(succeeded, () => lineCount(output)),
};
const lint = { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] };
const unit = { name: 'unit, contract, architecture', ...vitest('vitest.json', 'pure', 'plain', 'page') };
const reading = [
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'import table', command: ['depcruise', 'src'] },
  { name: 'unused code', command: ['knip', '--no-progress'] },
];
const built = [
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'one file', command: ['tsx', 'scripts/build-single.ts'] },
  { name: 'bundle budget', needs: 'build', ...vitest('vitest-built.json', 'built') },
  {
    name: 'browser',
    needs: 'build',
    command: ['playwright', 'test'],
    count: (succeeded) => counted(succeeded, playwrightCount),
  },
  {
    name: 'other browsers',
    needs: 'build',
    command: ['node', 'scripts/other-browsers.mjs'],
    count: (succeeded, output) => counted(succeeded, () => lastLineCount(output)),
  },
];
/**
 * Two rows of stages, each one after the other, and the rows side by side: lint has one core to itself while what is quicker
 * goes on the other, and the browser tests wait about as much as they work, which the others use.
 */
const rows = [
  [lint, line, unit],
  [...reading, ...built],
];

/** Resolves with whether the command succeeded and what it printed. Never rejects. */
function run([tool, ...given]) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(tool, given, {
      cwd: root,
      env: {
        ...process.env,
        PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => resolve({ succeeded: false, output: String(error) }));
    child.on('close', (code) => resolve({ succeeded: code === 0, output: Buffer.concat(output).toString() }));
  });
}

/** `skipped`: what this machine has no servers for. It is neither passed nor failed, and it is said. */
function report(name, seconds, { passed, failed, skipped = 0 }, output) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) broken.add(name);
  const outcome =
    failed > 0
      ? `FAILED  ${failed} failed, ${passed} passed`
      : `ok      ${passed} passed${skipped > 0 ? `, ${skipped} not run here` : ''}`;
  console.log(`${name.padEnd(30)} ${outcome}  (${seconds.toFixed(1)} s)`);
  if (failed > 0 && output) console.log(output.trimEnd().split('\n').slice(-150).join('\n'));
}

function setup(name, install) {
  const start = performance.now();
  let problem = '';
  try {
    install();
  } catch (error) {
    problem = error.message;
  }
  report(name, (performance.now() - start) / 1000, asOne(problem === ''), problem);
  return problem === '';
}

const ready = setup('packages', installPackages);
setup('tools', installTools);
setup('line packages', installLine);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

async function runStage({ name, needs, command, count = asOne }) {
  const blocker = ready ? needs : 'packages';
  if (blocker !== undefined && broken.has(blocker)) {
    report(name, 0, asOne(false), `Not run: ${blocker} failed.`);
    return;
  }
  const start = performance.now();
  const { succeeded, output } = await run(command);
  report(name, (performance.now() - start) / 1000, count(succeeded, output), output);
}

async function runRow(row) {
  for (const stage of row) await runStage(stage);
}
await Promise.all(rows.map(runRow));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
