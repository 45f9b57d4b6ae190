import type { ProcessRepository } from '#storage/process-repository.ts';
import type { Carrier, CarrierGiven } from '#storage/together.ts';
import type { Windows } from '#storage/windows.ts';

interface CarryGiven extends Pick<CarrierGiven, 'begins' | 'newId' | 'onState' | 'onPeople'> {
  /** Opens the way to the others: `Line.carry`. */
  readonly carry: (given: Omit<CarrierGiven, 'connect'>) => Carrier;
  readonly repository: Pick<ProcessRepository, 'exchange' | 'keepVersion'>;
  readonly windows: Windows;
  readonly processId: string;
  /** ISO time. */
  readonly now: () => string;
}

/**
 * Carries one process to other machines, as one more window of this browser: it hears what the windows have stored, and tells them
 * what it has stored of what others did. Gives what says who is here, and the way to stop.
 */
export function carryShared(given: CarryGiven): Pick<Carrier, 'say' | 'close'> {
  const { repository, processId, now } = given;
  const line = given.windows.open(processId);
  const by = given.newId();
  let writes = 0;
  const carrier = given.carry({
    begins: given.begins,
    newId: given.newId,
    exchange: (work) => repository.exchange(processId, now(), work),
    keepVersion: () => repository.keepVersion(processId, 'opened', now()),
    onWritten({ order, changes }) {
      writes += 1;
      line.tell({ kind: 'written', sent: { by, upTo: writes }, write: { writes: order.writes, changes } });
    },
    onState: given.onState,
    onPeople: given.onPeople,
  });
  const stop = line.onMessage(({ kind }) => {
    if (kind === 'written' || kind === 'replaced') carrier.stir();
  });
  return {
    say: (me) => carrier.say(me),
    async close() {
      stop();
      await carrier.close();
      line.close();
    },
  };
}
