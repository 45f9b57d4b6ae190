import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { routes } from '#desk/routes.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { openApp } from '../support/page/open-app.tsx';
import { processWith } from '../support/page/process-with.ts';
import { rendersDuring } from '../support/page/renders.ts';

const KEYS = 'abcd';
/** What is drawn once for each field, row, cell or offer. Only one field is typed in. */
const OTHERS = [
  'OfferRow',
  'LevelCell',
  'SeatRow',
  'PlanTimeline',
  'TickHeads',
  'CompositionCheck',
  'BankPicker',
  'FeeCalculator',
  'HoursSum',
];

const withTexts = steps.map(({ id }) => id).filter((id): id is StepId => id !== 'export');

test.each(withTexts)(
  'a key in a text of «%s» draws that field, and no other field, row or offer',
  async (id) => {
    const app = await openApp({ at: routes.step('p1', id), processes: [processWith(exampleNb)] });
    await screen.findByRole('main');
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    const field = document.querySelector<HTMLTextAreaElement>('main textarea');
    if (!field) throw new Error(`No text is written in ${id}.`);
    await app.person.click(field);
    await app.person.type(field, KEYS);
    const drawn = await rendersDuring(() => app.person.type(field, KEYS));
    const times = (name: string): number => drawn.filter((one) => one === name).length;
    expect(Object.fromEntries(OTHERS.map((name) => [name, times(name)]))).toEqual(
      Object.fromEntries(OTHERS.map((name) => [name, 0])),
    );
    expect(times('TextArea')).toBeLessThanOrEqual(KEYS.length);
    expect(times('Field')).toBeLessThanOrEqual(KEYS.length);
  },
);
