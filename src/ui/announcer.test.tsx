import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Announcer, useSaidWhenChanged, useSay } from './announcer.tsx';
import { Notice } from './notice.tsx';

const heard = (): string => document.querySelector('[data-announcer]')?.textContent ?? '';

test('a notice that comes is read by the place that stood there before it, and is no live place itself', async () => {
  function Page() {
    const [seen, setSeen] = useState(false);
    return (
      <>
        <button onClick={() => setSeen(true)}>Vis</button>
        {seen && <Notice live="status">Planen er lengre enn møtet.</Notice>}
      </>
    );
  }
  render(
    <Announcer>
      <Page />
    </Announcer>,
  );
  const place = document.querySelector('[data-announcer]');
  expect(place).toHaveAttribute('aria-live', 'polite');
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off');
  expect(heard()).toBe('Planen er lengre enn møtet.');
  expect(document.querySelector('[data-announcer]')).toBe(place);
});

test('a notice whose words become others is read again, and one that stands still is not', async () => {
  function Page() {
    const [minutes, setMinutes] = useState(5);
    const [, draw] = useState(0);
    return (
      <>
        <button onClick={() => setMinutes((now) => now + 1)}>Mer</button>
        <button onClick={() => draw((now) => now + 1)}>Tegn</button>
        <Other />
        <Notice live="status">{minutes} minutter for lang.</Notice>
      </>
    );
  }
  function Other() {
    const say = useSay();
    return <button onClick={() => say('Noe annet.')}>Si</button>;
  }
  render(
    <Announcer>
      <Page />
    </Announcer>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Mer' }));
  expect(heard()).toBe('6 minutter for lang.');
  await userEvent.click(screen.getByRole('button', { name: 'Si' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tegn' }));
  expect(heard()).toBe('Noe annet.');
});

test('what is said twice is read twice, and what comes at once is read together', async () => {
  function Page() {
    const say = useSay();
    return (
      <button
        onClick={() => {
          say('Lagt til.');
          say('Flyttet.');
        }}
      >
        Gjør
      </button>
    );
  }
  render(
    <Announcer>
      <Page />
    </Announcer>,
  );
  await userEvent.click(screen.getByRole('button'));
  const first = document.querySelector('[data-announcer] span');
  await userEvent.click(screen.getByRole('button'));
  expect(heard()).toBe('Lagt til. Flyttet.');
  expect(document.querySelector('[data-announcer] span')).not.toBe(first);
});

test('advice that comes under a row is read; what stands there when the page comes is not', async () => {
  function Row({ text }: { text: string }) {
    useSaidWhenChanged(text);
    return <p>{text}</p>;
  }
  function Page() {
    const [text, setText] = useState('Fra før');
    return (
      <>
        <button onClick={() => setText('Nytt råd')}>Skriv</button>
        <Row text={text} />
      </>
    );
  }
  render(
    <Announcer>
      <Page />
    </Announcer>,
  );
  expect(heard()).toBe('');
  await userEvent.click(screen.getByRole('button'));
  expect(heard()).toBe('Nytt råd');
});
