import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DELETED_AFTER_WARNING, MEETING_LEFT, WARNED_AFTER } from '../endings.mjs';
import { openStore } from '../store.mjs';
import { closeAll, isKept, openDocument, startLine, until } from './kit.mjs';

const NAME = 'Foreldre til unge med sjeldne diagnoser';
const isNameKept = (data) => isKept(data, NAME);

/** A process with a room, a ballot, a sealed answer and a summary, all of which hold the name. */
async function fullProcess(scope) {
  const line = await startLine(scope);
  scope.after(closeAll);
  const { process, token } = await line.askFor('POST', 'processes');
  const code = await line.askFor('POST', `processes/${process}/codes`, { token });
  const phone = await line.askFor('POST', 'join', { body: JSON.stringify({ code: code.figures }) });
  const leader = await line.askFor('POST', `processes/${process}/leaders/kari`, { token });
  await line.askFor('PUT', `processes/${process}/answers/kari`, { token: leader.token, body: NAME });
  await line.askFor('PUT', `processes/${process}/summary`, { token, body: JSON.stringify({ unit: NAME }) });
  const room = openDocument({ port: line.port, name: `${process}/room`, token });
  const name = `${process}/ballot/q1/${phone.person}`;
  const ballot = openDocument({ port: line.port, name, token: phone.token });
  for (const client of [room, ballot]) {
    await client.opened();
    client.map('said').set('name', NAME);
    await client.stored();
  }
  return { ...line, process, token, phone, leader, room, ballot, name };
}

test('a process that is deleted is gone from the disk, and no token of it holds', async (scope) => {
  const { process, token, leader, phone, data, ask, askFor, port } = await fullProcess(scope);
  assert.equal(isNameKept(data), true);
  await askFor('DELETE', `processes/${process}`, { token });
  assert.equal(isNameKept(data), false);
  assert.equal((await ask('GET', `processes/${process}`, { token })).status, 403);
  const sent = await ask('PUT', `processes/${process}/answers/kari`, { token: leader.token, body: NAME });
  assert.equal(sent.status, 403);
  const late = openDocument({ port, name: `${process}/room`, token: phone.token });
  await late.opened();
  assert.equal(late.refused(), true);
  assert.equal(isNameKept(data), false);
});

test('when the meeting ends its ballots and its codes are gone, and what leaders sent stays', async (scope) => {
  const { process, token, name, phone, ask, askFor, line, port } = await fullProcess(scope);
  const { figures } = await askFor('POST', `processes/${process}/codes`, { token });
  await askFor('DELETE', `processes/${process}/meeting`, { token });
  assert.deepEqual(line.store.documents.read(name), []);
  assert.equal((await ask('POST', 'join', { body: JSON.stringify({ code: figures }) })).status, 404);
  const late = openDocument({ port, name, token: phone.token });
  await late.opened();
  assert.equal(late.refused(), true);
  const answers = await askFor('GET', `processes/${process}/answers`, { token });
  assert.deepEqual(
    answers.map(({ person, sealed }) => [person, sealed]),
    [['kari', NAME]],
  );
});

test('an answer is taken away as it was read, and never a later one', async (scope) => {
  const { process, token, leader, clock, askFor } = await fullProcess(scope);
  const of = (path = '') => `processes/${process}/answers${path}`;
  const [first] = await askFor('GET', of(), { token });
  clock.now += 1_000;
  await askFor('PUT', of('/kari'), { token: leader.token, body: 'later' });
  await askFor('DELETE', of(`/kari/${first.at}`), { token });
  const [left] = await askFor('GET', of(), { token });
  assert.equal(left.sealed, 'later');
  await askFor('DELETE', of(`/kari/${left.at}`), { token });
  assert.deepEqual(await askFor('GET', of(), { token }), []);
});

test('two answers of one leader in the same moment are two: the later is never cleared for the earlier', async (scope) => {
  const { process, token, leader, askFor } = await fullProcess(scope);
  const of = (path = '') => `processes/${process}/answers${path}`;
  const [first] = await askFor('GET', of(), { token });
  await askFor('PUT', of('/kari'), { token: leader.token, body: 'later' });
  await askFor('DELETE', of(`/kari/${first.at}`), { token });
  assert.deepEqual(
    (await askFor('GET', of(), { token })).map(({ sealed }) => sealed),
    ['later'],
  );
});

test('each record of a leader has a place of its own, and a box is full some day', async (scope) => {
  const { process, token, leader, ask, askFor, line } = await fullProcess(scope);
  const put = (record) =>
    ask('PUT', `processes/${process}/answers/kari.${record}`, { token: leader.token, body: record });
  await put('a');
  await put('b');
  assert.equal((await askFor('GET', `processes/${process}/answers`, { token })).length, 3);
  const { change, together } = line.store.database;
  together(() => {
    for (let more = 0; more < 497; more += 1)
      change('INSERT INTO answers VALUES (?, ?, 1, ?)', process, `kari.${more}`, 'x');
  });
  assert.equal((await put('c')).status, 429);
  // Who sends anew is the same one, and is let in.
  // Who sends anew has a place there already.
  assert.equal((await put('a')).status, 204);
});

