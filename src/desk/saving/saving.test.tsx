import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeOf } from '#domain/guide/read.ts';
import { summary } from '#domain/guide/steps/summary.ts';
import { setAt } from '#domain/process/changes-at.ts';
import { useUndo } from '#session/process/use-undo.ts';
import { nextPaint } from '#tests/support/next-paint.ts';
import { downloaded } from '#tests/support/page/browser-parts.ts';
import { openPage } from '#tests/support/page/open-page.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';
import { Announcer } from '#ui/announcer.tsx';
import { ElsewhereNotice, FollowedNotice } from './elsewhere-notice.tsx';
import { SaveByKey } from './save-by-key.tsx';
import { SaveLine } from './save-line.tsx';
import { SaveState } from './save-state.tsx';
import { UndoButtons } from './undo-buttons.tsx';

const { frame } = said.shell;
const PLACE = placeOf(summary, 'satisfiedWith');

function Undoing() {
  const undoing = useUndo();
  return (
    <main>
      <UndoButtons undoing={undoing} />
      <p role="status">{undoing.said}</p>
      <input type="text" aria-label="En tekst" />
    </main>
  );
}

async function undoing() {
  const { store, person } = await openPage(<Undoing />, { process: processWith({}) });
  act(() => {
    store.change([setAt(PLACE, 'God mat')], 'Fornøyd med');
  });
  return { person, text: () => store.getState().process.answers[PLACE.step]?.[PLACE.field] };
}

test('what was done is taken back and done again by the buttons, which say what they would do', async () => {
  const { person, text } = await undoing();
  await person.click(screen.getByTitle(frame.undoWhat('Fornøyd med')));
  expect(text()).toBeUndefined();
  expect(screen.getByRole('status')).toHaveTextContent(frame.undone('Fornøyd med'));
  await person.click(screen.getByRole('button', { name: frame.redoWhat('Fornøyd med') }));
  expect(text()).toBe('God mat');
  expect(screen.getByRole('status')).toHaveTextContent(frame.redone('Fornøyd med'));
});

test('the keys do the same, but never inside a text, which has its own', async () => {
  const { person, text } = await undoing();
  await person.keyboard('{Control>}z{/Control}');
  expect(text()).toBeUndefined();
  await person.keyboard('{Control>}y{/Control}');
  expect(text()).toBe('God mat');
  await person.click(screen.getByRole('textbox'));
  await person.keyboard('{Control>}z{/Control}');
  expect(text()).toBe('God mat');
});

test('what is not saved is said aloud with its reason, and all of it can be downloaded', async () => {
  const { store, person } = await openPage(
    <main>
      <SaveState />
    </main>,
    { process: processWith({ summary: { satisfiedWith: 'God mat' } }) },
  );
  expect(screen.getByText(frame.savedNever)).toBeVisible();
  act(() => store.setState({ saveState: { kind: 'failed', reason: 'full' } }));
  expect(screen.getByRole('alert')).toHaveTextContent(`${frame.notSaved} ${frame.why.full}`);
  await person.click(screen.getByRole('button', { name: frame.downloadNow }));
  const [file] = downloaded();
  expect(await file?.content.text()).toContain('God mat');
});

test('a reader who needs other words for it gets them', async () => {
  const { store } = await openPage(
    <main>
      <SaveState saved="Lagret her" notSaved="Ikke lagret her" />
    </main>,
    { process: processWith({}) },
  );
  expect(screen.getByText('Lagret her')).toBeVisible();
  act(() => store.setState({ saveState: { kind: 'failed', reason: 'full' } }));
  expect(screen.getByRole('alert')).toHaveTextContent('Ikke lagret her');
});

/** What somebody presses who is used to saving; says whether the browser's own dialog stays away. */
function pressSave(on: Element): boolean {
  const pressed = createEvent.keyDown(on, { key: 's', ctrlKey: true });
  fireEvent(on, pressed);
  return pressed.defaultPrevented;
}

async function savingByKey(process = processWith({})) {
  const opened = await openPage(
    <Announcer>
      <SaveByKey>
        <main>
          <SaveState />
          <input type="text" aria-label="En tekst" />
        </main>
      </SaveByKey>
    </Announcer>,
    { process },
  );
  return { ...opened, aloud: () => document.querySelector('[data-announcer]') };
}

