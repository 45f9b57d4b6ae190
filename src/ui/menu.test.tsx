import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Menu } from './menu.tsx';

function rowMenu() {
  const done: string[] = [];
  render(
    <Menu
      label="Valg for raden"
      items={[
        { text: 'Flytt opp', icon: 'arrow-up', disabled: true, onSelect: () => done.push('up') },
        { text: 'Flytt ned', icon: 'arrow-down', onSelect: () => done.push('down') },
        { text: 'Fjern', danger: true, onSelect: () => done.push('remove') },
      ]}
    />,
  );
  return { person: userEvent.setup(), done, button: screen.getByRole('button', { name: 'Valg for raden' }) };
}

test('what can be done stands behind one button, called by its label', async () => {
  const { person, button } = rowMenu();
  expect(screen.queryByRole('menuitem')).not.toBeInTheDocument();
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await person.click(button);
  const items = await screen.findAllByRole('menuitem');
  expect(items.map((item) => item.textContent)).toEqual(['Flytt opp', 'Flytt ned', 'Fjern']);
});

test('a press does the thing and closes the menu', async () => {
  const { person, done, button } = rowMenu();
  await person.click(button);
  await person.click(await screen.findByRole('menuitem', { name: 'Fjern' }));
  expect(done).toEqual(['remove']);
  await waitFor(() => expect(screen.queryByRole('menuitem')).not.toBeInTheDocument());
});

test('what cannot be done now is shown, and does nothing', async () => {
  const { person, done, button } = rowMenu();
  await person.click(button);
  const up = await screen.findByRole('menuitem', { name: 'Flytt opp' });
  expect(up).toHaveAttribute('aria-disabled', 'true');
  await userEvent.setup({ pointerEventsCheck: 0 }).click(up);
  expect(done).toEqual([]);
});

test('it is opened, walked and used by the keys', async () => {
  const { person, done, button } = rowMenu();
  button.focus();
  await person.keyboard('{Enter}');
  await screen.findByRole('menu');
  // The menu takes the focus when it has found its place; until then an arrow goes nowhere.
  await waitFor(async () => {
    await person.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'Fjern' })).toHaveFocus();
  });
  await person.keyboard('{Enter}');
  expect(done).toEqual(['remove']);
});

test('Escape closes it, does nothing, and gives the cursor back to the button', async () => {
  const { person, done, button } = rowMenu();
  button.focus();
  await person.keyboard('{Enter}');
  await screen.findByRole('menu');
  await person.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  expect(done).toEqual([]);
  expect(button).toHaveFocus();
});
