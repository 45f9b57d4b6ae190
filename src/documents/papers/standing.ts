import { textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { standing as register } from '#domain/guide/registers/standing.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { titleOf } from '#domain/guide/title.ts';
import type { DocumentStanding } from '#documents/blocks/block.ts';
import { type DocumentInput } from '#documents/blocks/field-given.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';

const STATUSES = register.fields.status.options;
/** Until somebody says another. */
const FIRST_VERSION = '1';

/** "Unit, trust", or what there is of it; the name of the process where neither is written. */
function placeOf(input: DocumentInput): string {
  const parts = [
    textIn(input.process.answers, about, 'unitName'),
    textIn(input.process.answers, about, 'healthTrust'),
  ];
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
  const kept = textIn(input.process.answers, register, 'status');
  const status = STATUSES.find((one) => one === kept) ?? 'draft';
  return {
    status,
    statusText: statusText(words, status, textIn(input.process.answers, register, 'statusDate')),
    version: textIn(input.process.answers, register, 'version') || FIRST_VERSION,
    date: dateText(words, input.printedOn),
    processId: input.process.id,
    place: placeOf(input),
    unit: textIn(input.process.answers, about, 'unitName'),
    trust: textIn(input.process.answers, about, 'healthTrust'),
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
  const date = textIn(input.process.answers, register, 'statusDate');
  return textIn(input.process.answers, register, 'status') === 'approved' && isIsoDate(date)
    ? date
    : undefined;
};
