import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { routes } from '#desk/routes.ts';
import { steps, type StepId } from '#domain/guide/steps.ts';
import { openApp } from '../support/page/open-app.tsx';
import { processWith } from '../support/page/process-with.ts';
import { rendersDuring } from '../support/page/renders.ts';
import { typeAtOnce } from '../support/page/type-at-once.ts';

const KEYS = 'abcd';
/** What says whether all is saved, once for many keys. Marks without a name of their own are drawn inside. */
const SAVING = ['SaveState', 'SaveLine', 'Icon', 'ExampleNotice', ''];

const withTexts = steps.map(({ id }) => id).filter((id): id is StepId => id !== 'export');

test.each(withTexts)(
  'a letter in a text of «%s» is drawn by the browser, and by nothing else',
  async (id) => {
    const app = await openApp({ at: routes.step('p1', id), processes: [processWith(exampleNb)] });
    await screen.findByRole('main');
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    const field = document.querySelector<HTMLTextAreaElement>('main textarea');
    if (!field) throw new Error(`No text is written in ${id}.`);
    await app.person.click(field);
    await app.person.type(field, KEYS);
    const before = field.value;
    const drawn = await rendersDuring(() => Promise.resolve(typeAtOnce(field, KEYS)));
    expect(drawn.filter((name) => !SAVING.includes(name))).toEqual([]);
    expect(drawn.filter((name) => name === 'SaveState').length).toBeLessThanOrEqual(1);
    expect(field).toHaveValue(before + KEYS);
  },
);
