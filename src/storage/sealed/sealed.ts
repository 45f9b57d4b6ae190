import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A pair of X25519 keys in age's own text form. Whoever has the private one reads every answer sealed for it. */
export interface Keys {
  /** `age1…` */
  readonly publicKey: string;
  /** `AGE-SECRET-KEY-1…` */
  readonly privateKey: string;
}

export type OpenedSeal =
  | { readonly kind: 'opened'; readonly bytes: Uint8Array }
  | { readonly kind: 'wrong-key' }
  | { readonly kind: 'damaged' };

export async function makeKeys(): Promise<Keys> {
  const privateKey = await generateX25519Identity();
  return { publicKey: await identityToRecipient(privateKey), privateKey };
}

/** Bytes only the owner of the key can read, in the age format (age-encryption.org/v1). Rejects when the key is none. */
export function seal(bytes: Uint8Array, publicKey: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(publicKey);
  return encrypter.encrypt(bytes);
}

/** Opens what `seal` made. Never throws: whatever is wrong with the key or the bytes is said. */
export async function openSealed(bytes: Uint8Array, privateKey: string): Promise<OpenedSeal> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(privateKey);
  } catch {
    return { kind: 'wrong-key' };
  }
  try {
    return { kind: 'opened', bytes: await decrypter.decrypt(bytes) };
  } catch (error) {
    // The library says which it is in words only.
    const noKeyFits = error instanceof Error && /no identity matched/i.test(error.message);
    return { kind: noKeyFits ? 'wrong-key' : 'damaged' };
  }
}

/** The sealed bytes as a text age itself reads. */
export const armored = (bytes: Uint8Array): string => armor.encode(bytes);

/** The bytes of an armored text, or null where it is none. */
export function unarmored(text: string): Uint8Array | null {
  try {
    return armor.decode(text);
  } catch {
    return null;
  }
}
