import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeAll, folderFor, openDocument, startLine, until } from './kit.mjs';

/** A room with a facilitator and so many phones, each at the same question. */
async function openRoom(scope, phones, given) {
  const line = await startLine(scope, given);
  scope.after(closeAll);
  const { process, token } = await line.askFor('POST', 'processes');
  const code = await line.askFor('POST', `processes/${process}/codes`, { token });
  const join = () => line.askFor('POST', 'join', { body: JSON.stringify({ code: code.key }) });
  const people = await Promise.all(Array.from({ length: phones }, join));
  const ballotOf = ({ person, token: own }, round) =>
    openDocument({ port: line.port, name: `${process}/ballot/${round}/${person}`, token: own });
  const room = openDocument({ port: line.port, name: `${process}/room`, token });
  await room.opened();
  return { ...line, process, token, people, ballotOf, room };
}
async function vote(ballot, value) {
  await ballot.opened();
  ballot.map('answer').set('value', value);
  await ballot.stored();
}

test('forty phones answer at once, and the room hears how many, counted on the disk', async (scope) => {
  const { people, ballotOf, room } = await openRoom(scope, 40);
  const ballots = people.map((one) => ballotOf(one, 'q1'));
  await Promise.all(ballots.map((ballot, at) => vote(ballot, (at % 3) + 1)));
  await until(() => room.stateless.at(-1)?.answered.length === 40);
  assert.equal(room.stateless.at(-1).round, 'q1');
});

test('what is shown opens to the facilitator, and is answered no more', async (scope) => {
  const { people, ballotOf, room, process, token, port, line } = await openRoom(scope, 2);
  const [mine] = people;
  const ballot = ballotOf(mine, 'q1');
  await vote(ballot, 2);
  const peek = () => openDocument({ port, name: `${process}/ballot/q1/${mine.person}`, token });
  const before = peek();
  await before.opened();
  assert.equal(before.refused(), true);
  assert.equal(before.map('answer').get('value'), undefined);
  room.map('shown').set('q1', true);
  await room.stored();
  const after = peek();
  await after.opened();
  assert.equal(after.map('answer').get('value'), 2);
  ballot.map('answer').set('value', 3);
  await sleep(300);
  assert.equal(after.map('answer').get('value'), 2);
  assert.equal(line.store.documents.read(`${process}/ballot/q1/${mine.person}`).length > 0, true);
  // Another question is as closed as it was.
  await vote(ballotOf(mine, 'q2'), 1);
  const other = openDocument({ port, name: `${process}/ballot/q2/${mine.person}`, token });
  await other.opened();
  assert.equal(other.refused(), true);
});

test('a facilitator that takes back what is shown has still shown it', async (scope) => {
  const { people, ballotOf, room, process, token, port } = await openRoom(scope, 1);
  await vote(ballotOf(people[0], 'q1'), 2);
  room.map('shown').set('q1', true);
  room.map('shown').delete('q1');
  await room.stored();
  const late = ballotOf({ ...people[0], person: people[0].person }, 'q1');
  await late.opened();
  late.map('answer').set('value', 1);
  await sleep(300);
  const seen = openDocument({ port, name: `${process}/ballot/q1/${people[0].person}`, token });
  await seen.opened();
  assert.equal(seen.map('answer').get('value'), 2);
});

test('a phone that was away sends what was pressed meanwhile, over a server that was stopped and started', async (scope) => {
  const data = folderFor(scope);
  const first = await openRoom(scope, 1, { data });
  const [one] = first.people;
  const ballot = first.ballotOf(one, 'q1');
  await vote(ballot, 1);
  ballot.provider.configuration.websocketProvider.disconnect();
  ballot.map('answer').set('value', 3);
  closeAll();
  await first.stop();
  const second = await startLine(scope, { data });
  const name = `${first.process}/ballot/q1/${one.person}`;
  const again = openDocument({ port: second.port, name, token: one.token, doc: ballot.doc });
  await again.opened();
  await again.stored();
  const other = openDocument({ port: second.port, name, token: one.token });
  await other.opened();
  assert.equal(other.map('answer').get('value'), 3);
});

test('a new window of the facilitator asks how many have answered', async (scope) => {
  const { people, ballotOf, process, token, port } = await openRoom(scope, 3);
  await Promise.all(people.map((one) => vote(ballotOf(one, 'q1'), 1)));
  const late = openDocument({ port, name: `${process}/room`, token });
  await late.opened();
  late.provider.sendStateless('q1');
  await until(() => late.stateless.length > 0);
  assert.deepEqual(late.stateless[0].answered.toSorted(), people.map(({ person }) => person).toSorted());
});
