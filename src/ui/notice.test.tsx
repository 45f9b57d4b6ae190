import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Button, IconButton } from './button.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { LinkButton } from './link-button.tsx';
import { Notice, Tag } from './notice.tsx';

test.each(['alert', 'status'] as const)(
  'a remark that is a live %s is read aloud when it appears',
  (live) => {
    render(<Notice live={live}>Endringene er ikke lagret.</Notice>);
    expect(screen.getByRole(live)).toHaveTextContent('Endringene er ikke lagret.');
  },
);

test('a remark that stood there all along is no live region', () => {
  render(<Notice>Svarene ligger på denne maskinen.</Notice>);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  expect(screen.getByText('Svarene ligger på denne maskinen.')).toBeInTheDocument();
});

test.each(['plain', 'advice', 'error'] as const)(
  'a remark of tone %s says all in words: its drawing is silent',
  (tone) => {
    const { container } = render(
      <Notice tone={tone} live="status">
        Husk å ta vare på filen.
      </Notice>,
    );
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByRole('status')).toHaveTextContent(/^Husk å ta vare på filen\.$/);
  },
);

test('what can be done about it stands within it', async () => {
  let tried = 0;
  render(
    <Notice live="alert" actions={<Button onClick={() => (tried += 1)}>Prøv igjen</Button>}>
      Ikke lagret.
    </Notice>,
  );
  const button = screen.getByRole('button', { name: 'Prøv igjen' });
  expect(screen.getByRole('alert')).toContainElement(button);
  await userEvent.setup().click(button);
  expect(tried).toBe(1);
});

test('a tag is its words and nothing more', () => {
  render(<Tag plain>Utkast</Tag>);
  expect(screen.getByText('Utkast')).toBeInTheDocument();
});

test('a button does something here, and never sends a form', async () => {
  let sent = 0;
  let pressed = 0;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent += 1;
      }}
    >
      <Button icon="plus" onClick={() => (pressed += 1)}>
        Legg til
      </Button>
    </form>,
  );
  const person = userEvent.setup();
  await person.click(screen.getByRole('button', { name: 'Legg til' }));
  screen.getByRole('button').focus();
  await person.keyboard('{Enter}');
  expect({ sent, pressed }).toEqual({ sent: 0, pressed: 2 });
});

test('a button that is off is not pressed', async () => {
  let pressed = 0;
  render(
    <Button disabled onClick={() => (pressed += 1)}>
      Lag
    </Button>,
  );
  await userEvent.setup({ pointerEventsCheck: 0 }).click(screen.getByRole('button'));
  expect(pressed).toBe(0);
});

test('a second press on a button that is at work does nothing, and the cursor stays on it', async () => {
  let pressed = 0;
  const Maker = () => {
    const [busy, setBusy] = useState(false);
    return (
      <Button
        busy={busy}
        onClick={() => {
          pressed += 1;
          setBusy(true);
        }}
      >
        Last ned
      </Button>
    );
  };
  render(<Maker />);
  await userEvent.setup().dblClick(screen.getByRole('button', { name: 'Last ned' }));
  await userEvent.setup().keyboard('{Enter}');
  const button = screen.getByRole('button', { name: /Last ned/ });
  expect(pressed).toBe(1);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
});

test('a button that is only a drawing has a name for those who hear it and those who point at it', () => {
  render(<IconButton icon="remove" label="Fjern raden" />);
  expect(screen.getByRole('button', { name: 'Fjern raden' })).toHaveAttribute('title', 'Fjern raden');
});

test('a link that looks like a button is a link all the same', () => {
  render(
    <LinkButton to="/p/p1/plan" icon="arrow-left" label="Til handlingsplanen">
      Neste
    </LinkButton>,
  );
  const link = screen.getByRole('link', { name: 'Til handlingsplanen' });
  expect(link).toHaveAttribute('href', '#/p/p1/plan');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('the ways back and on are a place of their own, by its label', () => {
  render(
    <BottomBar label="Veien videre">
      <LinkButton to="/">Forsiden</LinkButton>
    </BottomBar>,
  );
  expect(screen.getByRole('navigation', { name: 'Veien videre' })).toContainElement(
    screen.getByRole('link', { name: 'Forsiden' }),
  );
});
