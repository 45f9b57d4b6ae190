import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Doc } from 'yjs';
import { killableLine } from './kills.mjs';
import { openStore } from './store.mjs';
import { openDocument, until } from './tests/kit.mjs';
import { createTokens } from './tokens.mjs';

/**
 * `npm run line:bench`: figures of the line on this machine, one JSON line for each, as `npm run bench` prints those of the page. The server is a
 * process of its own; all who use it are in this one, so times are upper bounds. `aim` is what we strive for; nothing fails when it is missed.
 */
const data = mkdtempSync(join(tmpdir(), 'line-bench-'));
const line = await killableLine(data);
const { port } = line;
const store = openStore({ file: join(data, 'line.db') });
const tokens = createTokens(readFileSync(join(data, 'secret'), 'utf8').trim(), Date.now);

const ask = async (path, { token, method = 'GET', body } = {}) => {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const response = await fetch(`http://127.0.0.1:${port}/live/${path}`, { method, body, headers });
  return response.json();
};
const say = (name, value, unit, aim) =>
  console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, ...(aim && { aim }) }));
const at = (list, part) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * part)];
const closing = (clients) => clients.forEach((one) => one.close());

/** A process, made past the limit of so many a minute; and who may do what in it. */
function makeProcess() {
  const process = `bench-${Math.random().toString(36).slice(2)}`;
  store.processes.create(process, Date.now());
  const tokenOf = (role, person) => tokens.write({ process, role, person, meeting: 1, sharing: 1 }, 600);
  const open = (name, token, doc) => openDocument({ port, name: `${process}/${name}`, token, doc });
  return { process, tokenOf, open };
}

/** A key of the facilitator's until it is seen by every phone in the room. */
for (const phones of [2, 10, 40]) {
  const { tokenOf, open } = makeProcess();
  const facilitator = open('room', tokenOf('facilitator', 'me'));
  const rooms = Array.from({ length: phones }, (_, one) => open('room', tokenOf('voter', `p${one}`)));
  await Promise.all([facilitator, ...rooms].map((one) => one.opened()));
  const took = [];
  // The first ones only warm up.
  for (let change = -20; change < 60; change += 1) {
    const start = performance.now();
    const seen = rooms.map(
      (room) =>
        new Promise((resolve) => {
          room.map('room').observe(function see() {
            if (room.map('room').get('question') !== change) return;
            room.map('room').unobserve(see);
            if (change >= 0) took.push(performance.now() - start);
            resolve();
          });
        }),
    );
    facilitator.map('room').set('question', change);
    await Promise.all(seen);
  }
  say(`line-key-to-other-p95-${phones}`, at(took, 0.95), 'ms', 50);
  closing([facilitator, ...rooms]);
}

/** Forty phones press at once, until the server has said to each that it is on the disk. */
{
  const { tokenOf, open } = makeProcess();
  const facilitator = open('room', tokenOf('facilitator', 'me'));
  const ballots = Array.from({ length: 40 }, (_, one) =>
    open(`ballot/q/p${one}`, tokenOf('voter', `p${one}`)),
  );
  await Promise.all([facilitator, ...ballots].map((one) => one.opened()));
  const start = performance.now();
  await Promise.all(
    ballots.map((one) => {
      one.map('answer').set('given', 2);
      return one.stored();
    }),
  );
  say('line-40-ballots-to-disk', performance.now() - start, 'ms', 2_000);
  await until(() => facilitator.stateless.at(-1)?.answered.length === 40);
  say('line-40-ballots-counted', performance.now() - start, 'ms', 2_000);
  closing([facilitator, ...ballots]);
}

/** Two write for ten minutes without a line, three keys a second each, and come back at once: until both have all of it and it is on the disk. */
{
  const { tokenOf, open } = makeProcess();
  const written = [0, 1].map((who) => {
    const doc = new Doc();
    for (let key = 0; key < 1_800; key += 1) {
      const text = doc.getText(`paragraph-${key % 20}`);
      text.insert(text.length, `${who}`);
    }
    return doc;
  });
  const start = performance.now();
  const both = written.map((doc, who) => open('shared', tokenOf('facilitator', `f${who}`), doc));
  const lettersOf = ({ doc }) =>
    Array.from({ length: 20 }, (_, at) => doc.getText(`paragraph-${at}`).length).reduce(
      (sum, one) => sum + one,
    );
  await until(
    () =>
      both.every(
        (one) => one.provider.synced && one.provider.unsyncedChanges === 0 && lettersOf(one) === 3_600,
      ),
    60_000,
    2,
  );
  say('line-ten-minutes-apart', performance.now() - start, 'ms', 2_000);
  closing(both);
}

/** What one process that is shared, 100 kB of text, takes in the memory of the server while somebody has it open. */
{
  const bytes = async () => (await ask('health')).bytes;
  const before = await bytes();
  const documents = Array.from({ length: 100 }, () => {
    const { tokenOf, open } = makeProcess();
    return open('shared', tokenOf('facilitator', 'me'));
  });
  for (const one of documents) {
    await one.opened();
    for (let paragraph = 0; paragraph < 50; paragraph += 1)
      one.doc.getText(`paragraph-${paragraph}`).insert(0, 'Samarbeid. '.repeat(180));
    await one.stored();
  }
  say('line-memory-a-document', ((await bytes()) - before) / documents.length / 1_000, 'kB');
  say('line-memory', (await bytes()) / 1_000_000, 'MB');
  closing(documents);
}

/** Two hundred summaries of just under a kilobyte, in one request. */
{
  for (let unit = 0; unit < 200; unit += 1) {
    const { process } = makeProcess();
    store.summaries.put(process, unit, JSON.stringify({ unit: 'a'.repeat(900) }));
  }
  const token = tokens.write({ process: '', role: 'overseer', person: 'bench' }, 60);
  const start = performance.now();
  const found = await ask('summaries', { token });
  if (found.length !== 200) throw new Error(`There were ${found.length} summaries.`);
  say('line-summaries-200', performance.now() - start, 'ms');
}
store.close();
await line.end('SIGTERM');
rmSync(data, { recursive: true, force: true });
process.exit(0);
