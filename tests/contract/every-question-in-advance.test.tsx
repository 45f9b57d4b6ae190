import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadReadingWords } from '#content/languages/load-form-words.ts';
import { routes } from '#desk/routes.ts';
import { formFieldId, type FormPlace } from '#domain/advance/form-fields.ts';
import { invitationOf } from '#domain/advance/invitation.ts';
import { recordOf } from '#domain/advance/leader-record.ts';
import { ASKED_STEPS } from '#domain/guide/choices.ts';
import { stepOf } from '#domain/guide/steps.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import type { CellField, Field, RowsField } from '#domain/steps/fields.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import type { FormControl, FormModel } from '#documents/form/form-model.ts';
import { readForm } from '#storage/forms/read-form.ts';
import { askedAt } from '../support/asked-in-room.ts';
import { fillForm } from '../support/fill-form.ts';
import { everyAnswer } from '../support/full-process.ts';
import { openApp } from '../support/page/open-app.tsx';
import { lookEverywhere, placesSeen } from '../support/page/places-on-page.ts';
import { AT, processWith } from '../support/page/process-with.ts';
import { formFor } from '../support/word-form.ts';

/**
 * What leaders are asked before the meeting follows from the declarations too. These tests know no field: they fail for a
 * field or a column of an asked step that the leader's pages or the Word form have forgotten, the day it is declared.
 */

const leaders = [{ id: 'leader', role: 'Leder', unitRow: ['mapping-units-1'], asked: ASKED_STEPS }];
const process = processWith({ ...everyAnswer(steps), advance: { leaders } });
const invitation = invitationOf(process, 'leader');
if (!invitation) throw new Error('The leader is in the process.');
const sent: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  units: invitation.units,
  groups: invitation.groups,
};
const isSent = (field: string, { id }: Pick<Row, 'id'>): boolean =>
  (sent[field] ?? []).some((row) => row.id === id);

/** Words can be brought together and scores counted; what is neither, or says so, waits for the meeting. */
const BROUGHT_TOGETHER = ['line', 'paragraph', 'choice', 'number', 'date'];
const isAskedCell = ({ kind, advance }: CellField): boolean =>
  advance !== 'never' && (BROUGHT_TOGETHER.includes(kind) || advance === 'counted');
const columnsOf = ({ columns, name }: RowsField, ofInvited: boolean): readonly string[] =>
  Object.entries(columns)
    .filter(([, cell]) => isAskedCell(cell))
    .filter(([id, { advance }]) => !ofInvited || (id !== name && advance !== 'own-rows'))
    .map(([id]) => id);
const isAsked = (field: Field): boolean =>
  field.kind === 'rows'
    ? field.advance !== 'never' && columnsOf(field, false).length > 0
    : isAskedCell(field);

test('the steps leaders are asked are those that say so, in the order of the guide', () => {
  expect(ASKED_STEPS).toEqual(
    steps.filter(({ filledBy }) => filledBy.includes('advance')).map(({ id }) => id),
  );
});

test.each(ASKED_STEPS)('everything a leader is asked in %s stands once on the page of it', async (id) => {
  const step = stepOf(id);
  const record = recordOf(invitation, { now: AT, newId: () => crypto.randomUUID() });
  const written = process.answers[id] ?? {};
  /** The rows that came with the invitation, and one the leader has added; everything is answered. */
  const withOwn = (value: unknown): readonly Row[] => {
    const last: Row = rowsOf(value).at(-1) ?? { id: '' };
    return [...rowsOf(value), { ...last, id: 'own-row', parent: last.id }];
  };
  const answers: Answers = {
    ...record.answers,
    [id]: Object.fromEntries(
      fieldsOf(step).map(([field, { kind }]) => [
        field,
        kind === 'rows' ? withOwn(written[field]) : written[field],
      ]),
    ),
  };
  await openApp({ at: routes.answer(record.id, id), processes: [{ ...record, answers }] });
  const page = (): HTMLElement => screen.getByRole('main');
  const declared = Object.fromEntries(fieldsOf(step));
  const asked = (field: string, row: Row): readonly string[] => {
    const rows = declared[field];
    return rows?.kind === 'rows' ? columnsOf(rows, isSent(field, row)) : [];
  };
  const seen = new Map<string, number>();
  await lookEverywhere({
    page,
    press: (button) => fireEvent.click(button),
    look() {
      for (const [place, count] of placesSeen(page(), step, answers, asked))
        seen.set(place, Math.max(count, seen.get(place) ?? 0));
    },
  });
  const expected = fieldsOf(step).flatMap(([field, one]) => [
    [askedAt({ step: id, field }), isAsked(one) ? 1 : 0] as const,
    ...(one.kind === 'rows'
      ? rowsOf(answers[id]?.[field]).flatMap((row) =>
          asked(field, row).map(
            (column) => [askedAt({ step: id, field, row: row.id, column }), isAsked(one) ? 1 : 0] as const,
          ),
        )
      : []),
  ]);
  expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(expected));
});

