import { randomUUID } from 'node:crypto';
import { createClient } from '@redis/client';

/** How soon a Redis that is gone is tried again, and after how long without an answer it is held to be gone, ms. */
const TRIED_AGAIN_MS = 1_000;
const SILENT_MS = 5_000;

/**
 * One channel of a Redis that all lines beside each other say and hear on. What cannot be said is not kept.
 * @param {object} given
 * @param {string} given.address `redis://…`
 * @param {string} given.channel
 * @param {(said: any, bytes: Uint8Array) => void} given.hear What another has said; never what was said here.
 * @param {(isUp: boolean) => void} given.up It can be heard from now on, or can no more.
 */
export function openWire({ address, channel, hear, up }) {
  const me = randomUUID();
  const open = () =>
    createClient({
      url: address,
      disableOfflineQueue: true,
      pingInterval: SILENT_MS / 2,
      socket: {
        connectTimeout: SILENT_MS,
        socketTimeout: SILENT_MS,
        reconnectStrategy: () => TRIED_AGAIN_MS,
      },
    });
  const [mouth, ear] = [open(), open()];
  /** @param {Buffer} message The length of what is said, what is said, and the bytes that go with it. */
  function read(message) {
    const length = message.readUInt32BE(0);
    const said = JSON.parse(message.subarray(4, 4 + length).toString());
    if (said.from !== me) hear(said, new Uint8Array(message.subarray(4 + length)));
  }
  let [isUp, isListening] = [false, false];
  function look() {
    const now = isListening && ear.isReady && mouth.isReady;
    if (now === isUp) return;
    isUp = now;
    up(isUp);
  }
  // Once; the client listens anew by itself when it comes back.
  ear.once('ready', async () => {
    await ear.subscribe(channel, read, true);
    isListening = true;
    look();
  });
  for (const client of [mouth, ear]) {
    for (const event of ['ready', 'error', 'end']) client.on(event, look);
    client.connect().catch(look);
  }

  return {
    isUp: () => isUp,
    /** @param {object} said @param {Uint8Array} bytes */
    say(said, bytes) {
      const head = Buffer.from(JSON.stringify({ ...said, from: me }));
      const length = Buffer.alloc(4);
      length.writeUInt32BE(head.length);
      mouth.publish(channel, Buffer.concat([length, head, bytes])).catch(look);
    },
    close() {
      for (const client of [mouth, ear]) client.destroy();
    },
  };
}

/** @typedef {ReturnType<typeof openWire>} Wire */
