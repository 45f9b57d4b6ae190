import { refusedAdvance, type AdvanceRefused, type KeyOf } from './read-advance.ts';

/** What lies under the seal, when the process it says it belongs to is here with its key. Never throws. */
export async function openedSeal(
  sealed: Uint8Array,
  process: string,
  keyOf: KeyOf,
): Promise<{ readonly kind: 'opened'; readonly bytes: Uint8Array } | AdvanceRefused> {
  const key = await keyOf(process);
  if (!key) return refusedAdvance('sealed-no-key', process);
  const { openSealed } = await import('../sealed/sealed.ts');
  const opened = await openSealed(sealed, key);
  if (opened.kind === 'opened') return opened;
  return refusedAdvance(opened.kind === 'wrong-key' ? 'sealed-wrong-key' : 'damaged', process);
}
