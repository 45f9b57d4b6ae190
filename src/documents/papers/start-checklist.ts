import { filledRowsIn, placeOf, textIn } from '#domain/guide/read.ts';
import { startListOf, type Proof, type StartLine } from '#domain/afterwards/start-list.ts';
import type { StartPart } from '#domain/guide/start-items.ts';
import { about } from '#domain/guide/steps/about.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { linksFor } from '#domain/profile/spoken-profile.ts';
import type { Block, CheckItem, DocumentModel } from '#documents/blocks/block.ts';
import { nameOfRow } from '#documents/blocks/cell-texts.ts';
import { labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import type { ChecklistWords } from '#documents/words/paper-words.ts';

/** What the answers say behind an item: who, or when. Empty where they prove it without a word. */
function proofText({ words }: DocumentInput, { text = '', day, meetings }: Proof): string {
  if (day === undefined) return text;
  const date = dateText(words, day);
  return meetings === undefined ? date : filled(words.checklist.calendarShown, { n: String(meetings), date });
}

/** A sentence with something in brackets, which stand before its full stop. */
const beside = (text: string, more: string): string => text.replace(/(\.?)$/u, ` (${more})$1`);

/** The texts of a part, as this trust says them. */
const textsOf = (
  { words: { checklist }, trust }: DocumentInput,
  part: StartPart,
): ChecklistWords[StartPart] =>
  part === 'anchoring' && trust
    ? {
        ...checklist.anchoring,
        committee: filled(checklist.committeeNamed, { committee: trust.userCommittee }),
        ...(trust.coordinator.trim() === ''
          ? {}
          : { coordinator: filled(checklist.coordinatorNamed, { coordinator: trust.coordinator }) }),
      }
    : checklist[part];

function checks(input: DocumentInput, part: StartPart, lines: readonly StartLine[]): readonly Block[] {
  const { heading: title, ...texts } = textsOf(input, part);
  const items: Readonly<Record<string, string>> = texts;
  return [
    heading(1, title),
    {
      kind: 'checks',
      items: lines.map(({ item, ticked, proof }): CheckItem => {
        const text = items[item] ?? '';
        if (!proof) return { text, ticked };
        const shown = proofText(input, proof);
        return { text: shown === '' ? text : beside(text, shown), ticked: true, source: proof.source };
      }),
    },
  ];
}

/** Where the trust's own agreements, rates and courses are, and what it has to lean on. */
function ownPages({ trust, words }: DocumentInput): readonly Block[] {
  const items = [...linksFor(trust, 'start-checklist'), ...(trust?.resources ?? [])].map(({ name, link }) =>
    link === undefined ? name : `${name}: ${link}`,
  );
  const source = placeOf(about, 'profile');
  return items.length === 0
    ? []
    : [heading(1, words.checklist.ownPages, source), { kind: 'list', items, source }];
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
          text: details === '' ? measure : beside(measure, details),
          ticked: status === 'done',
          source: { ...source, row: id },
        };
      }),
    },
  ];
}

/** What must be in place before a panel meets, as boxes; ticked where a person has, or the answers prove it. */
export function startChecklistOf(input: DocumentInput): DocumentModel {
  const { checklist: words } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { unit });
  const lines = startListOf(input.process.answers);
  const parts = [...new Set(lines.map(({ part }) => part))];
  return paperOf(input, {
    kind: 'start-checklist',
    title,
    author: textIn(input.process.answers, about, 'facilitator'),
    rows: ownerRows(input),
    blocks: [
      paragraph(words.note, 'quiet'),
      ...parts.flatMap((part) =>
        checks(
          input,
          part,
          lines.filter((line) => line.part === part),
        ),
      ),
      ...ownPages(input),
      ...measures(input),
    ],
  });
}
