import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { RIGHTS } from '../rights.mjs';
import { createTokens, ROLES } from '../tokens.mjs';
import { closeAll, openDocument, startLine, until } from './kit.mjs';

/** What each may do, written once more by hand: a change of the table is a change of this. */
const DOCUMENTS = {
  room: { facilitator: 'write', colleague: 'refused', voter: 'read', leader: 'refused', overseer: 'refused' },
  'ballot/hidden/me': {
    facilitator: 'refused',
    colleague: 'refused',
    voter: 'write',
    leader: 'refused',
    overseer: 'refused',
  },
  'ballot/hidden/other': {
    facilitator: 'refused',
    colleague: 'refused',
    voter: 'refused',
    leader: 'refused',
    overseer: 'refused',
  },
  'ballot/open/me': {
    facilitator: 'read',
    colleague: 'refused',
    voter: 'read',
    leader: 'refused',
    overseer: 'refused',
  },
  'ballot/open/other': {
    facilitator: 'read',
    colleague: 'refused',
    voter: 'refused',
    leader: 'refused',
    overseer: 'refused',
  },
  shared: {
    facilitator: 'write',
    colleague: 'write',
    voter: 'refused',
    leader: 'refused',
    overseer: 'refused',
  },
  'shared/more': {
    facilitator: 'refused',
    colleague: 'refused',
    voter: 'refused',
    leader: 'refused',
    overseer: 'refused',
  },
  'room/more': {
    facilitator: 'refused',
    colleague: 'refused',
    voter: 'refused',
    leader: 'refused',
    overseer: 'refused',
  },
  'ballot/hidden': {
    facilitator: 'refused',
    colleague: 'refused',
    voter: 'refused',
    leader: 'refused',
    overseer: 'refused',
  },
};
/** Whoever is not named is refused. */
const REQUESTS = [
  ['GET', 'processes/P', ['facilitator']],
  ['POST', 'processes/P/codes', ['facilitator']],
  ['POST', 'processes/P/leaders/somebody', ['facilitator']],
  ['POST', 'processes/P/colleagues', ['facilitator']],
  ['PUT', 'processes/P/answers/me', ['leader']],
  ['PUT', 'processes/P/answers/me.record', ['leader']],
  ['PUT', 'processes/P/answers/other', []],
  ['PUT', 'processes/P/answers/mexico.record', []],
  ['POST', 'processes/P/kept', ['facilitator']],
  ['GET', 'processes/P/answers', ['facilitator']],
  ['DELETE', 'processes/P/answers/other/1', ['facilitator']],
  ['PUT', 'processes/P/summary', ['facilitator']],
  ['DELETE', 'processes/P/summary', ['facilitator']],
  ['GET', 'summaries', ['overseer']],
  ['DELETE', 'processes/P/meeting', []],
  ['DELETE', 'processes/P/shared', []],
  ['DELETE', 'processes/P', []],
];
/** Those that end something are asked by those who may not; that the facilitator may is in the tests of deletion. */
const ENDS = new Set(['processes/P/meeting', 'processes/P/shared', 'processes/P']);

const line = await startLine({ after });
after(closeAll);
const created = await line.askFor('POST', 'processes');
const { process } = created;
const tokens = createTokens(line.config.secret, Date.now);
const tokenOf = (role, more) =>
  line.line.tokens.write(
    { process: role === 'overseer' ? '' : process, role, person: 'me', meeting: 1, sharing: 1, ...more },
    60,
  );

const room = openDocument({ port: line.port, name: `${process}/room`, token: created.token });
await room.opened();
room.map('shown').set('open', true);
await room.stored();
room.close();

test('is tried for every kind of thing', () => {
  const tried = [
    'room',
    'shared',
    'sharing',
    'colleague',
    'ballot',
    'process',
    'code',
    'leader',
    'answer',
    'answers',
    'summary',
    'summaries',
  ];
  assert.deepEqual(Object.keys(RIGHTS).sort(), tried.sort());
});

for (const [name, expected] of Object.entries(DOCUMENTS))
  for (const role of ROLES)
    test(`${role}, ${name}: ${expected[role]}`, async () => {
      assert.equal(await tried(name, tokenOf(role)), expected[role]);
    });

for (const role of ROLES)
  test(`no document opens for a ${role} with a token that is false, old, foreign or of nobody`, async () => {
    for (const name of ['room', 'shared', 'ballot/hidden/me', 'ballot/open/me'])
      for (const token of badTokens(role)) assert.equal(await tried(name, token), 'refused');
  });

for (const [method, path, allowed] of REQUESTS)
  for (const role of ROLES) {
    if (ENDS.has(path) && method === 'DELETE' && role === 'facilitator') continue;
    test(`${role}, ${method} ${path}: ${allowed.includes(role) ? 'done' : 'refused'}`, async () => {
      const { status } = await asked(method, path, tokenOf(role));
      assert.equal(status < 300 ? 'done' : status, allowed.includes(role) ? 'done' : 403);
      for (const token of badTokens(role)) assert.equal((await asked(method, path, token)).status, 403);
    });
  }

test('a page from another place opens no line', async () => {
  const open = (origin) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${line.port}/live`, { origin });
      socket.on('open', () => resolve('opened')).on('error', () => resolve('refused'));
      socket.on('open', () => socket.close());
    });
  assert.equal(await open('https://elsewhere.example'), 'refused');
  assert.equal(await open(`http://127.0.0.1:${line.port}`), 'opened');
});

test('nobody is here in the name of another, or says more than that', async () => {
  const name = `${process}/room`;
  const liar = openDocument({ port: line.port, name, token: tokenOf('voter', { person: 'small' }) });
  const hears = openDocument({ port: line.port, name, token: tokenOf('facilitator') });
  await liar.opened();
  await hears.opened();
  liar.provider.setAwarenessField('person', 'large');
  liar.provider.setAwarenessField('says', 'a whole book');
  const heard = () =>
    [...hears.provider.awareness.getStates().values()].filter(({ role }) => role === 'voter');
  await until(() => heard().length === 1);
  assert.deepEqual(heard(), [{ role: 'voter', person: 'small' }]);
});

/** False, out of date, of another process, of another secret, of an ended meeting, and none. */
function badTokens(role) {
  const good = tokenOf(role);
  const claims = { process: 'elsewhere', role, person: 'me', meeting: 1, sharing: 1 };
  return [
    `${good.slice(0, -4)}AAAA`,
    `${good}.${good}`,
    line.line.tokens.write({ ...claims, process }, -1),
    ...(role === 'overseer' ? [] : [tokens.write(claims, 60)]),
    createTokens('another secret, which is just as long', Date.now).write({ ...claims, process }, 60),
    ...(role === 'voter' ? [tokenOf(role, { meeting: 0 })] : []),
    ...(role === 'colleague' ? [tokenOf(role, { sharing: 0 })] : []),
    'nonsense',
  ];
}

/** Opens it and writes in it; says what came of that. */
async function tried(name, token) {
  const client = openDocument({ port: line.port, name: `${process}/${name}`, token });
  await client.opened();
  if (client.refused()) return closed(client, 'refused');
  const key = `written-${Math.random()}`;
  client.map('tried').set(key, true);
  await Promise.race([client.stored(), sleep(150)]);
  const stored = line.line.store.documents
    .read(`${process}/${name}`)
    .some((update) => Buffer.from(update).includes(key));
  return closed(client, stored ? 'write' : 'read');
}
function closed(client, what) {
  client.close();
  return what;
}

const asked = (method, path, token) =>
  line.ask(method, path.replace('P', process), { token, ...(method === 'PUT' && { body: '{"unit":"a"}' }) });
