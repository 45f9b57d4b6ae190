import type { SentSummary, Summaries } from '#storage/line.ts';
import { LineDown } from '#storage/line-down.ts';
import { NO_ACCESS, request, takenAway } from './requests.ts';

/** What processes let their trust see, at an address. */
export const createSummaries = (address: string): Summaries => ({
  async sendSummary({ process, token }, said) {
    const body = JSON.stringify(said);
    const { status } = await request(address, 'PUT', `processes/${process}/summary`, { token, body });
    if (status === NO_ACCESS) return 'refused';
    if (status >= 300) throw new LineDown(`The line says ${status}.`);
    return 'stored';
  },
  removeSummary: ({ process, token }) => takenAway(address, `processes/${process}/summary`, token),
  async summaries(token) {
    const { status, value } = await request(address, 'GET', 'summaries', { token });
    if (status === NO_ACCESS) return 'refused';
    if (status >= 300) throw new LineDown(`The line says ${status}.`);
    return value as readonly SentSummary[];
  },
});
