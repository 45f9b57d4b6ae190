import { isIsoDate } from '#domain/values/dates.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { filledRowsOf } from '#domain/process/rows.ts';
import type { Block, CheckItem, DocumentModel, Source } from '#documents/blocks/block.ts';
import { nameOfRow } from '#documents/blocks/cell-texts.ts';
import { labelsOf, textAt, wordFor, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import type { ChecklistWords } from '#documents/words/paper-words.ts';
import { approvedOn } from './standing.ts';

const PARTS = ['anchoring', 'money', 'recruitment', 'first', 'work'] as const;
type Part = (typeof PARTS)[number];

interface Shown {
  /** Said behind the item: who, or when. */
  readonly text: string;
  readonly source: Source;
}

/** What the answers already show to be in place. An item without an entry is for people to tick. */
function shownBy(input: DocumentInput): Readonly<Record<string, Shown | undefined>> {
  const approved = approvedOn(input);
  const contact = textAt(input, 'about', 'involvementContact');
  const mandateDay = textAt(input, 'mandate', 'approvedOn');
  const approvedBefore = isIsoDate(mandateDay) && mandateDay <= input.printedOn;
  const day = approved ?? (approvedBefore ? mandateDay : undefined);
  return {
    'anchoring.mandate':
      day === undefined
        ? undefined
        : { text: dateText(input.words, day), source: { step: 'mandate', field: 'approvedOn' } },
    'anchoring.contact':
      contact === '' ? undefined : { text: contact, source: { step: 'about', field: 'involvementContact' } },
  };
}

function checks(words: ChecklistWords, part: Part, shown: ReturnType<typeof shownBy>): readonly Block[] {
  const { heading: title, ...items } = words[part];
  return [
    heading(1, title),
    {
      kind: 'checks',
      items: Object.entries(items).map(([id, text]): CheckItem => {
        const seen = shown[`${part}.${id}`];
        return seen
          ? { text: `${text} (${seen.text})`, ticked: true, source: seen.source }
          : { text, ticked: false };
      }),
    },
  ];
}

/** The measures of the plan with who and when; those that are done are ticked. */
function measures(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const rows = filledRowsOf(stepAnswers(input.process, 'plan')['measures']);
  if (rows.length === 0) return [];
  const status = labelsOf(input, 'plan', 'measures').columns?.['status']?.options;
  const textIn = (value: unknown): readonly string[] =>
    typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  const source = { step: 'plan', field: 'measures' };
  return [
    heading(1, words.checklist.measures, source),
    {
      kind: 'checks',
      source,
      items: rows.map((row): CheckItem => {
        const details = [
          ...textIn(row['responsible']),
          ...textIn(row['deadline']).map((day) => dateText(words, day)),
          ...textIn(row['status']).map((one) => wordFor(status, one)),
        ].join(', ');
        const measure = nameOfRow(words, row['measure']);
        return {
          text: details === '' ? measure : filled(words.checklist.measure, { measure, details }),
          ticked: row['status'] === 'done',
          source: { ...source, row: row.id },
        };
      }),
    },
  ];
}

/** What must be in place before a panel meets, as boxes to tick on paper or in Word. */
export function startChecklistOf(input: DocumentInput): DocumentModel {
  const { checklist: words } = input.words;
  const unit = textAt(input, 'about', 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { unit });
  const shown = shownBy(input);
  return paperOf(input, {
    kind: 'start-checklist',
    title,
    author: textAt(input, 'about', 'facilitator'),
    rows: ownerRows(input),
    blocks: [
      paragraph(words.note, 'quiet'),
      ...PARTS.flatMap((part) => checks(words, part, shown)),
      ...measures(input),
    ],
  });
}
