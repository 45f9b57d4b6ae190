import { formFieldsOf, type AskedCell } from '#domain/advance/asked-fields.ts';
import { formFieldId, formTable } from '#domain/advance/form-fields.ts';
import { formIdOf, writtenFormId } from '#domain/advance/form-id.ts';
import { minutesOf } from '#domain/advance/asked-step.ts';
import { placeOf } from '#domain/guide/read.ts';
import { mapping } from '#domain/guide/steps/mapping.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { isSamePlace } from '#domain/process/place.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import type { KeyValueRow } from '../blocks/block.ts';
import { filled } from '#documents/words/document-words.ts';
import { dateText } from '../blocks/written-values.ts';
import { controlFor } from './form-cells.ts';
import { groupBlocks } from './form-groups.ts';
import { rowsBlocks } from './form-tables.ts';
import { wordsOf, type FormInput } from './form-input.ts';
import type { FormBlock, FormModel } from './form-model.ts';
import { unitBlocks } from './form-units.ts';

/** Letters; the writer would cut a longer one, and the reader not know it again. */
const LONGEST_FOOTER = 90;

/** The fillable form of an invitation: who asks and why, what is asked, and how it gets home. */
export function formOf(input: FormInput): FormModel {
  const { invitation, words, formWords, printedOn } = input;
  const name = invitation.processName.trim();
  const place = [invitation.unitName, invitation.healthTrust].filter((part) => part.trim() !== '').join(', ');
  return {
    formId: writtenFormId(formIdOf(invitation)),
    title: name === '' ? formWords.title : filled(formWords.titleFor, { name }),
    language: LANGUAGES[words.language].tag,
    author: invitation.facilitator || place || name,
    subject: place || name,
    description: filled(words.madeOn, { date: dateText(words, printedOn) }),
    madeOn: printedOn,
    footerText: [...(place || name).replace(/\s+/gu, ' ')].slice(0, LONGEST_FOOTER).join(''),
    pageText: words.page,
    blocks: [
      { kind: 'title', text: name === '' ? formWords.title : filled(formWords.titleFor, { name }) },
      ...opening(input),
      ...aboutYou(input),
      ...invitation.asked.flatMap((step) => stepBlocks(input, step)),
      ...sending(input),
    ],
  };
}

function opening(input: FormInput): readonly FormBlock[] {
  const { invitation, formWords, words } = input;
  const { labels, how, answers } = formWords;
  const minutes = minutesOf(invitation, input.steps);
  const row = (key: string, value: string): readonly KeyValueRow[] =>
    value.trim() === '' ? [] : [{ key, value: [value.trim()] }];
  const rows = [
    ...row(words.labels.trust, invitation.healthTrust),
    ...row(words.labels.unit, invitation.unitName),
    ...row(labels.asks, invitation.facilitator),
    ...row(labels.deadline, dateText(words, invitation.deadline)),
    ...row(labels.time, minutes > 0 ? filled(formWords.minutes, { n: String(minutes) }) : ''),
    ...row(labels.replyTo, invitation.replyTo),
  ];
  const privacy = input.stepWords[invitation.asked[0] ?? '']?.guidance.at(-1);
  return [
    { kind: 'paragraph', text: formWords.why, tone: 'normal' },
    ...(invitation.greeting.trim() === ''
      ? []
      : [{ kind: 'paragraph', text: invitation.greeting.trim(), tone: 'normal' } as const]),
    ...(rows.length > 0 ? [{ kind: 'keyValue', rows } as const] : []),
    { kind: 'heading', level: 1, text: how.heading },
    { kind: 'list', items: how.points },
    { kind: 'heading', level: 1, text: answers.heading },
    {
      kind: 'list',
      items: invitation.publicKey === '' ? answers.points : [...answers.points, answers.notSealed],
    },
    ...(privacy
      ? [
          { kind: 'heading', level: 1, text: privacy.heading } as const,
          { kind: 'paragraph', text: privacy.text ?? '', tone: 'normal' } as const,
        ]
      : []),
  ];
}

function aboutYou({ invitation, formWords }: FormInput): readonly FormBlock[] {
  const { you, placeholders } = formWords;
  const line = (who: 'role' | 'unit', value: string) =>
    ({
      kind: 'text',
      id: formFieldId({ kind: 'who', who }),
      name: you[who],
      placeholder: placeholders.text,
      lines: false,
      ...(value.trim() === '' ? {} : { value: value.trim() }),
    }) as const;
  return [
    { kind: 'heading', level: 1, text: you.heading },
    { kind: 'question', label: you.role, help: you.help, control: line('role', invitation.role) },
    { kind: 'question', label: you.unit, control: line('unit', invitation.unit) },
  ];
}

function stepBlocks(
  input: FormInput,
  stepId: FormInput['invitation']['asked'][number],
): readonly FormBlock[] {
  const step = input.steps.find(({ id }) => id === stepId);
  const words = input.stepWords[stepId];
  const title = words?.title ?? stepId;
  return [
    {
      kind: 'heading',
      level: 1,
      text:
        step?.part === undefined
          ? title
          : filled(input.formWords.partTitle, { part: String(step.part), title }),
    },
    { kind: 'paragraph', text: words?.why ?? '', tone: 'normal' },
    { kind: 'paragraph', text: words?.goodAnswer ?? '', tone: 'quiet' },
    ...(step ? formFieldsOf(step) : []).flatMap(([id, field]) => {
      if (field.kind !== 'rows') return [question(input, stepId, id, field)];
      const invited = INVITED_ROWS.find(({ place }) => isSamePlace(place, { step: stepId, field: id }));
      return (invited?.draw ?? rowsBlocks)(input, formTable(stepId, id, field));
    }),
  ];
}

/** Rows that come with the invitation are drawn in their own way; all others are empty rows. */
const INVITED_ROWS = [
  { place: placeOf(mapping, 'units'), draw: unitBlocks },
  { place: placeOf(stakeholders, 'groups'), draw: groupBlocks },
];

function question(input: FormInput, step: string, field: string, cell: AskedCell): FormBlock {
  const words = wordsOf(input, step, field);
  const { label, help } = words;
  return {
    kind: 'question',
    label,
    ...(help === undefined ? {} : { help }),
    control: controlFor(input, { cell, words, name: label, place: { kind: 'single', step, field } }),
  };
}

function sending({ invitation, formWords }: FormInput): readonly FormBlock[] {
  const { send } = formWords;
  const to = invitation.replyTo.trim();
  const id = writtenFormId(formIdOf(invitation));
  return [
    { kind: 'heading', level: 1, text: send.heading },
    { kind: 'paragraph', text: to === '' ? send.toFacilitator : filled(send.to, { to }), tone: 'normal' },
    { kind: 'paragraph', text: send.again, tone: 'normal' },
    { kind: 'paragraph', text: filled(send.formId, { id }), tone: 'quiet' },
  ];
}
