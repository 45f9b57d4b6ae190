import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import type { Process } from '#domain/process/process.ts';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { ProcessProvider } from '#session/process/process-context.tsx';
import { createProcessStore, type ProcessStore } from '#session/process/process-store.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';

const AT = '2026-11-22T10:00:00.000Z';
const process: Process = {
  id: 'p1',
  schemaVersion: 2,
  createdAt: AT,
  updatedAt: AT,
  answers: {
    strategy: {
      challenges: [
        { id: 'c1', text: 'Kø' },
        { id: 'c2', text: 'Reisevei' },
      ],
    },
  },
};

/** Rows, and a text elsewhere on the page. */
function page(): ProcessStore {
  const store = createProcessStore({
    process,
    autosave: createAutosave({
      repository: createMemoryRepository(),
      processId: 'p1',
      now: () => AT,
      page: null,
    }),
    line: createMemoryWindows().open('p1'),
    onVisit: vi.fn(),
    onReplaced: vi.fn(),
  });
  render(
    <MemoryRouter>
      <ProcessProvider value={store}>
        <FieldEditor stepId="strategy" fieldId="challenges" />
        <FieldEditor stepId="summary" fieldId="satisfiedWith" />
      </ProcessProvider>
    </MemoryRouter>,
  );
  return store;
}

const rowsOf = (store: ProcessStore): unknown => store.getState().process.answers['strategy']?.['challenges'];
const remove = (name: string): void =>
  void fireEvent.click(screen.getByRole('button', { name: `Fjern: ${name}` }));
const undoBesideRows = (): void =>
  void fireEvent.click(
    within(screen.getAllByRole('status')[0] as HTMLElement).getByRole('button', { name: 'Angre' }),
  );
const type = (text: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name: /fornøyd/i }), { target: { value: text } });

test('«Angre» beside the rows brings the removed row back', () => {
  const store = page();
  remove('Kø');
  expect(rowsOf(store)).toEqual([{ id: 'c2', text: 'Reisevei' }]);
  undoBesideRows();
  expect(rowsOf(store)).toEqual(process.answers['strategy']?.['challenges']);
});

test('after the removal was undone from elsewhere and something was typed, «Angre» beside the rows lets it stand', () => {
  const store = page();
  remove('Kø');
  store.undo();
  type('Kolskurset');
  undoBesideRows();
  expect(screen.getByRole('textbox', { name: /fornøyd/i })).toHaveValue('Kolskurset');
  expect(rowsOf(store)).toEqual(process.answers['strategy']?.['challenges']);
});

test('«Angre» beside the rows still works after more deeds than are kept', async () => {
  const store = page();
  for (let index = 0; index < 600; index += 1)
    store.change([{ kind: 'set', step: 'about', path: [`f${index}`], value: 'x' }], 'Felt');
  remove('Kø');
  undoBesideRows();
  expect(rowsOf(store)).toEqual(process.answers['strategy']?.['challenges']);
  // What a row is called follows when the hands rest.
  await screen.findByRole('button', { name: 'Fjern: Kø' });
  remove('Kø');
  type('Kolskurset');
  undoBesideRows();
  expect(screen.getByRole('textbox', { name: /fornøyd/i })).toHaveValue('Kolskurset');
});
