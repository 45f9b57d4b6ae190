import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import type { Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import { allScenes } from '#domain/room/scenes.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import type { Block } from '#documents/blocks/block.ts';
import { APART_IN_REPORT } from '#documents/papers/process-report.ts';
import { reportStep } from '#documents/papers/report-step.ts';
import { reportHeading } from '#documents/words/report-heading.ts';
import { askedAt } from '../support/asked-in-room.ts';
import { everyAnswer } from '../support/full-process.ts';
import { openMeeting } from '../support/page/open-meeting.tsx';
import { openStep } from '../support/page/open-step.ts';
import { lookEverywhere, placesSeen } from '../support/page/places-on-page.ts';
import { allDocuments, documentInput } from '../support/three-documents.ts';

/**
 * A question is declared once, and stands from then on wherever its step does. These tests know no step and no field:
 * they fail for a field or a column that a page or document has forgotten, the day it is declared.
 */

const asking = steps.flatMap((step: AnyStep & { readonly id: StepId }) =>
  fieldsOf(step).length > 0 ? [[step.id, step] as const] : [],
);
const answers = everyAnswer(steps);
function labelOf({ step, field, column }: Place): string {
  const words = fieldWordsOf(stepsNb, step, field);
  return (column === undefined ? words : words?.columns?.[column])?.label ?? '';
}
const times = (count: number, keys: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(keys.map((key) => [key, count]));

/** Every asked field of a step, and every cell of its rows. */
const placesOf = (step: AnyStep): readonly string[] =>
  fieldsOf(step).flatMap(([field, declared]) => [
    askedAt({ step: step.id, field }),
    ...(declared.kind === 'rows'
      ? rowsOf(answers[step.id]?.[field]).flatMap(({ id: row }) =>
          Object.keys(declared.columns).map((column) => askedAt({ step: step.id, field, row, column })),
        )
      : []),
  ]);

test.each(asking)('everything that is asked in %s stands once on its page', async (id, step) => {
  await openStep(id, answers);
  // Fields can stand beside the others, too.
  const page = (): HTMLElement => screen.getByRole('main').parentElement as HTMLElement;
  const seen = new Map<string, number>();
  await lookEverywhere({
    page,
    press: (button) => fireEvent.click(button),
    look() {
      for (const [place, count] of placesSeen(page(), step, answers))
        seen.set(place, Math.max(count, seen.get(place) ?? 0));
    },
  });
  expect(Object.fromEntries(seen)).toEqual(times(1, placesOf(step)));
  const helps = fieldsOf(step).flatMap(([field]) => fieldWordsOf(stepsNb, id, field)?.help ?? []);
  expect(helps.filter((help) => !page().textContent.includes(help))).toEqual([]);
});

/** What the room is asked with buttons, discs and numbers of its own: scores and dots, each on a screen for that alone. */
const GIVEN_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'stakeholders/groups': ['involvement', 'involvementVotes', 'importance', 'importanceVotes', 'agreed'],
  'criteria/criteria': ['votes'],
};
const isGivenOtherwise = (at: string): boolean => {
  const [step, field, , column = ''] = at.split('/');
  return GIVEN_OTHERWISE[`${step}/${field}`]?.includes(column) === true;
};

test.each(asking)('everything that is asked in %s stands once in the room', async (id, step) => {
  const scenes = allScenes([step], answers).filter(({ kind }) => kind !== 'closing');
  const room = await openMeeting('room', answers, { scene: { kind: 'step', step: id } });
  const seen = new Map<string, number>();
  for (const scene of scenes) {
    await room.show(scene);
    const main = screen.getByRole('main');
    if (scene.kind === 'scoring' || scene.kind === 'dots')
      expect(within(main).getAllByRole('button').length).toBeGreaterThan(1);
    for (const [place, count] of placesSeen(main, step, answers))
      seen.set(place, (seen.get(place) ?? 0) + count);
  }
  const isCell = (place: string): boolean => place.split('/').length > 2;
  const cells = placesOf(step).filter((place) => isCell(place) && !isGivenOtherwise(place));
  const rows = fieldsOf(step).flatMap(([field, { kind }]) => (kind === 'rows' ? [`${id}/${field}`] : []));
  const singles = placesOf(step).filter((place) => !isCell(place) && !rows.includes(place));
  expect(Object.fromEntries([...seen].filter(([place]) => !rows.includes(place)))).toEqual({
    ...times(0, placesOf(step).filter(isGivenOtherwise)),
    ...times(1, [...cells, ...singles]),
  });
  // A list stands on a screen of its own, and round each row that has one.
  for (const list of rows) expect(seen.get(list), list).toBeGreaterThan(0);
  const scored = scenes.filter(({ kind }) => kind === 'scoring' || kind === 'dots').length;
  const groups = rowsOf(answers['stakeholders']?.['groups']).length;
  expect(scored).toBe(id === 'stakeholders' ? 2 * groups : id === 'criteria' ? 1 : 0);
});

/** What the report calls a field: by what the answer is about, where the label is a question. */
const headingOf = (source: Place): string =>
  reportHeading(documentInput(answers).words.reportHeadings, source) ?? labelOf(source);

/** The fields a block is the head of: as one answer among others, or as an answer of its own. */
function headsIn(block: Block): readonly string[] {
  const heads =
    block.kind === 'keyValue'
      ? block.rows.map(({ key, source }) => ({ text: key, source }))
      : block.kind === 'heading'
        ? [block]
        : [];
  return heads.flatMap(({ text, source }) =>
    source && source.row === undefined && text === headingOf(source) ? [source.field] : [],
  );
}

const reported = asking.filter(([id]) => !APART_IN_REPORT.includes(id));

test.each(reported)(
  'everything that is asked in %s stands once among the answers of the report',
  (_id, step) => {
    const fields = fieldsOf(step).map(([field]) => field);
    const heads = reportStep(documentInput(answers), step).flatMap(headsIn);
    expect(heads.toSorted()).toEqual(fields.toSorted());
  },
);

test.each(asking)('every column that is asked in %s is told in a document', (id, step) => {
  const papers = (given: Answers): string =>
    JSON.stringify(allDocuments(given, 'docx').map(({ blocks }) => blocks));
  const all = papers(answers);

  const without = (field: string, column: string): Answers => ({
    ...answers,
    [id]: {
      ...answers[id],
      [field]: rowsOf(answers[id]?.[field]).map(({ [column]: _gone, ...row }) => row as Row),
    },
  });
  const untold = fieldsOf(step).flatMap(([field, declared]) =>
    declared.kind === 'rows'
      ? Object.keys(declared.columns).filter((column) => papers(without(field, column)) === all)
      : [],
  );
  expect(untold).toEqual([]);
});
