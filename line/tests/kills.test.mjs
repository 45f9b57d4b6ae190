import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killAgainAndAgain } from '../kills.mjs';

test('a server that is killed, with the one who wrote gone too, has all it said it had', async () => {
  const { acknowledged, lost } = await killAgainAndAgain(3);
  assert.equal(acknowledged > 0, true);
  assert.equal(lost, 0);
});
