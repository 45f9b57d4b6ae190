import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { LineDown } from '#storage/line-down.ts';
import { createLine } from './create-line.ts';

const OWN = { process: 'p1', token: 'mine' };
let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** A line that answers everything with this. */
async function lineThatSays(status: number) {
  const server = createServer((_request, response) => response.writeHead(status).end()).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  stop = () => void server.close();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return createLine(`http://127.0.0.1:${address.port}/live`);
}
const DEEDS = ['endSharing', 'endMeeting', 'removeSummary', 'deleteProcess'] as const;

test.each(DEEDS)('%s is done where the place is gone, and not where the line is in trouble', async (deed) => {
  const gone = await lineThatSays(403);
  await expect(gone[deed](OWN)).resolves.toBeUndefined();
  stop?.();
  const troubled = await lineThatSays(503);
  await expect(troubled[deed](OWN)).rejects.toThrow(LineDown);
});
