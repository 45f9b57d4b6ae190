import { approvalOf } from '#domain/approval/approvable.ts';
import type { Approvable } from '#domain/guide/choices.ts';
import { textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { titleOf } from '#domain/guide/title.ts';
import type { DocumentKind, DocumentStanding } from '#documents/blocks/block.ts';
import { type DocumentInput } from '#documents/blocks/field-given.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';

/** Those that are approved, each by itself; of no other document it is said how far it has come. */
const APPROVED_BY_ITSELF: Partial<Readonly<Record<DocumentKind, Approvable>>> = {
  mandate: 'mandate',
  'action-plan': 'plan',
};

/** Whether a name begins with another and goes on: "Elvebyen sykehus HF" says all that "Elvebyen sykehus" says. */
const saysMore = (name: string, than: string): boolean => name !== than && name.startsWith(`${than} `);

/** "Unit, trust", or what there is of it; the name of the process where neither is written. */
export function placeNameOf(input: DocumentInput): string {
  const parts = [
    textIn(input.process.answers, about, 'unitName'),
    textIn(input.process.answers, about, 'healthTrust'),
  ];
  const said = [...new Set(parts.filter((part) => part !== ''))];
  return (
    said.filter((part) => !said.some((other) => saysMore(other, part))).join(', ') ||
    titleOf(input.process).trim()
  );
}

function statusText(words: DocumentWords, status: DocumentStanding['status'], date: string): string {
  if (status === 'none') return '';
  const word = words.standing.status[status];
  return date === '' || status === 'draft'
    ? word
    : filled(words.standing.statusOn, { status: word, date: dateText(words, date) });
}

function howFar(
  input: DocumentInput,
  kind: DocumentKind,
): Pick<DocumentStanding, 'status' | 'statusText' | 'version'> {
  const document = APPROVED_BY_ITSELF[kind];
  if (!document) return { status: 'none', statusText: '', version: '' };
  const { status: kept, date, version, changedSince } = approvalOf(input.process.answers, document);
  const status = changedSince ? 'changed' : kept;
  return { status, statusText: statusText(input.words, status, date), version };
}

/** How far a document of this kind has come. */
export function standingOf(input: DocumentInput, kind: DocumentKind): DocumentStanding {
  return {
    ...howFar(input, kind),
    date: dateText(input.words, input.printedOn),
    processId: input.process.id,
    place: placeNameOf(input),
    unit: textIn(input.process.answers, about, 'unitName'),
    trust: textIn(input.process.answers, about, 'healthTrust'),
  };
}

/** In the header of what is not approved; empty for what is, and for what nobody approves. */
export function headerTextOf(words: DocumentWords, { status }: Pick<DocumentStanding, 'status'>): string {
  switch (status) {
    case 'draft':
      return words.standing.draftHeader;
    case 'for-approval':
      return words.standing.approvalHeader;
    case 'changed':
      return words.standing.changedHeader;
    case 'approved':
    case 'none':
      return '';
  }
}

const versionText = (words: DocumentWords, { version }: DocumentStanding): string =>
  version === '' ? '' : filled(words.standing.version, { version });

const inOneLine = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** "Godkjent 12.05.2027 · Versjon 2": the first line of the paper; empty where it has no status. */
export const statusLineOf = (words: DocumentWords, standing: DocumentStanding): string =>
  inOneLine([standing.statusText, versionText(words, standing)]);

/** "Utkast · Versjon 2 · 12.05.2027" */
export const footerNoteOf = (words: DocumentWords, standing: DocumentStanding): string =>
  inOneLine([statusLineOf(words, standing), standing.date]);

/** Is the document approved, as it stands now? Such a one is sent on: it shows what was decided, and nothing that lacks. */
export const standsApproved = (input: DocumentInput, kind: DocumentKind): boolean =>
  howFar(input, kind).status === 'approved';

/** The day a reader may trust: the day the mandate was approved, where it is and the day is real. */
export function mandateApprovedOn(input: DocumentInput): string | undefined {
  const { date } = approvalOf(input.process.answers, 'mandate');
  return standsApproved(input, 'mandate') && isIsoDate(date) ? date : undefined;
}
