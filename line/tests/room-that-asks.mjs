import { createInterface } from 'node:readline';
import { openDocument } from './kit.mjs';

/** A facilitator's end of a room: tells its code, asks what it is given, a line each, and ends the vote at «end». */
const port = Number(process.env.LINE_PORT);
const ask = async (method, path, token) => {
  const headers = token && { Authorization: `Bearer ${token}` };
  const answer = await fetch(`http://127.0.0.1:${port}/live/${path}`, { method, headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.status === 204 ? undefined : answer.json();
};
const { process: id, token } = await ask('POST', 'processes');
const { figures } = await ask('POST', `processes/${id}/codes`, token);
const room = openDocument({ port, name: `${id}/room`, token });
await room.opened();
console.log(figures);
for await (const said of createInterface({ input: process.stdin }))
  if (said === 'end') await ask('DELETE', `processes/${id}/meeting`, token);
  else room.map('room').set('question', said);
process.exit();
