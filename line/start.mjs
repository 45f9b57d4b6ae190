import { readConfig } from './config.mjs';
import { createLine } from './line.mjs';
import { createLog } from './log.mjs';
import { openStore } from './store.mjs';
import { createTokens } from './tokens.mjs';

/**
 * `start.mjs`: runs the line until it is told to stop. `start.mjs overseer-link ADDRESS [days]`: writes a link for who oversees the
 * trust, to the program at this address; it holds a year unless said.
 * `start.mjs backup FILE`: a copy of all of it, while it runs.
 */
const config = readConfig(process.env);
const [deed, given, more] = process.argv.slice(2);

if (deed === 'overseer-link') {
  const days = Number(more ?? 365);
  const claims = { process: '', role: 'overseer', person: 'overseer' };
  const token = createTokens(config.secret, Date.now).write(claims, days * 86_400);
  console.log(`${new URL('.', given).href}#/overseer/${token}`);
} else if (deed === 'backup') {
  const store = openStore(config);
  store.backUp(given);
  store.close();
} else {
  const log = createLog((text) => process.stdout.write(text), Date.now);
  // The engine tells what went wrong by the names of documents, which belong in no log.
  console.error = console.warn = () => log('fault');
  const line = createLine(config);
  await line.listen();
  const stop = async () => {
    await line.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop);
}
