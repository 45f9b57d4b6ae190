import { cleanup, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { AT_A_TIME } from '#desk/editors/use-rows-in-part.ts';
import { routes } from '#desk/routes.ts';
import type { StepId } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import { openApp, type OpenApp } from '../support/page/open-app.tsx';
import { processWith } from '../support/page/process-with.ts';
import { rendersDuring } from '../support/page/renders.ts';
import { typeAtOnce } from '../support/page/type-at-once.ts';

/** Every list that people paste hundreds of rows into. */
const LISTS: readonly { readonly step: StepId; readonly given: (count: number) => Answers }[] = [
  {
    step: 'stakeholders',
    given: (count) => ({ stakeholders: { groups: rows(count, (name) => ({ name, type: 'patient' })) } }),
  },
  { step: 'mapping', given: (count) => ({ mapping: { units: rows(count, (name) => ({ name })) } }) },
  { step: 'plan', given: (count) => ({ plan: { measures: rows(count, (measure) => ({ measure })) } }) },
];
const rows = <Row extends object>(count: number, cells: (name: string) => Row) =>
  Array.from({ length: count }, (_, at) => ({ id: `row${at}`, ...cells(`Rad ${at + 1}`) }));

async function open(step: StepId, answers: Answers): Promise<OpenApp> {
  const app = await openApp({
    at: routes.step('p1', step),
    processes: [processWith({ ...exampleNb, ...answers })],
  });
  await screen.findByRole('main');
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  return app;
}
const drawnRows = (): number =>
  new Set(
    [...document.querySelectorAll<HTMLElement>('main [data-row-id^="row"]')].map(
      ({ dataset }) => dataset['rowId'],
    ),
  ).size;

test.each(LISTS)(
  'of five hundred rows of «$step» only those in sight are drawn, and some beyond',
  async ({ step, given }) => {
    await open(step, given(500));
    expect(drawnRows()).toBe(AT_A_TIME);
    expect(AT_A_TIME).toBeLessThanOrEqual(50);
  },
);

test.each(LISTS)(
  'a key among five hundred rows of «$step» draws no more than among ten',
  async ({ step, given }) => {
    const drawn: number[] = [];
    for (const count of [10, 500]) {
      const app = await open(step, given(count));
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(
        'main [data-row-id="row5"] :is(textarea, input[type="text"])',
      );
      if (!field) throw new Error(`No row of ${step} is written in.`);
      await app.person.click(field);
      await app.person.type(field, 'ab');
      // What follows when the hands rest gets no turn meanwhile: of five hundred rows it would come sooner.
      drawn.push((await rendersDuring(() => Promise.resolve(typeAtOnce(field, 'cd')))).length);
      cleanup();
    }
    const [few = 0, many = 0] = drawn;
    expect(many).toBeLessThanOrEqual(few);
  },
);
