import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MemoryRouter, Route, Routes } from 'react-router';
import { AppProviders } from '#app/app-providers.tsx';
import type { Invitation } from '#domain/advance/invitation.ts';
import { invitationPayload } from '#storage/advance/write-advance.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { AnswerOpenPage } from '#features/answer/answer-open-page.tsx';
import { begunInMemory } from '../support/page/begun-in-memory.ts';
import { emptyOwnFiles } from '../support/page/empty-own-files.ts';

const invitation: Invitation = {
  process: 'p',
  processName: 'Panel hud',
  healthTrust: '',
  unitName: '',
  facilitator: 'rådgiver',
  leader: 'l',
  role: 'seksjonsleder',
  unit: 'Poliklinikken',
  units: [],
  asked: ['summary'],
  groups: [],
  deadline: '',
  greeting: '',
  replyTo: '',
  publicKey: '',
};

beforeEach(() => vi.stubGlobal('__APP_VERSION__', '0.0.0'));
afterEach(() => vi.unstubAllGlobals());

function open(repository: ProcessRepository, address: string): void {
  render(
    <AppProviders
      repository={repository}
      ownFiles={emptyOwnFiles()}
      windows={createMemoryWindows()}
      begunTexts={begunInMemory()}
    >
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path="/answer" element={<AnswerOpenPage />} />
          <Route path="/answer/:payload" element={<AnswerOpenPage />} />
          <Route path="/answer/r/:processId" element={<p>Svaret er åpnet</p>} />
        </Routes>
      </MemoryRouter>
    </AppProviders>,
  );
}

test('an invitation link opens the leader’s own record, and says in the list whom it answers', async () => {
  const repository = createMemoryRepository();
  open(repository, `/answer/${invitationPayload(invitation)}`);
  expect(await screen.findByText('Svaret er åpnet')).toBeVisible();
  expect((await repository.list())[0]?.answerTo).toMatchObject({
    processName: 'Panel hud',
    unit: 'Poliklinikken',
  });
});

test('a link that was cut says so, writes nothing, and leaves the page alive', async () => {
  const repository = createMemoryRepository();
  open(repository, `/answer/${invitationPayload(invitation).slice(0, 60)}`);
  expect(await screen.findByRole('alert')).toHaveTextContent('Noe av invitasjonen mangler');
  await waitFor(() => expect(screen.getByLabelText('Lim inn lenken')).toBeEnabled());
  expect(await repository.list()).toEqual([]);
});

test('a second leader answers from the same link for all in a record of their own, and the first goes on in the first', async () => {
  const repository = createMemoryRepository();
  const address = `/answer/${invitationPayload({ ...invitation, leader: '', role: '', unit: '' })}`;
  open(repository, address);
  await screen.findByText('Svaret er åpnet');
  const [first] = await repository.list();
  const role = { kind: 'set', step: 'invitation', path: ['role'], value: 'Overlege' } as const;
  await repository.write(first?.id ?? '', [{ change: role, seen: undefined }], '2026-11-05T08:00:00Z');
  cleanup();

  open(repository, address);
  fireEvent.click(await screen.findByRole('button', { name: 'Svar som en annen' }));
  await screen.findByText('Svaret er åpnet');
  const records = await repository.list();
  expect(records.map(({ answerTo }) => answerTo?.role).toSorted()).toEqual(['', 'Overlege']);
  cleanup();

  open(repository, address);
  fireEvent.click(await screen.findByRole('button', { name: 'Fortsett som Overlege' }));
  await screen.findByText('Svaret er åpnet');
  expect(await repository.list()).toHaveLength(2);
});
