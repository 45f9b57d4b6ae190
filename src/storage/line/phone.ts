import type { Membership, Phone, PhoneHears } from '#storage/line.ts';
import type { BrowserMemory } from '../windows/browser-memory.ts';
import { openAnew, openDocument, openSocket, type Opened } from './documents.ts';

/** Permanent: what a phone has answered and the server has not got yet, over a reload. */
const UNSENT = 'brukerpanelveilederen/phone-unsent/';

/** The phone's end: shows what is asked, and has one document of its own for each round. */
export function createPhone(
  address: string,
  { process, person, token }: Membership,
  hears: PhoneHears,
  memory: BrowserMemory,
): Phone {
  const socket = openSocket(address);
  const ballots = new Map<string, Opened>();
  const key = (round: string): string => `${UNSENT}${process}/${person}/${round}`;
  const room = openDocument(socket, { name: `${process}/room`, token, onRefused: () => hears.onEnded() });
  const asked = room.doc.getMap('room');
  // Says that it is here; the server writes who over it.
  room.provider.setAwarenessField('here', true);

  asked.observe(() => {
    const question = parsed(asked.get('question'));
    const round = question instanceof Object && 'round' in question ? question.round : null;
    if (typeof round === 'string') ballotOf(round);
    hears.onQuestion(question);
  });

  function ballotOf(round: string): Opened {
    const open = ballots.get(round);
    if (open) return open;
    const ballot = openDocument(socket, {
      name: `${process}/ballot/${round}/${person}`,
      token,
      onUnsent: () => tell(round),
    });
    ballots.set(round, ballot);
    const given = ballot.doc.getMap('answer');
    given.observe(() => hears.onAnswer(round, given.get('given')));
    const before = memory?.getItem(key(round));
    if (typeof before === 'string') given.set('given', parsed(before));
    return ballot;
  }
  function tell(round: string): void {
    if (ballots.get(round)?.provider.unsyncedChanges === 0) memory?.removeItem(key(round));
    const unsent = [...ballots.values()].reduce((sum, { provider }) => sum + provider.unsyncedChanges, 0);
    hears.onUnsent(unsent);
  }
  return {
    answer(round, answer) {
      const ballot = ballotOf(round);
      try {
        memory?.setItem(key(round), JSON.stringify(answer));
      } catch {
        // A memory that is full or closed only means that an answer is not kept over a reload before it is sent.
      }
      ballot.doc.getMap('answer').set('given', answer);
      tell(round);
    },
    wake: () => openAnew(socket),
    close() {
      for (const ballot of ballots.values()) ballot.close();
      room.close();
      socket.destroy();
    },
  };
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : null;
  } catch {
    return null;
  }
}
