import { createInterface } from 'node:readline';
import { openDocument } from './kit.mjs';

/** A machine of somebody in a network of its own: writes each key it is given, and tells how it stands. */
const client = openDocument(JSON.parse(process.env.LINE_AT));
createInterface({ input: process.stdin }).on('line', (key) => client.map('values').set(key, true));
setInterval(() => {
  const { synced, unsyncedChanges: unsynced } = client.provider;
  console.log(JSON.stringify({ synced, unsynced, keys: [...client.map('values').keys()] }));
}, 100);
