import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from 'node:test';
import { setTimeout } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFront } from './front.mjs';
import { closeAll, openDocument, startLine, until } from './kit.mjs';

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

// Both machines stand in networks of their own: an address that comes and goes on this machine ends what every browser on it
// is just fetching.
test(
  'a machine whose network goes down without a word goes on, and has all of it shared when that is up again',
  { skip: LACKS_NAMESPACES },
  async () => {
    const program = new URL('network-down.mjs', import.meta.url).pathname;
    await promisify(execFile)('unshare', [
      '--net',
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      program,
    ]);
  },
);
