import { isIsoDate } from '#domain/values/dates.ts';
import { titleOf } from '#domain/process/process.ts';
import type { DocumentStanding } from '#documents/blocks/block.ts';
import { textAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';

const STATUSES = ['draft', 'for-approval', 'approved'] as const;
/** Until somebody says another. */
const FIRST_VERSION = '1';

/** "Unit, trust", or what there is of it; the name of the process where neither is written. */
function placeOf(input: DocumentInput): string {
  const parts = [textAt(input, 'about', 'unitName'), textAt(input, 'about', 'healthTrust')];
  return parts.filter((part) => part !== '').join(', ') || titleOf(input.process).trim();
}

function statusText(words: DocumentWords, status: DocumentStanding['status'], date: string): string {
  const word = words.standing.status[status];
  return date === '' || status === 'draft'
    ? word
    : filled(words.standing.statusOn, { status: word, date: dateText(words, date) });
}

/** How far the documents have come; a draft until somebody has said otherwise. */
export function standingOf(input: DocumentInput): DocumentStanding {
  const { words } = input;
  const kept = textAt(input, 'standing', 'status');
  const status = STATUSES.find((one) => one === kept) ?? 'draft';
  return {
    status,
    statusText: statusText(words, status, textAt(input, 'standing', 'statusDate')),
    version: textAt(input, 'standing', 'version') || FIRST_VERSION,
    date: dateText(words, input.printedOn),
    processId: input.process.id,
    place: placeOf(input),
    unit: textAt(input, 'about', 'unitName'),
    trust: textAt(input, 'about', 'healthTrust'),
  };
}

/** In the header of what is not approved; empty for what is. */
export function headerTextOf(words: DocumentWords, { status }: DocumentStanding): string {
  if (status === 'approved') return '';
  return status === 'draft' ? words.standing.draftHeader : words.standing.approvalHeader;
}

/** "Utkast · Versjon 2 · 12.05.2027 · Prosess 1f3a…" */
export function footerNoteOf(words: DocumentWords, standing: DocumentStanding): string {
  return [
    standing.statusText,
    filled(words.standing.version, { version: standing.version }),
    standing.date,
    filled(words.standing.process, { id: standing.processId }),
  ].join(' · ');
}

/** The day a reader may trust: the day of approval where one is written and real. */
export const approvedOn = (input: DocumentInput): string | undefined => {
  const date = textAt(input, 'standing', 'statusDate');
  return textAt(input, 'standing', 'status') === 'approved' && isIsoDate(date) ? date : undefined;
};
