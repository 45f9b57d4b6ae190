import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLine } from './line.mjs';
import { readConfig } from './config.mjs';
import { openDocument, until } from './tests/kit.mjs';

/** `npm run line:bench`: figures of the line on this machine, the server and all who use it in one process. Upper bounds. */
const data = mkdtempSync(join(tmpdir(), 'line-bench-'));
const line = createLine(readConfig({ LINE_DATA: data, LINE_PORT: '0' }), { write: () => undefined });
const port = await line.listen();

const ask = async (method, path, { token, body } = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}/live/${path}`, {
    method,
    body,
    headers: { ...(token && { Authorization: `Bearer ${token}` }) },
  });
  return response.status === 204 ? undefined : response.json();
};
const say = (name, value, unit) => console.log(`${name.padEnd(34)} ${value.toFixed(1).padStart(8)} ${unit}`);
const at = (list, part) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * part)];

/** A room with so many phones in it. */
async function openRoom(phones) {
  const { process, token } = await ask('POST', 'processes');
  const { key } = await ask('POST', `processes/${process}/codes`, { token });
  const join = () => ask('POST', 'join', { body: JSON.stringify({ code: key }) });
  const people = await Promise.all(Array.from({ length: phones }, join));
  const facilitator = openDocument({ port, name: `${process}/room`, token });
  const rooms = people.map((one) => openDocument({ port, name: `${process}/room`, token: one.token }));
  await Promise.all([facilitator, ...rooms].map((one) => one.opened()));
  return {
    process,
    token,
    people,
    facilitator,
    rooms,
    close: () => [facilitator, ...rooms].forEach((one) => one.close()),
  };
}

for (const phones of [2, 10, 40]) {
  const { facilitator, rooms, close } = await openRoom(phones);
  const took = [];
  for (let change = 0; change < 60; change += 1) {
    const start = performance.now();
    facilitator.map('room').set('question', change);
    await Promise.all(
      rooms.map(async (room) => {
        await until(() => room.map('room').get('question') === change, 20_000, 1);
        took.push(performance.now() - start);
      }),
    );
  }
  say(`line-key-to-other-p95, ${phones} phones`, at(took, 0.95), 'ms');
  close();
}
{
  const { process, people, facilitator, close } = await openRoom(40);
  const ballots = people.map((one) =>
    openDocument({ port, name: `${process}/ballot/q/${one.person}`, token: one.token }),
  );
  await Promise.all(ballots.map((one) => one.opened()));
  const start = performance.now();
  await Promise.all(
    ballots.map((one) => {
      one.map('answer').set('given', 2);
      return one.stored();
    }),
  );
  say('line-40-ballots-to-disk', performance.now() - start, 'ms');
  await until(() => facilitator.stateless.at(-1)?.answered.length === 40);
  say('line-40-ballots-counted', performance.now() - start, 'ms');
  ballots.forEach((one) => one.close());
  close();
}
{
  const made = await Promise.all(Array.from({ length: 50 }, () => ask('POST', 'processes')));
  for (const { process, token } of made.filter(({ token }) => token))
    await ask('PUT', `processes/${process}/summary`, {
      token,
      body: JSON.stringify({ unit: 'a'.repeat(900) }),
    });
  const overseer = line.tokens.write({ process: '', role: 'overseer', person: 'bench' }, 60);
  for (let copy = made.length; copy < 200; copy += 1)
    line.store.summaries.put(`copy-${copy}`, copy, JSON.stringify({ unit: 'a'.repeat(900) }));
  const start = performance.now();
  const found = await ask('GET', 'summaries', { token: overseer });
  say(`line-summaries-200 (${found.length})`, performance.now() - start, 'ms');
}
say('memory, server and all of these', process.memoryUsage().rss / 1_000_000, 'MB');
await line.stop();
rmSync(data, { recursive: true, force: true });
process.exit(0);
