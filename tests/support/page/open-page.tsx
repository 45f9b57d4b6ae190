import { act, render, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { AppProviders } from '#app/app-providers.tsx';
import type { Process } from '#domain/process/process.ts';
import { ProcessProvider } from '#session/process/process-context.tsx';
import { createProcessStore, type ProcessStore } from '#session/process/process-store.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { begunInMemory } from './begun-in-memory.ts';
import { emptyOwnFiles } from './empty-own-files.ts';
import { AT } from './process-with.ts';

interface Given {
  readonly process: Process;
  /** The address, and its pattern where the page reads parts of it. */
  readonly at?: string;
  readonly path?: string;
}

/** A page of an open process, and what lies behind it. */
export interface OpenPage {
  readonly person: UserEvent;
  readonly store: ProcessStore;
  readonly repository: ProcessRepository;
  address(): string;
}

/**
 * One page of an open process, without what stands around it: for tests that look into the store. Every other
 * address leads to an empty page. Waits for what the page fetches.
 */
export async function openPage(page: ReactNode, { process, at = '/', path = '*' }: Given): Promise<OpenPage> {
  const repository = createMemoryRepository();
  await repository.create(process);
  const windows = createMemoryWindows();
  const store = createProcessStore({
    process,
    autosave: createAutosave({ repository, processId: process.id, now: () => AT, page: null }),
    line: windows.open(process.id),
    onVisit: () => undefined,
    onReplaced: () => undefined,
  });
  const element = <ProcessProvider value={store}>{page}</ProcessProvider>;
  const router = createMemoryRouter(
    [
      { path, element },
      { path: '*', element: null },
    ],
    { initialEntries: [at] },
  );
  // Within `act`, so that what is fetched for the first time is waited for.
  await act(async () => {
    render(
      <AppProviders
        repository={repository}
        ownFiles={emptyOwnFiles()}
        windows={windows}
        begunTexts={begunInMemory()}
      >
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </AppProviders>,
    );
    await Promise.resolve();
  });
  await waitFor(() => {
    if (!document.querySelector('main')) throw new Error('No page stands yet.');
  });
  return {
    person: userEvent.setup(),
    store,
    repository,
    address: () => `${router.state.location.pathname}${router.state.location.search}`,
  };
}
