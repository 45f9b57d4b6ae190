import { act, screen, within } from '@testing-library/react';
import { expect, onTestFinished } from 'vitest';
import { routes } from '#desk/routes.ts';
import type { Answers, Process } from '#domain/process/process.ts';
import type { RoomScene } from '#domain/room/scene.ts';
import { createProcessStore, type ProcessStore } from '#session/process/process-store.ts';
import { createAutosave } from '#storage/create-autosave.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import type { FindLine } from '#session/line/line-context.ts';
import type { BegunTexts } from '#storage/begun-texts.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import type { WindowLine } from '#storage/windows.ts';
import { createMemoryChannels, createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { begunInMemory } from './begun-in-memory.ts';
import { openApp, type OpenApp } from './open-app.tsx';
import { AT, processWith } from './process-with.ts';

/** A page of a meeting in one window, and another window of the same meeting. */
export interface OpenMeeting extends OpenApp {
  /** The other window, without a page: it hears what this one says, and stores what it does itself. */
  readonly other: ProcessStore;
  /** The line the other window speaks on. */
  readonly line: WindowLine;
  /** Takes the room to a screen, from the other window. */
  readonly show: (scene: RoomScene) => Promise<void>;
  /** The answers on the disk, when both windows have saved. */
  answers(): Promise<Answers>;
}

interface Given {
  readonly scene?: RoomScene;
  readonly more?: Partial<Process>;
  readonly repository?: ProcessRepository;
  readonly begunTexts?: BegunTexts;
  readonly findLine?: FindLine;
}

/** Opens a page of the meeting of a process with these answers, on a screen of the room where one is given. */
export async function openMeeting(
  page: 'room' | 'facilitator' | 'meeting',
  answers: Answers,
  {
    scene,
    more = {},
    repository = createMemoryRepository(),
    begunTexts = begunInMemory(),
    findLine = () => Promise.resolve(null),
  }: Given = {},
): Promise<OpenMeeting> {
  const process = processWith(answers, more);
  await repository.create(process);
  const channels = createMemoryChannels();
  const line = createMemoryWindows(channels).open(process.id);
  const other = createProcessStore({
    process,
    autosave: createAutosave({ repository, processId: process.id, now: () => AT, page: null }),
    line,
    onVisit: () => undefined,
    onReplaced: () => undefined,
  });
  onTestFinished(async () => {
    await other.close();
    line.close();
  });
  if (scene) line.parts.set('place', scene);
  const at = routes[page](process.id);
  const windows = createMemoryWindows(channels);
  const app = await openApp({ at, repository, windows, begunTexts, findLine });
  return {
    ...app,
    other,
    line,
    show: (target) =>
      act(async () => {
        line.parts.set('place', target);
        await Promise.resolve();
      }),
    async answers() {
      await other.flush();
      return (await app.saved(process.id)).answers;
    },
  };
}

/** What the room is asked: the large heading on the wall. Waits for it. */
export const seeQuestion = async (text: string): Promise<void> => {
  expect(
    await within(screen.getByRole('main')).findByRole('heading', { level: 2, name: text }),
  ).toBeVisible();
};
