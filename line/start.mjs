import { readConfig } from './config.mjs';
import { createLine } from './line.mjs';
import { openStore } from './store.mjs';
import { createTokens } from './tokens.mjs';

/**
 * `start.mjs`: runs the line until it is told to stop. `start.mjs overseer [days]`: writes a token for who oversees the trust.
 * `start.mjs backup FILE`: a copy of all of it, while it runs.
 */
const config = readConfig(process.env);
const [deed, given] = process.argv.slice(2);

if (deed === 'overseer') {
  const days = Number(given ?? 365);
  const claims = { process: '', role: 'overseer', person: 'overseer' };
  console.log(createTokens(config.secret, Date.now).write(claims, days * 86_400));
} else if (deed === 'backup') {
  const store = openStore(config.file);
  store.backUp(given);
  store.close();
} else {
  const line = createLine(config);
  await line.listen();
  const stop = async () => {
    await line.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop);
}