const controlsIn = ({ blocks }: FormModel): readonly FormControl[] =>
  blocks.flatMap((block) =>
    block.kind === 'question'
      ? [block.control]
      : block.kind === 'formTable'
        ? block.rows.flatMap(({ cells }) => cells.flatMap(({ controls = [] }) => controls))
        : [],
  );

/** Where a form asks something: of rows that came with the invitation, or in empty rows where none did. */
const placesIn = (withRows: boolean): readonly FormPlace[] =>
  ASKED_STEPS.flatMap((step) =>
    fieldsOf(stepOf(step))
      .filter(([, field]) => isAsked(field) && field.group === undefined)
      .flatMap(([field, declared]): readonly FormPlace[] => {
        if (declared.kind !== 'rows') return [{ kind: 'single', step, field }];
        if (!withRows)
          return columnsOf(declared, false).map((column) => ({
            kind: 'own',
            table: field,
            number: 1,
            column,
          }));
        return (sent[field] ?? []).flatMap(({ id: row }) =>
          columnsOf(declared, true).map((column) => ({ kind: 'row', table: field, row, column }) as const),
        );
      }),
  );

const empty = processWith({ about: process.answers['about'] ?? {}, advance: { leaders } });

test.each([
  ['with rows to answer', process, true],
  ['without any row', empty, false],
])('everything a leader is asked stands once in the Word form %s', async (_what, from, withRows) => {
  const ids = controlsIn(await formFor(from, 'leader')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const expected = placesIn(withRows).map(formFieldId);
  expect(expected.length).toBeGreaterThan(5);
  expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
});

test('what is written in every question of the Word form comes home in its place', async () => {
  const words = await loadReadingWords();
  const model = await formFor(process, 'leader');
  const controls = new Map(controlsIn(model).map((control) => [control.id, control]));
  const places = placesIn(true);
  const writtenAt = (place: FormPlace): string => {
    const control = controls.get(formFieldId(place));
    return control?.kind === 'choice' ? (control.options.at(-1)?.value ?? '') : `Svar ${formFieldId(place)}`;
  };
  const filling = Object.fromEntries(places.map((place) => [formFieldId(place), writtenAt(place)]));
  const read = readForm(fillForm(await renderFormBytes(model), filling), { process, words });
  if (read.kind !== 'form') throw new Error(read.kind === 'refused' ? read.because : read.kind);
  const { answers } = read.answer;
  const home = (place: FormPlace): unknown => {
    if (place.kind === 'single') return answers[place.step]?.[place.field];
    const step = ASKED_STEPS.find((one) => 'table' in place && place.table in stepOf(one).fields);
    const rows = 'table' in place ? rowsOf(answers[step ?? '']?.[place.table]) : [];
    return 'row' in place ? rows.find(({ id }) => id === place.row)?.[place.column] : undefined;
  };
  expect(places.map((place) => [formFieldId(place), String(home(place))])).toEqual(
    places.map((place) => [formFieldId(place), writtenAt(place)]),
  );
  expect(read.leftovers).toEqual([]);
});
