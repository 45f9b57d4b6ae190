import type { Line, Membership, OwnPlace, PhoneCode, PlaceStanding } from '#storage/line.ts';
import { LineDown } from '#storage/line-down.ts';
import type { BrowserMemory } from '../windows/browser-memory.ts';
import { createMailbox } from './mailbox.ts';
import { createPhoneRoom } from './phone-room.ts';
import { createPhone } from './phone.ts';
import { answered, NO_ACCESS, request, takenAway } from './requests.ts';
import { createSummaries } from './summaries.ts';
import { createTogether } from './together/create-together.ts';

/** The line at an address. `memory` keeps what a phone has not sent, over a reload. */
export const createLine = (address: string, memory: BrowserMemory = null): Line => ({
  address,
  ...createMailbox(address),
  ...createSummaries(address),
  ...createTogether(address),
  createProcess: async () => (await answered(address, 'POST', 'processes')) as OwnPlace,
  async standing({ process, token }) {
    const { status, value } = await request(address, 'GET', `processes/${process}`, { token });
    if (status === NO_ACCESS) return 'gone';
    if (status >= 300) throw new LineDown(`The line says ${status}.`);
    return value as PlaceStanding;
  },
  deleteProcess: ({ process, token }) => takenAway(address, `processes/${process}`, token),
  async keep({ process, token }) {
    await answered(address, 'POST', `processes/${process}/kept`, { token });
  },
  createCode: async ({ process, token }) =>
    (await answered(address, 'POST', `processes/${process}/codes`, { token })) as PhoneCode,
  endMeeting: ({ process, token }) => takenAway(address, `processes/${process}/meeting`, token),
  openRoom: (own, hears) => createPhoneRoom(address, own, hears),
  async join(code, again) {
    const body = JSON.stringify({ code, again });
    const { status, value } = await request(address, 'POST', 'join', { body });
    if (status === 429) return 'wait';
    if (status === 404) return 'wrong';
    if (status >= 300) throw new LineDown(`The line says ${status}.`);
    return value as Membership;
  },
  openPhone: (member, hears) => createPhone(address, member, hears, memory),
});
