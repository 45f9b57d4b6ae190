import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { killableLine, killInTurn } from '../kills.mjs';
import { closeAll, folderFor, openDocument, startLine, until, useServers } from './kit.mjs';
import { LACKS_SERVERS, startPostgres, startRedis } from './servers.mjs';

/** So long that whoever would say «stored» has said it, ms. */
const LONG_ENOUGH = 400;
const openShared = (line, token, process, at) =>
  openDocument({ port: line.ports[at] ?? line.port, name: `${process}/shared`, token });

/** Written, but not said to be stored; and it is, from the disk, when the disk is there again. */
async function isOwedAndThenStored(scope, { isGone, isBack }) {
  const line = await startLine(scope);
  scope.after(closeAll);
  const { process, token } = await line.askFor('POST', 'processes');
  const writer = openShared(line, token, process, 0);
  await writer.opened();
  writer.map('values').set('before', 1);
  await writer.stored();
  await isGone(line);
  writer.map('values').set('meanwhile', 2);
  // As the page says it: between two ways to the server nothing is counted, and nothing is said to be stored.
  const isSaid = () => writer.provider.synced && writer.provider.unsyncedChanges === 0;
  // As the program does: whoever is put out asks anew. What the server has in its memory is not stored for that.
  const asksAnew = async () => {
    await sleep(LONG_ENOUGH);
    assert.equal(writer.refused(), false);
    if (!writer.provider.synced) writer.provider.configuration.websocketProvider.webSocket?.close();
  };
  for (let time = 0; time < 3; time += 1) {
    await asksAnew();
    assert.equal(isSaid(), false);
  }
  await isBack(line);
  await until(async () => {
    await asksAnew();
    return isSaid();
  });
  const kept = JSON.stringify(
    line.line.store.documents.read(`${process}/shared`).map((one) => Buffer.from(one).toString('latin1')),
  );
  for (const word of ['before', 'meanwhile']) assert.equal(kept.includes(word), true, word);
  assert.equal(writer.refused(), false);
}

test('what a full disk does not take is never said to be stored, and is when there is room again', (scope) =>
  isOwedAndThenStored(scope, {
    isGone({ line }) {
      const { all } = line.store.database;
      const [{ page_count: pages }] = all('PRAGMA page_count');
      all(`PRAGMA max_page_count = ${pages}`);
      // What is left of the pages that are there already, down to the last byte.
      const fill = "INSERT INTO journal (name, process, data) VALUES ('x', 'x', zeroblob(?))";
      for (const size of [400, 0])
        assert.throws(() => {
          for (;;) line.store.database.change(fill, size);
        }, /full/);
    },
    isBack: ({ line }) => line.store.database.all('PRAGMA max_page_count = 1000000'),
  }));

if (LACKS_SERVERS) {
  console.error(LACKS_SERVERS);
  test('servers that are away', { skip: LACKS_SERVERS }, () => undefined);
} else {
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  after(async () => {
    await redis.stop();
    await postgres.stop();
  });
  const withServers = (name, work) =>
    test(name, (scope) => {
      useServers({ postgres, redis });
      return work(scope);
    });

  withServers(
    'what a Postgres that stands still does not take is never said to be stored, and is when it goes on',
    (scope) => isOwedAndThenStored(scope, { isGone: () => postgres.freeze(), isBack: () => postgres.thaw() }),
  );

  test('a line whose Postgres is gone stops when it is asked to, with somebody there', async (scope) => {
    scope.after(closeAll);
    const own = await startPostgres();
    const line = await killableLine(folderFor(scope), { LINE_DATABASE: own.create().address });
    const made = await fetch(`http://127.0.0.1:${line.port}/live/processes`, { method: 'POST' });
    const { process, token } = await made.json();
    const writer = openDocument({ port: line.port, name: `${process}/shared`, token });
    await writer.opened();
    writer.map('values').set('a', 1);
    await writer.stored();
    await own.stop();
    await line.end('SIGTERM');
  });

  withServers(
    'without a Redis each line goes on by itself, and when it is back they have the same',
    async (scope) => {
      const own = await startRedis();
      useServers({ postgres, redis: own });
      const line = await startLine(scope);
      scope.after(closeAll);
      const { process, token } = await line.askFor('POST', 'processes');
      const [one, other] = [0, 1].map((at) => openShared(line, token, process, at));
      for (const each of [one, other]) await each.opened();
      one.map('values').set('a', 1);
      await until(() => other.map('values').get('a') === 1);
      await own.stop();
      one.map('values').set('b', 2);
      other.map('values').set('c', 3);
      for (const each of [one, other]) await each.stored();
      // Somebody who comes now is let in, and reads both from the disk where nobody has it open.
      const code = await line.askFor('POST', `processes/${process}/codes`, { token });
      const phone = await line.askFor('POST', 'join', { body: JSON.stringify({ code: code.figures }) });
      const vote = openDocument({
        port: line.ports[1],
        name: `${process}/ballot/q/${phone.person}`,
        token: phone.token,
      });
      await vote.opened();
      vote.map('answer').set('value', 2);
      await vote.stored();
      const again = await startRedis(own.port);
      scope.after(again.stop);
      await until(() => one.map('values').get('c') === 3 && other.map('values').get('b') === 2);
    },
  );

  withServers(
    'what ended by way of the one is not written in by way of the other, not even without a Redis',
    async (scope) => {
      const own = await startRedis();
      useServers({ postgres, redis: own });
      const line = await startLine(scope);
      scope.after(closeAll);
      const { process, token } = await line.askFor('POST', 'processes');
      const [one, other] = [0, 1].map((at) =>
        openDocument({ port: line.ports[at], name: `${process}/room`, token }),
      );
      for (const each of [one, other]) await each.opened();
      one.map('room').set('question', 'old');
      await until(() => other.map('room').get('question') === 'old');
      await own.stop();
      await fetch(`http://127.0.0.1:${line.ports[0]}/live/processes/${process}/meeting`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${token}` },
      });
      other.map('room').set('late', true);
      await sleep(LONG_ENOUGH);
      assert.deepEqual(line.line.store.documents.read(`${process}/room`), []);
      // The next meeting is a new room, by way of either.
      other.close();
      const next = openDocument({ port: line.ports[1], name: `${process}/room`, token });
      await next.opened();
      assert.deepEqual(next.map('room').toJSON(), {});
      assert.equal(next.refused(), false);
    },
  );

  test('of two lines that are killed by turns, with the one who wrote there, the other has all that was said to be stored', async () => {
    const { address } = postgres.create();
    const { acknowledged, lost } = await killInTurn(4, { LINE_DATABASE: address, LINE_REDIS: redis.address });
    assert.equal(acknowledged > 0, true);
    assert.equal(lost, 0);
  });
}
