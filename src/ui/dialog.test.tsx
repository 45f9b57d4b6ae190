import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextInput } from './text-input.tsx';

/** A page with a question behind a button, as pages have them. */
function page() {
  const said: string[] = [];
  const Page = () => {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Slett prosessen</Button>
        <Dialog
          heading="Slette prosessen?"
          open={open}
          onClose={() => {
            said.push('no');
            setOpen(false);
          }}
          actions={
            <>
              <Button
                danger
                onClick={() => {
                  said.push('yes');
                  setOpen(false);
                }}
              >
                Slett
              </Button>
              <Button look="secondary" onClick={() => setOpen(false)}>
                Behold
              </Button>
            </>
          }
        >
          <p>Den kan ikke hentes tilbake.</p>
        </Dialog>
      </>
    );
  };
  render(<Page />);
  return {
    person: userEvent.setup(),
    said,
    ask: () => userEvent.setup().click(screen.getByRole('button', { name: 'Slett prosessen' })),
    dialog: () => screen.queryByRole<HTMLDialogElement>('dialog', { name: 'Slette prosessen?' }),
  };
}

test('a question nobody has asked is not on the page at all', () => {
  const { dialog } = page();
  expect(dialog()).not.toBeInTheDocument();
  expect(screen.queryByText('Den kan ikke hentes tilbake.')).not.toBeInTheDocument();
});

test('it is called by its heading and holds its text and its answers', async () => {
  const { ask, dialog } = page();
  await ask();
  expect(dialog()).toBeVisible();
  expect(dialog()).toHaveAccessibleDescription('Den kan ikke hentes tilbake.');
  expect(screen.getByText('Den kan ikke hentes tilbake.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Slette prosessen?' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Behold' })).toBeVisible();
});

test('the cursor goes into it', async () => {
  const { ask, dialog } = page();
  await ask();
  await waitFor(() => expect(dialog()).toContainElement(document.activeElement as HTMLElement));
});

test('the cross answers no', async () => {
  const { ask, person, said, dialog } = page();
  await ask();
  await person.click(screen.getByRole('button', { name: /lukk/i }));
  await waitFor(() => expect(dialog()).not.toBeInTheDocument());
  expect(said).toEqual(['no']);
});

test('Escape answers no', async () => {
  const { ask, said, dialog } = page();
  await ask();
  // What a browser does with the key in an open dialog: asks whether it may, and closes it.
  const open = dialog();
  act(() => {
    if (open?.dispatchEvent(new Event('cancel', { cancelable: true }))) open.close();
  });
  await waitFor(() => expect(dialog()).not.toBeInTheDocument());
  expect(said).toEqual(['no']);
});

test('yes is said by its own button alone', async () => {
  const { ask, person, said, dialog } = page();
  await ask();
  await person.click(screen.getByRole('button', { name: 'Slett' }));
  await waitFor(() => expect(dialog()).not.toBeInTheDocument());
  expect(said).toEqual(['yes']);
});

test('a press on the page beside it answers nothing', async () => {
  const { ask, person, said, dialog } = page();
  await ask();
  const open = dialog();
  if (open) await person.click(open);
  expect(said).toEqual([]);
  expect(dialog()).toBeInTheDocument();
});

test('it can be asked again after a no', async () => {
  const { ask, person, dialog } = page();
  await ask();
  await person.click(screen.getByRole('button', { name: 'Behold' }));
  await ask();
  expect(dialog()).toBeVisible();
});

test('the cursor is in the field of a dialog that asks for a text, and not on its cross', async () => {
  render(
    <Dialog heading="Gi nytt navn" open onClose={() => undefined} actions={null}>
      <TextInput label="Navn" value="" onChange={() => undefined} focusOnMount />
    </Dialog>,
  );
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Navn' })).toHaveFocus());
});
