import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CODE_MS, createCodes, WRONG_A_MINUTE, WRONG_IN_ALL } from '../codes.mjs';
import { openStore } from '../store.mjs';
import { startLine } from './kit.mjs';

function codesAt(start = 0) {
  const clock = { now: start };
  return { clock, codes: createCodes(openStore({ file: ':memory:' }), () => clock.now) };
}
/** Figures that are not the code's. */
const wrong = ({ figures }) => String((Number(figures) + 1) % 1_000_000).padStart(6, '0');

test('a code lets in for half an hour, by figures and by key, and then no more', () => {
  const { clock, codes } = codesAt();
  const code = codes.create('p');
  assert.match(code.figures, /^\d{6}$/);
  clock.now = CODE_MS - 1;
  assert.equal(codes.processOf(code.figures), 'p');
  assert.equal(codes.processOf(code.key), 'p');
  clock.now = CODE_MS;
  assert.equal(codes.processOf(code.key), 'wrong');
});

test('after ten wrong ones nobody’s figures are looked at for the rest of the minute, and the key still leads in', () => {
  const { clock, codes } = codesAt();
  const code = codes.create('p');
  for (let tries = 0; tries < WRONG_A_MINUTE; tries += 1) assert.equal(codes.processOf(wrong(code)), 'wrong');
  assert.equal(codes.processOf(code.figures), 'wait');
  assert.equal(codes.processOf(code.key), 'p');
  clock.now += 60_001;
  assert.equal(codes.processOf(code.figures), 'p');
});

test('fifty wrong ones close a code for good, and a new one opens the same process', () => {
  const { clock, codes } = codesAt();
  const code = codes.create('p');
  for (let tries = 0; tries < WRONG_IN_ALL; tries += 1) {
    if (tries % WRONG_A_MINUTE === 0) clock.now += 60_001;
    codes.processOf(wrong(code));
  }
  clock.now += 60_001;
  assert.equal(codes.processOf(code.figures), 'wrong');
  assert.equal(codes.processOf(codes.create('p').figures), 'p');
});

test('the server keeps the limit, and gives each phone a person of its own', async (scope) => {
  const { ask, askFor, clock } = await startLine(scope);
  const { process, token } = await askFor('POST', 'processes');
  const code = await askFor('POST', `processes/${process}/codes`, { token });
  const join = (given, again) => ask('POST', 'join', { body: JSON.stringify({ code: given, again }) });
  const [one, other] = await Promise.all(
    [join(code.figures), join(code.key)].map(async (done) => (await done).json()),
  );
  assert.equal(one.process, process);
  assert.notEqual(one.person, other.person);
  const same = await (await join(code.key, one.token)).json();
  assert.equal(same.person, one.person);
  const withFalse = await (await join(code.key, `${one.token}x`)).json();
  assert.notEqual(withFalse.person, one.person);
  for (let tries = 0; tries < WRONG_A_MINUTE; tries += 1) assert.equal((await join(wrong(code))).status, 404);
  assert.equal((await join(code.figures)).status, 429);
  clock.now += 61_000;
  assert.equal((await join(code.figures)).status, 200);
});