test('Ctrl+S opens no dialog, also from a text: what waits is stored, and it is said and seen that this goes by itself', async () => {
  const { store, repository, aloud } = await savingByKey();
  act(() => {
    store.change([setAt(PLACE, 'God mat')], 'Fornøyd med');
  });
  expect(pressSave(screen.getByRole('textbox'))).toBe(true);
  await waitFor(() => expect(screen.getByTestId('save-state')).toHaveTextContent(frame.savesByItself));
  expect(aloud()).toHaveTextContent(frame.savesByItself);
  const stored = await repository.load(store.getState().process.id);
  expect(JSON.stringify(stored)).toContain('God mat');
  // The next that is saved says when, as always.
  act(() => store.setState({ saveState: { kind: 'saved', at: new Date(2027, 3, 21, 9, 5).toISOString() } }));
  expect(screen.getByTestId('save-state')).toHaveTextContent(frame.saved('09.05'));
});

test('Ctrl+S never says that all is saved where it is not', async () => {
  const { store, aloud } = await savingByKey();
  act(() => store.setState({ saveState: { kind: 'failed', reason: 'full' } }));
  expect(pressSave(document.body)).toBe(true);
  await waitFor(() => expect(aloud()).toHaveTextContent(`${frame.notSaved} ${frame.why.full}`));
  expect(screen.queryByText(frame.savesByItself)).not.toBeInTheDocument();
});

test('the line says when it was saved, in the time of this machine', async () => {
  const { store } = await openPage(
    <main>
      <SaveLine />
    </main>,
    { process: processWith({}) },
  );
  const at = new Date(2027, 3, 21, 9, 5).toISOString();
  act(() => store.setState({ saveState: { kind: 'saved', at } }));
  expect(screen.getByText(frame.saved('09.05'))).toBeVisible();
  act(() => store.setState({ saveState: { kind: 'saving' } }));
  expect(await screen.findByText(frame.saving)).toBeVisible();
});

test('that it is being saved is said when the letter is painted, and not where it has been stored by then', async () => {
  const { store } = await openPage(
    <main>
      <SaveLine />
    </main>,
    { process: processWith({}) },
  );
  act(() => store.setState({ saveState: { kind: 'saving' } }));
  expect(screen.getByText(frame.savedNever)).toBeVisible();
  const at = new Date(2027, 3, 21, 9, 5).toISOString();
  act(() => store.setState({ saveState: { kind: 'saved', at } }));
  expect(screen.getByText(frame.saved('09.05'))).toBeVisible();
  await act(nextPaint);
  expect(screen.getByText(frame.saved('09.05'))).toBeVisible();
});

test('that it cannot be saved is said at once, and nothing older after it', async () => {
  const { store } = await openPage(
    <main>
      <SaveState />
    </main>,
    { process: processWith({}) },
  );
  act(() => store.setState({ saveState: { kind: 'saving' } }));
  act(() => store.setState({ saveState: { kind: 'failed', reason: 'full' } }));
  expect(screen.getByRole('alert')).toHaveTextContent(frame.notSaved);
  await act(nextPaint);
  expect(screen.getByRole('alert')).toHaveTextContent(frame.notSaved);
});

test('a process that another window removed or replaced is said to be so until it is read anew', async () => {
  const { store, person } = await openPage(
    <main>
      <ElsewhereNotice />
      <FollowedNotice />
    </main>,
    { process: processWith({}) },
  );
  act(() => store.setState({ elsewhere: 'removed' }));
  expect(screen.getByRole('alert')).toHaveTextContent(frame.removedElsewhere);
  act(() => store.setState({ elsewhere: 'replaced' }));
  expect(screen.getByRole('alert')).toHaveTextContent(frame.replacedElsewhere);
  act(() => store.setState({ elsewhere: 'followed' }));
  expect(screen.getByRole('status')).toHaveTextContent(frame.followedElsewhere);
  await person.click(screen.getByRole('button', { name: frame.closeNotice }));
  await waitFor(() => expect(screen.queryByText(frame.followedElsewhere)).not.toBeInTheDocument());
});
