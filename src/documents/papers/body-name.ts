import { textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { filled } from '#documents/words/document-words.ts';

/** What many bodies are called, and is the name of none. */
export type CommonBody = 'panel' | 'council' | 'group' | 'youth';

/** The same in every language a process may be written in, whatever language its documents are in. */
const WRITTEN: Readonly<Record<string, CommonBody>> = {
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

function commonOf(input: DocumentInput): CommonBody | undefined {
  const written = textIn(input.process.answers, about, 'bodyName').trim();
  if (written === '') return 'panel';
  const kind = written.normalize('NFC').toLowerCase();
  return Object.hasOwn(WRITTEN, kind) ? WRITTEN[kind] : undefined;
}

/** What the body is called: its own name, or else the word for what it is, in the language of the document. */
export function bodyOf(input: DocumentInput): string {
  const common = commonOf(input);
  return common === undefined
    ? textIn(input.process.answers, about, 'bodyName').trim()
    : input.words.bodies[common];
}

/** The same where a sentence tells of it for the first time: "a user panel", but a name as it is. */
export function aBodyOf(input: DocumentInput): string {
  const common = commonOf(input);
  return common === undefined
    ? bodyOf(input)
    : filled(input.words.aBody, { body: input.words.bodies[common] });
}
