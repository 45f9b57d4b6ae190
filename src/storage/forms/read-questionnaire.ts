import { textCode } from '#domain/advance/form-fields.ts';
import { stableId } from '#domain/advance/stable-id.ts';
import { textOf } from '#domain/process/rows.ts';
import { cleanText } from '#domain/values/clean-text.ts';
import {
  questionnaireFieldIn,
  questionnaireFormIdIn,
  type QuestionnaireFormId,
} from '#domain/questionnaire/form-id.ts';
import { questionsOf } from '#domain/questionnaire/questions.ts';
import { saidIn, type Reply } from '#domain/questionnaire/reply.ts';
import { valueOf, written } from './field-value.ts';
import type { FieldText, FormContent } from './form-content.ts';
import { questionKey } from './question-keys.ts';
import { oneSpace, type ReadingTable } from './reading-words.ts';

interface QuestionnaireGiven {
  /** Ids in the process the form belongs to. */
  readonly process: string;
  readonly round: string;
  readonly form: QuestionnaireFormId;
  readonly table: ReadingTable;
  /** `textCode` of what the form came with; empty when a program has dropped them. */
  readonly codes: ReadonlySet<string>;
  /** ISO time the file was saved last; empty when it does not say. */
  readonly savedAt: string;
}

/**
 * The answer in the Word form of a questionnaire. Every text a person wrote is in it, as an answer or beside the questions.
 * A form says nothing of who filled it in: two are told apart by what they say and when they were saved, so that the same file
 * brought twice is one answer, and two people who agree are two.
 */
export function readQuestionnaire(
  content: FormContent,
  { process, round, form, table, codes, savedAt }: QuestionnaireGiven,
): { readonly reply: Reply; readonly beside: readonly string[] } {
  const beside: string[] = [];
  const left = (text: string): void => {
    const what = cleanText(written(text, table)).trim();
    if (what !== '') beside.push(what);
  };
  const isOurs = (text: string): boolean => {
    const plain = oneSpace(text);
    if (written(plain, table) === '') return true;
    if (codes.size > 0) return codes.has(textCode(plain));
    const hasPiece = table.pieces.some((piece) => plain.includes(piece));
    return table.everyText.has(plain) || questionnaireFormIdIn(plain) !== null || hasPiece;
  };
  const kinds = new Map<string, string>(questionsOf(form.audience).map(({ id, kind }) => [id, kind]));
  const cells: Record<string, unknown> = {};
  const answers = new Map<FieldText, string>();
  for (const field of content.fields.values()) {
    const place = questionnaireFieldIn(field.id);
    if (place?.audience === form.audience && place.round === form.round) answers.set(field, place.field);
  }
  for (const field of content.everyField) {
    const id = answers.get(field);
    const kind = id === undefined ? undefined : kinds.get(id);
    const isWho = form.audience === 'leaders' && (id === 'role' || id === 'unit');
    if (id === undefined || (kind === undefined && !isWho)) {
      left(field.text);
      continue;
    }
    const value = valueOf(field, kind === 'scale' ? questionKey(id) : null, table);
    if (value.kind === 'unfit') left(value.text);
    if (value.kind === 'value') cells[id] = kind === 'scale' ? Number(value.value) : value.value;
  }
  for (const text of [...content.outside.map((one) => one.text), ...content.hidden])
    if (!isOurs(text)) left(text);
  const said = saidIn(form.audience, cells);
  const who = (id: 'role' | 'unit'): string => oneSpace(textOf(cells[id]));
  const own = [who('role'), who('unit')] as const;
  const record = stableId(
    'form',
    process,
    form.audience,
    round,
    savedAt,
    ...own,
    JSON.stringify([said, beside]),
  );
  return {
    reply: {
      process,
      audience: form.audience,
      round,
      record,
      version: 1,
      sentAt: savedAt,
      role: own[0],
      unit: own[1],
      said,
    },
    beside,
  };
}
