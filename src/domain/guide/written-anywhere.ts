/** What many bodies are called, and is the name of none. */
export type CommonBody = 'panel' | 'council' | 'group' | 'youth';

/** The same in every language a process may be written in, whatever language its documents are in. */
const BODIES: Readonly<Record<string, CommonBody>> = {
  brukerpanel: 'panel',
  brukarpanel: 'panel',
  'user panel': 'panel',
  brukerråd: 'council',
  brukarråd: 'council',
  'user council': 'council',
  brukergruppe: 'group',
  brukargruppe: 'group',
  'user group': 'group',
  ungdomsråd: 'youth',
  'youth council': 'youth',
};

const OPEN_CALLS: readonly string[] = [
  'åpen utlysning',
  'open utlysing',
  'open call',
  'open invitation to apply',
];

const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** The kind of body a name stands for; `undefined` where it is a name of its own. */
export function commonBody(name: string): CommonBody | undefined {
  const kind = plain(name);
  return Object.hasOwn(BODIES, kind) ? BODIES[kind] : undefined;
}

/** Whether a text is the words for a call that anybody may answer, in any of the languages. */
export const isOpenCall = (text: string): boolean => OPEN_CALLS.includes(plain(text));
