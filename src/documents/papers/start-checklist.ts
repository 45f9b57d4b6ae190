import { filledRowsIn, placeOf, textIn, type FieldId } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { ownMeetingsOf } from '#domain/panel/own-meetings.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { isForYoung } from '#domain/panel/young.ts';
import type { Place } from '#domain/process/place.ts';
import type { Block, CheckItem, DocumentModel } from '#documents/blocks/block.ts';
import { nameOfRow } from '#documents/blocks/cell-texts.ts';
import { labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import type { ChecklistWords } from '#documents/words/paper-words.ts';
import { mandateApprovedOn, standsApproved } from './standing.ts';

const PARTS = ['anchoring', 'money', 'recruitment', 'youth', 'first', 'work'] as const;
type Part = (typeof PARTS)[number];

interface Shown {
  /** Said behind the item: who, or when; empty where nobody has written it. */
  readonly text: string;
  readonly source: Place;
}

/** The meetings of the year are in the calendar when each of them has a day. */
function yearShown(input: DocumentInput): Shown | undefined {
  const { words } = input;
  const days = ownMeetingsOf(input.process.answers).map(({ day }) => day);
  const [first] = days;
  if (first === undefined || days.includes(undefined)) return undefined;
  const values = { n: String(days.length), date: dateText(words, first) };
  return { text: filled(words.checklist.calendarShown, values), source: placeOf(mandate, 'ownMeetings') };
}

/** What the answers already show to be in place. An item without an entry is for people to tick. */
function shownBy(input: DocumentInput): Readonly<Record<string, Shown | undefined>> {
  const day = mandateApprovedOn(input);
  const contact = textIn(input.process.answers, about, 'involvementContact');
  const given = (field: FieldId<typeof mandate>): Shown | undefined => {
    const text = textIn(input.process.answers, mandate, field);
    return text === '' ? undefined : { text, source: placeOf(mandate, field) };
  };
  return {
    'anchoring.mandate': standsApproved(input, 'mandate')
      ? { text: day === undefined ? '' : dateText(input.words, day), source: placeOf(mandate, 'approvedOn') }
      : undefined,
    'anchoring.contact':
      contact === '' ? undefined : { text: contact, source: placeOf(about, 'involvementContact') },
    'work.calendar': yearShown(input),
    'anchoring.coordinator': given('coordinator'),
    'youth.adult': given('safeAdult'),
    'youth.hours': given('youthHours'),
    'youth.fee': given('youthFee'),
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
          ? { text: seen.text === '' ? text : `${text} (${seen.text})`, ticked: true, source: seen.source }
          : { text, ticked: false };
      }),
    },
  ];
}

/** The measures of the plan with who and when; those that are done are ticked. */
function measures(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const rows = filledRowsIn(input.process.answers, plan, 'measures');
  const source = placeOf(plan, 'measures');
  if (rows.length === 0) return [];
  const statuses = labelsOf(input, source).columns?.['status']?.options;
  const written = (value: unknown): readonly string[] =>
    typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
  return [
    heading(1, words.checklist.measures, source),
    {
      kind: 'checks',
      source,
      items: rows.map(({ id, responsible, deadline, status, measure: what }): CheckItem => {
        const details = [
          ...written(responsible),
          ...written(deadline).map((day) => dateText(words, day)),
          ...written(status).map((one) => wordFor(statuses, one)),
        ].join(', ');
        const measure = nameOfRow(words, what);
        return {
          text: details === '' ? measure : filled(words.checklist.measure, { measure, details }),
          ticked: status === 'done',
          source: { ...source, row: id },
        };
      }),
    },
  ];
}

/** What must be in place before a panel meets, as boxes to tick on paper or in Word. */
export function startChecklistOf(input: DocumentInput): DocumentModel {
  const { checklist: words } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { unit });
  const shown = shownBy(input);
  return paperOf(input, {
    kind: 'start-checklist',
    title,
    author: textIn(input.process.answers, about, 'facilitator'),
    rows: ownerRows(input),
    blocks: [
      paragraph(words.note, 'quiet'),
      ...PARTS.filter((part) => part !== 'youth' || isForYoung(input.process.answers)).flatMap((part) =>
        checks(words, part, shown),
      ),
      ...measures(input),
    ],
  });
}