test('what nobody touches is warned about, kept for a month more, and then deleted; use takes the warning away', async (scope) => {
  const { process, token, clock, line, data, ask, askFor } = await fullProcess(scope);
  clock.now += MEETING_LEFT + 1;
  await line.forget();
  assert.equal(line.store.documents.named(`${process}/`).length, 0);
  clock.now += WARNED_AFTER;
  await line.forget();
  assert.equal(line.store.processes.find(process).warned, clock.now);
  const renewed = line.tokens.write({ process, role: 'facilitator', person: 'me' }, 60);
  // Looking shows the warning as often as one likes; only use takes it away.
  for (let look = 0; look < 2; look += 1) {
    const { deletedAt } = await askFor('GET', `processes/${process}`, { token: renewed });
    assert.equal(deletedAt, clock.now + DELETED_AFTER_WARNING);
  }
  await askFor('POST', `processes/${process}/kept`, { token: renewed });
  assert.equal((await askFor('GET', `processes/${process}`, { token: renewed })).deletedAt, null);
  assert.equal(line.store.processes.find(process).warned, null);
  clock.now += WARNED_AFTER + 1;
  await line.forget();
  clock.now += DELETED_AFTER_WARNING + 1;
  await line.forget();
  assert.equal(isNameKept(data), false);
  assert.equal((await ask('GET', `processes/${process}`, { token })).status, 403);
});

test('the log says what happened, and never a name, a token, a code, a person or a word', async (scope) => {
  const { process, token, phone, leader, ask, said } = await fullProcess(scope);
  await ask('GET', `processes/${process}`, { token: `${token}x` });
  const log = said.join('');
  assert.match(log, /"what":"request","status":403/);
  for (const secret of [NAME, process, token, phone.person, phone.token, leader.token, 'kari', '127.0.0.1'])
    assert.equal(log.includes(secret), false);
});

test('a copy made while it runs opens and holds all of it; the files are for their owner alone', async (scope) => {
  const { process, data, line, isAlone } = await fullProcess(scope);
  if (!isAlone) return scope.skip('A Postgres has a way of its own.');
  const copy = join(data, 'copy.db');
  line.store.backUp(copy);
  const store = openStore({ file: copy });
  assert.equal(store.answers.list(process).length, 1);
  assert.equal(store.documents.named(`${process}/`).length, 2);
  store.close();
  for (const file of ['line.db', 'secret']) assert.equal(statSync(join(data, file)).mode & 0o077, 0);
});

test('a summary over a thousand bytes and an answer that is no answer are refused', async (scope) => {
  const { process, token, leader, ask } = await fullProcess(scope);
  const put = (path, given) => ask('PUT', `processes/${process}/${path}`, given);
  assert.equal((await put('summary', { token, body: JSON.stringify('a'.repeat(1_000)) })).status, 413);
  assert.equal((await put('summary', { token, body: '{' })).status, 400);
  assert.equal((await put('answers/kari', { token: leader.token, body: 'a'.repeat(500_001) })).status, 413);
});

test('what facilitators share stays when a meeting ends, is no meeting that was left, and goes with its process', async (scope) => {
  const { process, token, askFor, line, port, clock, data } = await fullProcess(scope);
  const shared = openDocument({ port, name: `${process}/shared`, token });
  await shared.opened();
  shared.map('values').set('about/unitName', 'Avdeling for deling');
  await shared.stored();
  await askFor('DELETE', `processes/${process}/meeting`, { token });
  assert.equal(shared.refused(), false);
  clock.now += MEETING_LEFT + 1;
  await line.forget();
  assert.notDeepEqual(line.store.documents.read(`${process}/shared`), []);
  shared.close();
  await askFor('DELETE', `processes/${process}`, { token });
  assert.equal(isKept(data, 'Avdeling for deling'), false);
});

test('a colleague facilitates by a token of one’s own', async (scope) => {
  const { process, token, askFor, port } = await fullProcess(scope);
  const colleague = await askFor('POST', `processes/${process}/colleagues`, { token });
  assert.notEqual(colleague.token, token);
  const [one, other] = [token, colleague.token].map((own) =>
    openDocument({ port, name: `${process}/shared`, token: own }),
  );
  await one.opened();
  await other.opened();
  one.map('values').set('a', 1);
  await until(() => other.map('values').get('a') === 1);
  other.provider.setAwarenessField('name', 'Kari');
  other.provider.setAwarenessField('at', 'about/leader');
  other.provider.setAwarenessField('says', 'a whole book');
  await until(() => [...one.provider.awareness.getStates().values()].some(({ at }) => at === 'about/leader'));
  const said = [...one.provider.awareness.getStates().values()].find(({ name }) => name === 'Kari');
  assert.deepEqual(Object.keys(said).sort(), ['at', 'name', 'person', 'role']);
});

test('when sharing ends, what was shared is gone from the disk, and no colleague gets in', async (scope) => {
  const { process, token, askFor, port, data, room, ballot } = await fullProcess(scope);
  for (const client of [room, ballot]) client.close();
  await askFor('DELETE', `processes/${process}/meeting`, { token });
  await askFor('DELETE', `processes/${process}/summary`, { token });
  const [{ person, at }] = await askFor('GET', `processes/${process}/answers`, { token });
  await askFor('DELETE', `processes/${process}/answers/${person}/${at}`, { token });
  const colleague = await askFor('POST', `processes/${process}/colleagues`, { token });
  const name = `${process}/shared`;
  const shared = openDocument({ port, name, token: colleague.token });
  await shared.opened();
  shared.map('values').set('name', NAME);
  await shared.stored();
  assert.equal(isNameKept(data), true);
  await askFor('DELETE', `processes/${process}/shared`, { token });
  assert.equal(isNameKept(data), false);
  const late = openDocument({ port, name, token: colleague.token });
  await late.opened();
  assert.equal(late.refused(), true);
  const next = await askFor('POST', `processes/${process}/colleagues`, { token });
  const again = openDocument({ port, name, token: next.token });
  await again.opened();
  assert.equal(again.refused(), false);
});
