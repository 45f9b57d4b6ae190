/** A part of a mail that is written as base64: everything after its heading, up to the next boundary. */
const BASE64_PART = /content-transfer-encoding:\s*base64[^]*?\r?\n\r?\n([A-Za-z0-9+/=\s]+)/gi;

/**
 * The text of a file that may hold links: plain text, a page, or a saved mail (.eml; of .msg what can be read). Bytes
 * that are no UTF-8 are read letter by letter, since links hold only plain letters.
 */
export function textIn(bytes: Uint8Array): string {
  const text = decoded(bytes);
  const parts = [...text.matchAll(BASE64_PART)].flatMap(([, body = '']) => fromBase64(body) ?? []);
  return [text, ...parts].join('\n');
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Outlook keeps a mail with two bytes for each letter, of which every other is nothing.
    return new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  }
}

function fromBase64(body: string): string | null {
  try {
    return decoded(Uint8Array.from(atob(body.replace(/\s/g, '')), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
}
