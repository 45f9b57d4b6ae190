import { encodingOf } from '../files/encoding.ts';

/** The heading of a part of a mail that is written as base64. */
const BASE64_HEADING = /content-transfer-encoding:\s{0,20}base64/gi;
const EMPTY_LINE = /\r?\n\r?\n/g;
const BASE64 = /[A-Za-z0-9+/=\s]*/y;

/**
 * The text of a file that may hold links: plain text, a page, or a mail that could not be taken apart. Bytes that are
 * no UTF-8 are read letter by letter, since links hold only plain letters.
 */
export function textIn(bytes: Uint8Array): string {
  const text = decoded(bytes);
  return [text, ...base64Parts(text)].join('\n');
}

/** Each letter is looked at once, however many headings there are. */
function base64Parts(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(BASE64_HEADING)) {
    if (index < from) continue;
    EMPTY_LINE.lastIndex = index;
    if (!EMPTY_LINE.test(text)) break;
    BASE64.lastIndex = EMPTY_LINE.lastIndex;
    const [body = ''] = BASE64.exec(text) ?? [];
    from = EMPTY_LINE.lastIndex + body.length;
    const part = fromBase64(body);
    if (part !== null) parts.push(part);
  }
  return parts;
}

/** The text of bytes by their mark, else as UTF-8, else letter by letter. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
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
