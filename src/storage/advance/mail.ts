/** What of a mail may hold an answer. */
export interface Mail {
  /** Plain and as a page. */
  readonly texts: readonly string[];
  readonly files: readonly MailFile[];
}
export interface MailFile {
  /** Empty when it has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A mail has some parts; a hostile one has as many as there is room for. */
const MOST_PARTS = 2_000;

/** The first lines of a mail as it is sent and saved: names of fields, of which these always are some. */
const HEADER =
  /^(?:received|from|to|subject|date|message-id|mime-version|content-type|return-path|delivered-to|x-[\w-]+):/im;

/** Does a file begin as a saved mail (.eml) does? */
export function isMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 4_096))
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  const head = start.split(/\r?\n\r?\n/)[0] ?? '';
  return /^(?:From |[A-Za-z][\w-]*:)/.test(head) && (head.match(new RegExp(HEADER, 'gim'))?.length ?? 0) >= 2;
}

/** The texts and the attachments of a saved mail; null when it cannot be taken apart, or has far too many parts. */
export async function readMail(bytes: Uint8Array): Promise<Mail | null> {
  if (hasTooManyParts(bytes)) return null;
  try {
    const { default: PostalMime } = await import('postal-mime');
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
    return {
      texts: [mail.text, mail.html].filter((text) => text !== undefined),
      files: mail.attachments.map(({ filename, content }) => ({
        name: filename ?? '',
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
      })),
    };
  } catch {
    return null;
  }
}

/** Lines that begin as the edge of a part does. */
function hasTooManyParts(bytes: Uint8Array): boolean {
  let parts = 0;
  for (let at = bytes.indexOf(0x2d); at >= 0 && parts <= MOST_PARTS; at = bytes.indexOf(0x2d, at + 2))
    if (bytes[at + 1] === 0x2d && (at === 0 || bytes[at - 1] === 0x0a)) parts += 1;
  return parts > MOST_PARTS;
}
