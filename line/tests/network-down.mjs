import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { killableLine } from '../kills.mjs';
import { closeAll, folderFor, openDocument, until } from './kit.mjs';

/**
 * Run in an empty network of its own (`unshare --net`): a line and a machine here, another machine in a second network, and
 * what joins the two goes down and comes up. Ends with an error when something was lost.
 */
const HERE = `line-${globalThis.process.pid}`;
/** How long the other machine writes for nobody, ms. */
const STALL = 1_500;
const ip = (...given) => {
  const { status, stderr } = spawnSync('ip', given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${given.join(' ')}: ${stderr}`);
};

const afterwards = [];
const scope = { after: (done) => afterwards.unshift(done) };
try {
  await cut();
} finally {
  for (const done of afterwards) await done();
}
globalThis.process.exit();

async function cut() {
  ip('link', 'set', 'lo', 'up');
  const [outer, inner] = [`lo${globalThis.process.pid}`, `li${globalThis.process.pid}`];
  ip('netns', 'add', HERE);
  scope.after(() => ip('netns', 'delete', HERE));
  ip('link', 'add', outer, 'type', 'veth', 'peer', 'name', inner, 'netns', HERE);
  ip('address', 'add', '10.213.77.1/30', 'dev', outer);
  ip('link', 'set', outer, 'up');
  ip('-n', HERE, 'address', 'add', '10.213.77.2/30', 'dev', inner);
  ip('-n', HERE, 'link', 'set', inner, 'up');
  const line = await killableLine(folderFor(scope), { LINE_ADDRESS: '10.213.77.1' });
  scope.after(() => line.end('SIGTERM'));
  scope.after(closeAll);
  const host = '10.213.77.1';
  const made = await fetch(`http://${host}:${line.port}/live/processes`, { method: 'POST' });
  const { process, token } = await made.json();
  const name = `${process}/shared`;
  const near = openDocument({ host, port: line.port, name, token });
  await near.opened();
  // The other machine is a program of its own, in its own network.
  const far = spawn(
    'ip',
    [
      'netns',
      'exec',
      HERE,
      globalThis.process.execPath,
      '--disable-warning=ExperimentalWarning',
      new URL('far-machine.mjs', import.meta.url).pathname,
    ],
    {
      env: { ...globalThis.process.env, LINE_AT: JSON.stringify({ host, port: line.port, name, token }) },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const ended = once(far, 'exit');
  scope.after(async () => {
    far.kill('SIGKILL');
    await ended;
  });
  let [heard, state] = ['', {}];
  far.stdout.on('data', (bytes) => {
    const lines = (heard + bytes).split('\n');
    heard = lines.pop();
    for (const one of lines) state = JSON.parse(one);
  });
  const write = (key) => far.stdin.write(`${key}\n`);
  await until(() => state.synced === true);
  write('before');
  await until(() => near.map('values').has('before') && state.unsynced === 0);
  ip('link', 'set', outer, 'down');
  write('meanwhile-far');
  near.map('values').set('meanwhile-near', true);
  await until(() => state.keys?.includes('meanwhile-far'));
  await sleep(STALL);
  assert.equal(state.unsynced > 0, true);
  assert.equal(near.map('values').has('meanwhile-far'), false);
  ip('link', 'set', outer, 'up');
  await until(
    () =>
      state.unsynced === 0 &&
      state.keys.includes('meanwhile-near') &&
      near.map('values').has('meanwhile-far'),
  );
}
