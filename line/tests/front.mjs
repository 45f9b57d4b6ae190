import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout } from 'node:timers';

/**
 * What stands before servers as a proxy does, and can be as slow as a bad line: each new connection goes to the next of those that are
 * up. `delay`: how long everything takes each way, ms; `stalled`: nothing goes through, and nobody is told.
 */
export async function startFront(ports) {
  const line = { delay: 0, stalled: false };
  const held = new Set();
  let turn = 0;

  /** In order, each part `delay` after it came, and none while the line is stalled. */
  function pass(from, to) {
    const waiting = [];
    let timer;
    const send = () => {
      timer = undefined;
      while (!line.stalled && waiting[0]?.at <= performance.now()) to.write(waiting.shift().bytes);
      if (waiting.length > 0 && !to.destroyed) timer = setTimeout(send, 5);
    };
    from.on('data', (bytes) => {
      if (line.delay === 0 && !line.stalled && waiting.length === 0) return to.write(bytes);
      waiting.push({ bytes, at: performance.now() + line.delay });
      timer ??= setTimeout(send, 5);
    });
    from.on('close', () => to.destroy());
    from.on('error', () => to.destroy());
  }
  function open(client, tries) {
    if (tries === 0) return client.destroy();
    turn += 1;
    const server = connect(ports[turn % ports.length], '127.0.0.1');
    server.once('error', () => open(client, tries - 1));
    server.once('connect', () => {
      server.removeAllListeners('error');
      held.add(client).add(server);
      pass(client, server);
      pass(server, client);
    });
  }
  const front = createServer((client) => {
    client.on('error', () => undefined);
    open(client, ports.length * 2);
  }).listen(0, '127.0.0.1');
  await once(front, 'listening');
  const cut = () => {
    for (const one of held) one.destroy();
    held.clear();
  };
  return {
    port: front.address().port,
    line,
    /** Every connection ends; new ones are let in. */
    cut,
    close() {
      front.close();
      cut();
    },
  };
}
