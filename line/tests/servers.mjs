import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { until } from './until.mjs';

/** Debian keeps the programs of Postgres where nobody's PATH looks. */
function binaries() {
  const debian = '/usr/lib/postgresql';
  const found = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  return [...found, ...(process.env.PATH ?? '').split(delimiter)].find((folder) =>
    existsSync(join(folder, 'initdb')),
  );
}
const POSTGRES = process.platform === 'win32' ? undefined : binaries();
const hasRedis = spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0;

/** Why the tests that need a Postgres and a Redis are not run here; false where they are. */
export const LACKS_SERVERS =
  POSTGRES !== undefined && hasRedis
    ? false
    : 'Neither was tried: this machine has no Postgres, or no Redis.';

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** A Redis that keeps nothing. */
export async function startRedis(port) {
  port ??= await freePort();
  const given = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', given, { stdio: 'ignore', cwd: tmpdir() });
  const ended = once(child, 'exit');
  await until(() => answers(port));
  return {
    port,
    address: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A Postgres of its own in a folder of its own, on the disk for good as one of a trust is. It refuses to be root. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'line-postgres-'));
  const isRoot = process.getuid() === 0;
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const who = isRoot ? { uid: id('-u'), gid: id('-g') } : {};
  if (isRoot) chownSync(folder, who.uid, who.gid);
  const port = await freePort();
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  const data = join(folder, 'data');
  const quiet = { ...who, env, cwd: folder, stdio: 'ignore' };
  execFileSync(
    join(POSTGRES, 'initdb'),
    ['-D', data, '-U', 'line', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    quiet,
  );
  const child = spawn(
    join(POSTGRES, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder],
    quiet,
  );
  const ended = once(child, 'exit');
  const run = (program, ...given) =>
    execFileSync(join(POSTGRES, program), ['-h', '127.0.0.1', '-p', String(port), '-U', 'line', ...given], {
      encoding: 'utf8',
      env,
      maxBuffer: 64_000_000,
    });
  await until(
    () => spawnSync(join(POSTGRES, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0,
  );
  let places = 0;
  return {
    /** A place in it that nobody has been at, and its address. */
    create() {
      const name = `line_${(places += 1)}`;
      run('psql', '-q', '-d', 'postgres', '-c', `CREATE SCHEMA ${name}`);
      return {
        address: `postgres://line@127.0.0.1:${port}/postgres?options=-csearch_path%3D${name}`,
        dump: () => run('pg_dump', '-d', 'postgres', '-n', name),
      };
    },
    /** It stands still, without being gone: nothing is answered, and no line is closed. */
    freeze: () => signalAll(child.pid, 'SIGSTOP'),
    thaw: () => signalAll(child.pid, 'SIGCONT'),
    async stop() {
      signalAll(child.pid, 'SIGCONT');
      child.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
/** The process and those it has started. */
function signalAll(pid, signal) {
  const { stdout } = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' });
  for (const one of [pid, ...stdout.split('\n').filter(Boolean).map(Number)])
    try {
      process.kill(one, signal);
    } catch {
      // Gone by itself.
    }
}
