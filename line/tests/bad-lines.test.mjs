import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from 'node:child_process';
import { killableLine } from '../kills.mjs';
import { startFront } from './front.mjs';
import { closeAll, folderFor, openDocument, startLine, until } from './kit.mjs';

/** What goes each way is this late, ms; and how long nothing goes at all. */
const LATE = 300;
const STALL = 1_500;

const textOf = (client) => client.doc.getText('text');
const wordsIn = (text) => text.split(' ').filter(Boolean);

test('over a line that is 300 ms late and stalls no word is lost, and none is said to be shared before it is on the disk', async (scope) => {
  const { line, port, askFor } = await startLine(scope);
  scope.after(closeAll);
  const front = await startFront([port]);
  scope.after(front.close);
  const { process, token } = await askFor('POST', 'processes');
  const name = `${process}/shared`;
  front.line.delay = LATE;
  const writers = [1, 2, 3].map(() => openDocument({ port: front.port, name, token }));
  for (const writer of writers) await writer.opened();

  const onDisk = () =>
    line.store.documents
      .read(name)
      .map((one) => Buffer.from(one).toString('latin1'))
      .join('');
  const typed = [];
  let said = 0;
  // Whenever all of it is said to be shared, all of it that stands on this machine is on the disk of the server.
  for (const [at, writer] of writers.entries())
    writer.provider.on('unsyncedChanges', ({ number }) => {
      if (number !== 0) return;
      said += 1;
      const kept = onDisk();
      const own = typed.filter((word) => word.startsWith(`w${at}x`));
      for (const word of own) assert.equal(kept.includes(word), true, `${word} is said to be shared`);
    });
  for (let time = 0; time < 24; time += 1) {
    const at = time % writers.length;
    const word = `w${at}x${time}`;
    typed.push(word);
    textOf(writers[at]).insert(Math.floor(Math.random() * 2) * textOf(writers[at]).length, ` ${word} `);
    await sleep(60);
    if (time === 8 || time === 16) {
      front.line.stalled = true;
      setTimeout(() => (front.line.stalled = false), STALL);
    }
    if (time === 12 || time === 20) front.cut();
  }
  const all = (writer) => wordsIn(textOf(writer).toString()).toSorted();
  await until(() =>
    writers.every((writer) => writer.provider.synced && writer.provider.unsyncedChanges === 0),
  );
  await until(() => writers.every((writer) => all(writer).length === typed.length));
  for (const writer of writers) assert.deepEqual(all(writer), typed.toSorted());
  assert.equal(said > 0, true);
});

/** As root on Linux, with the tool for it: a network of its own is a namespace. */
const LACKS_NAMESPACES =
  process.platform === 'linux' &&
  spawnSync('unshare', ['--net', 'true']).status === 0 &&
  spawnSync('ip', ['-V']).status === 0
    ? false
    : 'Not tried: this machine lets nobody make a network of its own.';
if (LACKS_NAMESPACES) console.error(LACKS_NAMESPACES);
const HERE = `line-${globalThis.process.pid}`;
const ip = (...given) => {
  const { status, stderr } = spawnSync('ip', given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${given.join(' ')}: ${stderr}`);
};

test(
  'a machine whose network goes down without a word goes on, and has all of it shared when that is up again',
  { skip: LACKS_NAMESPACES },
  async (scope) => {
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
  },
);
