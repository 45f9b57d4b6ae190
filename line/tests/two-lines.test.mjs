import { after, test } from 'node:test';
import { useServers } from './kit.mjs';
import { LACKS_SERVERS, startPostgres, startRedis } from './servers.mjs';

/**
 * What holds for one line on a file holds for two lines beside each other on a Postgres and a Redis: the same tests, where everything
 * that is asked goes to the one and the other by turns.
 */
if (LACKS_SERVERS) {
  console.error(LACKS_SERVERS);
  test('two lines on a Postgres and a Redis', { skip: LACKS_SERVERS }, () => undefined);
} else {
  const [postgres, redis] = [await startPostgres(), await startRedis()];
  after(async () => {
    await redis.stop();
    await postgres.stop();
  });
  useServers({ postgres, redis });
  for (const what of ['rights', 'deletion', 'meeting', 'codes']) await import(`./${what}.test.mjs`);
}
