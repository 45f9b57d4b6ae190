import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { killableLine } from '../kills.mjs';
import { closeAll, folderFor, openDocument, until } from './kit.mjs';
import { freePort, LACKS_SERVERS, startPostgres, startRedis } from './servers.mjs';

const LACKS_NGINX =
  spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0
    ? false
    : 'It was not tried: this machine has no nginx.';

after(closeAll);

/** The set-up as docs/line.md has it, for two servers, with other ports and folders. */
function setUp(folder, port, upstream) {
  const doc = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'line.md'), 'utf8');
  const [one, two] = [...doc.matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, text]) => text);
  const [first, second] = upstream;
  const servers = two
    .replace('10.0.0.2:4121', `127.0.0.1:${first}`)
    .replace('10.0.0.3:4121', `127.0.0.1:${second}`);
  const site = one
    .replace('server {', `server { listen 127.0.0.1:${port}; root ${folder};`)
    .replace('proxy_pass http://127.0.0.1:4121;', 'proxy_pass http://line;');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  // As a service does, it would else become somebody who may not read the folder of the test.
  const who = process.getuid() === 0 ? 'user root;' : '';
  const text = `daemon off; ${who} pid ${folder}/pid; error_log ${folder}/errors; events {}
http { ${temporary.join(' ')} access_log ${folder}/log; ${servers} ${site} }`;
  for (const sign of ['4121', '10.0.0']) assert.equal(text.includes(sign), false, sign);
  return text;
}

test(
  'two lines behind an nginx that is set up as the page says: each is killed, and nobody loses what was acknowledged',
  {
    skip: LACKS_NGINX || LACKS_SERVERS,
  },
  async (scope) => {
    const folder = folderFor(scope);
    const [postgres, redis] = [await startPostgres(), await startRedis()];
    const settings = {
      LINE_DATABASE: postgres.create().address,
      LINE_REDIS: redis.address,
      LINE_SECRET_FILE: join(folder, 'secret'),
    };
    const start = async (at) => killableLine(folder, { ...settings, LINE_PORT: String(at) });
    const upstream = [await freePort(), await freePort()];
    const lines = [await start(upstream[0]), await start(upstream[1])];

    const port = await freePort();
    writeFileSync(join(folder, 'live.json'), '{"path":"live"}');
    writeFileSync(join(folder, 'nginx.conf'), setUp(folder, port, upstream));
    const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    const ended = once(nginx, 'exit');
    scope.after(async () => {
      nginx.kill();
      await ended;
      closeAll();
      for (const line of lines) await line.end('SIGTERM');
      await Promise.all([postgres.stop(), redis.stop()]);
    });
    const at = `http://127.0.0.1:${port}`;
    await until(() =>
      fetch(`${at}/live.json`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const live = await fetch(`${at}/live.json`);
    assert.equal(live.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await live.json(), { path: 'live' });

    const made = await fetch(`${at}/live/processes`, { method: 'POST', headers: { Origin: at } });
    const { process: id, token } = await made.json();
    // By turns: each is on one of the two.
    const open = () => openDocument({ port, name: `${id}/shared`, token });
    const [one, other] = [open(), open()];
    await Promise.all([one.opened(), other.opened()]);
    const safe = [];
    const write = async (client, key) => {
      client.map('values').set(key, true);
      await client.stored();
      safe.push(key);
    };
    await write(one, 'before');
    await until(() => other.map('values').has('before'));
    for (const gone of [0, 1]) {
      await lines[gone].end('SIGKILL');
      for (const [name, client] of Object.entries({ one, other }))
        await write(client, `${name} without ${gone}`);
      await until(() => safe.every((key) => [one, other].every((client) => client.map('values').has(key))));
      lines[gone] = await start(upstream[gone]);
    }
    const reader = open();
    await reader.opened();
    assert.deepEqual(
      safe.filter((key) => !reader.map('values').has(key)),
      [],
    );
    // What is in the log of the proxy leads to nobody's process.
    assert.equal(readFileSync(join(folder, 'log'), 'utf8').includes(id), false);
  },
);
