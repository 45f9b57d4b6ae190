import {
  questionnaireFieldId,
  questionnaireFormIdOf,
  writtenQuestionnaireFormId,
  type QuestionnaireFormField,
} from '#domain/questionnaire/form-id.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import { questionsOf, type Question } from '#domain/questionnaire/questions.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { SCALE_VALUES } from '#domain/steps/fields.ts';
import type { KeyValueRow } from '../blocks/block.ts';
import { dateText } from '../blocks/written-values.ts';
import { filled, type DocumentWords } from '../words/document-words.ts';
import type { FormBlock, FormControl, FormModel } from './form-model.ts';
import type { FormWords } from './form-words.ts';
import type { QuestionnaireFormWords } from './questionnaire-form-words.ts';

/** What the Word form of a questionnaire is made from. Other people's answers are no part of it. */
export interface QuestionnaireFormInput {
  readonly invitation: QuestionnaireInvitation;
  readonly words: DocumentWords;
  readonly formWords: Pick<FormWords, 'placeholders'>;
  readonly asked: QuestionnaireFormWords;
  /** ISO day. */
  readonly printedOn: string;
}

/** Letters; the writer would cut a longer one, and the reader not know it again. */
const LONGEST_FOOTER = 90;

/** The fillable form of a questionnaire: why it is asked, what is asked, and how it gets home. To be printed too. */
export function questionnaireFormOf(input: QuestionnaireFormInput): FormModel {
  const { invitation, words, asked, printedOn } = input;
  const { audience, processName, bodyName, unitName, healthTrust, facilitator } = invitation;
  const body = (bodyName || processName).trim();
  const place = [unitName, healthTrust].filter((part) => part.trim() !== '').join(', ');
  const title =
    body === '' ? asked.title[audience] : filled(asked.titleFor, { title: asked.title[audience], body });
  return {
    formId: writtenQuestionnaireFormId(questionnaireFormIdOf(invitation)),
    title,
    language: LANGUAGES[words.language].tag,
    author: facilitator || place || body,
    subject: place || body,
    description: filled(words.madeOn, { date: dateText(words, printedOn) }),
    madeOn: printedOn,
    footerText: [...(place || body).replace(/\s+/gu, ' ')].slice(0, LONGEST_FOOTER).join(''),
    pageText: words.page,
    blocks: [
      { kind: 'title', text: title },
      ...opening(input),
      ...scales(input),
      ...texts(input),
      ...(audience === 'leaders' ? aboutYou(input) : []),
      ...sending(input),
    ],
  };
}

function opening({ invitation, asked, words }: QuestionnaireFormInput): readonly FormBlock[] {
  const { audience, facilitator, deadline } = invitation;
  const row = (key: string, value: string): readonly KeyValueRow[] =>
    value.trim() === '' ? [] : [{ key, value: [value.trim()] }];
  const rows = [
    ...row(words.labels.unit, invitation.unitName),
    ...row(asked.form.asks, facilitator),
    ...row(asked.form.deadline, dateText(words, deadline)),
  ];
  return [
    { kind: 'paragraph', text: asked.why[audience], tone: 'normal' },
    { kind: 'paragraph', text: asked.anonymous[audience], tone: 'normal' },
    ...(rows.length > 0 ? [{ kind: 'keyValue', rows } as const] : []),
    { kind: 'heading', level: 1, text: asked.form.how },
    { kind: 'list', items: [...asked.form.points, asked.form.onPaper] },
    { kind: 'paragraph', text: asked.privacy, tone: 'normal' },
  ];
}

const control = (
  { invitation, formWords, asked }: QuestionnaireFormInput,
  field: QuestionnaireFormField,
  kind: Question['kind'] | 'line',
  name: string,
): FormControl => {
  const id = questionnaireFieldId(questionnaireFormIdOf(invitation), field);
  const { text, choose } = formWords.placeholders;
  return kind === 'scale'
    ? {
        kind: 'choice',
        id,
        name,
        placeholder: choose,
        options: SCALE_VALUES.map((value) => ({
          value: String(value),
          text: `${value} – ${asked.scale[value]}`,
        })),
      }
    : { kind: 'text', id, name, placeholder: text, lines: kind === 'paragraph' };
};

const labelOf = ({ asked, invitation }: QuestionnaireFormInput, { id }: Question): string =>
  asked.questions[invitation.audience][id] ?? id;

/** How far somebody agrees, all in one table: a list to choose from on a screen, three numbers for a pen. */
function scales(input: QuestionnaireFormInput): readonly FormBlock[] {
  const { asked, words } = input;
  const onScale = SCALE_VALUES.map((value) => `${value} – ${asked.scale[value]}`).join('. ');
  return [
    { kind: 'heading', level: 1, text: words.questionnaire.columns.question },
    { kind: 'paragraph', text: asked.scaleHelp, tone: 'normal' },
    { kind: 'paragraph', text: `${onScale}.`, tone: 'quiet' },
    {
      kind: 'formTable',
      columns: [
        { header: words.questionnaire.columns.question, width: 7 },
        { header: asked.form.pen, width: 2 },
        { header: words.questionnaire.columns.answered, width: 3 },
      ],
      rows: questionsOf(input.invitation.audience)
        .filter(({ kind }) => kind === 'scale')
        .map((question) => {
          const label = labelOf(input, question);
          return {
            cells: [
              { texts: [{ text: label, tone: 'normal' as const }] },
              { texts: [{ text: SCALE_VALUES.join('   '), tone: 'quiet' as const }] },
              { controls: [control(input, question.id, 'scale', label)] },
            ],
          };
        }),
    },
  ];
}

const texts = (input: QuestionnaireFormInput): readonly FormBlock[] =>
  questionsOf(input.invitation.audience)
    .filter(({ kind }) => kind === 'paragraph')
    .map((question) => {
      const label = labelOf(input, question);
      return { kind: 'question', label, control: control(input, question.id, 'paragraph', label) };
    });

function aboutYou(input: QuestionnaireFormInput): readonly FormBlock[] {
  const { you } = input.asked;
  return [
    { kind: 'heading', level: 1, text: you.heading },
    { kind: 'question', label: you.role, help: you.help, control: control(input, 'role', 'line', you.role) },
    { kind: 'question', label: you.unit, control: control(input, 'unit', 'line', you.unit) },
  ];
}

function sending({ invitation, asked }: QuestionnaireFormInput): readonly FormBlock[] {
  const { form } = asked;
  const to = invitation.replyTo.trim();
  const id = writtenQuestionnaireFormId(questionnaireFormIdOf(invitation));
  return [
    { kind: 'heading', level: 1, text: form.send },
    { kind: 'paragraph', text: to === '' ? form.sendBack : filled(form.sendTo, { to }), tone: 'normal' },
    { kind: 'paragraph', text: form.name, tone: 'normal' },
    ...(invitation.publicKey === ''
      ? []
      : [{ kind: 'paragraph', text: form.notSealed, tone: 'normal' } as const]),
    { kind: 'paragraph', text: filled(form.formId, { id }), tone: 'quiet' },
  ];
}
