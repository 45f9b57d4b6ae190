import type { Mailbox, SentAnswer } from '#storage/line.ts';
import { LineDown } from '#storage/line-down.ts';
import { answered, NO_ACCESS, request } from './requests.ts';

/** Leaders' answers, at an address. */
export const createMailbox = (address: string): Mailbox => ({
  async leaderToken({ process, token }, leader) {
    const given = await answered(address, 'POST', `processes/${process}/leaders/${leader}`, { token });
    return (given as { readonly token: string }).token;
  },
  async sendAnswer({ process, leader, token }, record, sealed) {
    const path = `processes/${process}/answers/${leader}.${record}`;
    const { status } = await request(address, 'PUT', path, { token, body: sealed });
    if (status < 300) return 'stored';
    if (status === NO_ACCESS) return 'refused';
    throw new LineDown(`The line says ${status}.`);
  },
  async answers({ process, token }) {
    const { status, value } = await request(address, 'GET', `processes/${process}/answers`, { token });
    if (status === NO_ACCESS) return 'gone';
    if (status >= 300) throw new LineDown(`The line says ${status}.`);
    return value as readonly SentAnswer[];
  },
  async clearAnswer({ process, token }, { person, at }) {
    await answered(address, 'DELETE', `processes/${process}/answers/${person}/${at}`, { token });
  },
});
