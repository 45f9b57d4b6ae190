import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { textIn } from '#domain/guide/read.ts';
import { invitation as register } from '#domain/guide/registers/invitation.ts';
import { LineDown } from '#storage/line-down.ts';
import { makeKeys } from '#storage/sealed/sealed.ts';
import { createMemoryLine } from '#tests/support/page/memory-line.ts';
import { openInvited } from '#tests/support/page/open-invited.ts';
import { said } from '#tests/support/page/said.ts';

const words = said.answer.send;
const own = { process: 'own', token: 'mine' };
const { publicKey } = await makeKeys();
const invited = (line: { address: string }) => ({
  publicKey,
  line: { address: line.address, process: 'own', token: 'token-of-l1' },
});

async function openSend(more = {}) {
  const line = createMemoryLine();
  const app = await openInvited(
    { ...invited(line), ...more },
    { page: 'summary', findLine: () => Promise.resolve(line) },
  );
  await app.write(said.steps.summary.fields.satisfiedWith.label, 'Rask hjelp');
  await app.turnTo('send');
  await screen.findByRole('button', { name: words.copy });
  return { app, line };
}

test('the first button sends the sealed answer, and the receipt comes when the server has it', async () => {
  const { app, line } = await openSend();
  expect(screen.getByText(words.lineLead)).toBeVisible();
  await app.press(words.lineSend);
  expect(await screen.findByRole('status', { name: words.receipt })).toHaveTextContent(words.by.line);
  expect(screen.queryByText(words.notSent)).not.toBeInTheDocument();
  const [sent] = (await line.answers(own)) as readonly { sealed: string }[];
  expect(sent?.sealed).toMatch(/^BPV1\./);
  expect(atob((sent?.sealed.slice(5) ?? '').replaceAll('-', '+').replaceAll('_', '/'))).not.toContain(
    'Rask hjelp',
  );
  expect(textIn(await app.answers(), register, 'version')).toBe('1');
});

test('without the line it is said that nothing is sent yet, the other ways stand there, and it goes when the net is back', async () => {
  const { app, line } = await openSend();
  const send = line.sendAnswer.bind(line);
  line.sendAnswer = () => Promise.reject(new LineDown('Down.'));
  await app.press(words.lineSend);
  expect(await screen.findByText(words.lineUnsent)).toBeVisible();
  expect(screen.queryByRole('status', { name: words.receipt })).not.toBeInTheDocument();
  expect(textIn(await app.answers(), register, 'version')).toBe('');
  expect(screen.getByRole('button', { name: words.copy })).toBeVisible();
  line.sendAnswer = send;
  await act(() => window.dispatchEvent(new Event('online')));
  expect(await screen.findByRole('status', { name: words.receipt })).toHaveTextContent(words.by.line);
});

test('an invitation the line does not know any longer leads to the other ways', async () => {
  const { app } = await openSend({
    line: { address: createMemoryLine().address, process: 'own', token: 'another' },
  });
  await app.press(words.lineSend);
  expect(await screen.findByText(words.lineRefused)).toBeVisible();
});

test('an invitation for another line, and one without, is answered as before', async () => {
  for (const more of [
    { line: { address: 'https://other.example/live', process: 'own', token: 't' } },
    { publicKey: '' },
  ]) {
    const { line: _none, ...bare } = invited(createMemoryLine());
    const app = await openInvited(
      { ...bare, ...more },
      { page: 'send', findLine: () => Promise.resolve(createMemoryLine()) },
    );
    await screen.findByRole('button', { name: words.copy });
    expect(screen.queryByRole('button', { name: words.lineSend })).not.toBeInTheDocument();
    expect(screen.getByText(words.lead)).toBeVisible();
    await app.saved();
    document.body.replaceChildren();
  }
});
