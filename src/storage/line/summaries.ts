import type { SentSummary, Summaries } from '#storage/line.ts';
import { LineDown } from '#storage/line-down.ts';
import { NO_ACCESS } from './mailbox.ts';
import { answered, request } from './requests.ts';

/** What processes let their trust see, at an address. */
export const createSummaries = (address: string): Summaries => ({
  async sendSummary({ process, token }, said) {
    await answered(address, 'PUT', `processes/${process}/summary`, { token, body: JSON.stringify(said) });
  },
  async removeSummary({ process, token }) {
    const { status } = await request(address, 'DELETE', `processes/${process}/summary`, { token });
    // Where the place is gone, so is the summary.
    if (status >= 300 && status !== NO_ACCESS) throw new LineDown(`The line says ${status}.`);
  },
  async summaries(token) {
    const { status, value } = await request(address, 'GET', 'summaries', { token });
    if (status === NO_ACCESS) return 'refused';
    if (status >= 300) throw new LineDown(`The line says ${status}.`);
    return value as readonly SentSummary[];
  },
});
