import type { Ballot, OwnPlace, PhoneRoom, RoomHears } from '#storage/line.ts';
import { openDocument, openSocket } from './documents.ts';

/** The facilitator's end: writes what is asked, hears how many have answered, and opens what was answered. */
export function createPhoneRoom(address: string, { process, token }: OwnPlace, hears: RoomHears): PhoneRoom {
  const socket = openSocket(address);
  const waiting = new Map<string, (people: readonly string[]) => void>();
  let hasBeenHere = false;
  let round = '';
  const room = openDocument(socket, {
    name: `${process}/room`,
    token,
    onSaid(payload) {
      const said = readSaid(payload);
      if (!said) return;
      hears.onAnswered(said.round, said.answered.length);
      waiting.get(said.round)?.(said.answered);
    },
  });
  const { provider } = room;
  const askHowMany = (): void => provider.sendStateless(round);
  provider.on('synced', () => {
    if (round !== '') askHowMany();
    if (hasBeenHere) hears.onBack();
    hasBeenHere = true;
  });
  provider.on('awarenessUpdate', ({ states }: { states: readonly Record<string, unknown>[] }) =>
    hears.onHere(new Set(states.filter(({ role }) => role === 'voter').map(({ person }) => person)).size),
  );

  async function peopleOf(wanted: string): Promise<readonly string[]> {
    const told = new Promise<readonly string[]>((resolve) => waiting.set(wanted, resolve));
    provider.sendStateless(wanted);
    return told.finally(() => waiting.delete(wanted));
  }
  async function ballotOf(wanted: string, person: string): Promise<Ballot> {
    const ballot = openDocument(socket, { name: `${process}/ballot/${wanted}/${person}`, token });
    await ballot.synced();
    const answer: unknown = ballot.doc.getMap('answer').get('given');
    ballot.close();
    return { person, answer };
  }
  return {
    ask(question) {
      const asked = JSON.stringify(question);
      const kept = room.doc.getMap('room');
      if (kept.get('question') !== asked) kept.set('question', asked);
      round = roundOf(question);
      if (round !== '' && provider.synced) askHowMany();
    },
    async show(wanted) {
      await room.synced();
      room.doc.getMap('shown').set(wanted, true);
      await room.stored();
      return Promise.all((await peopleOf(wanted)).map((person) => ballotOf(wanted, person)));
    },
    close() {
      room.close();
      socket.destroy();
    },
  };
}

const roundOf = (question: unknown): string =>
  typeof question === 'object' && question !== null && 'round' in question ? String(question.round) : '';

function readSaid(payload: string): { readonly round: string; readonly answered: readonly string[] } | null {
  try {
    const { round, answered } = JSON.parse(payload) as Record<string, unknown>;
    return typeof round === 'string' && Array.isArray(answered)
      ? { round, answered: answered.filter((one) => typeof one === 'string') }
      : null;
  } catch {
    return null;
  }
}
