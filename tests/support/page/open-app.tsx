import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { App } from '#app/app.tsx';
import type { Behind } from '#app/app-providers.tsx';
import type { Parts } from '#content/languages/parts.ts';
import type { Process } from '#domain/process/process.ts';
import { firstScreenWords } from '#session/words/screen-words-context.ts';
import type { ScreenWords } from '#session/words/screen-words.ts';
import { createMemoryRepository } from '#storage/memory-repository.ts';
import { createMemoryWindows } from '#storage/windows/memory-windows.ts';
import { PATIENT } from '../patient.ts';
import { begunInMemory } from './begun-in-memory.ts';
import { emptyOwnFiles } from './empty-own-files.ts';

interface Given extends Partial<Behind> {
  /** The address without `#`. */
  readonly at?: string;
  /** What the pages speak at first; the first language where it is left out. */
  readonly words?: ScreenWords;
  /** What is saved when the program is opened; the newest last. */
  readonly processes?: readonly Process[];
}

/** A part of the page to look in, made by `within`; the whole page where it is left out. */
export type Where = Pick<typeof screen, 'findByRole' | 'findAllByRole'>;

/** The program as it stands open, and what lies behind it. */
export interface OpenApp extends Behind {
  /** Presses and types as a hand does. */
  readonly person: UserEvent;
  /** Presses a button when it is there. Of several with one name the last: a window also has a cross. */
  press(name: string | RegExp, where?: Where): Promise<void>;
  /** Presses a link, or what else leads to another page, and waits for that page. */
  follow(to: string | RegExp | HTMLElement, where?: Where): Promise<void>;
  /** Writes in a field, key by key, instead of what stands there. */
  write(label: string | RegExp, text: string, where?: Where): Promise<void>;
  /** Opens a menu and chooses in it. */
  choose(menu: string, item: string, where?: Where): Promise<void>;
  /** The address without `#`. */
  address(): string;
  /** Goes there as a link would, and waits for the page. */
  goTo(address: string): Promise<void>;
  /** What is on the disk of this process once all that was written is saved. Throws when it is not there. */
  saved(id?: string): Promise<Process>;
}

/** Opens the whole program at an address, as a browser would, on a repository in memory. Waits for the page. */
export async function openApp({
  at = '/',
  repository = createMemoryRepository(),
  ownFiles = emptyOwnFiles(),
  windows = createMemoryWindows(),
  begunTexts = begunInMemory(),
  findLine = () => Promise.resolve(null),
  words = firstScreenWords,
  processes = [],
}: Given = {}): Promise<OpenApp> {
  for (const process of processes) await repository.create(process);
  const shell = await words.ask('shell');
  window.location.hash = `#${at}`;
  // Within `act`, so that what is fetched for the first time is waited for.
  await act(async () => {
    render(<App {...{ repository, ownFiles, windows, begunTexts, findLine, words }} />);
    await task();
  });
  await pageStands(shell);
  const person = userEvent.setup();
  return {
    person,
    async press(name, where = screen) {
      const button = (await where.findAllByRole('button', { name })).at(-1);
      if (button) await person.click(button);
    },
    async follow(to, where = screen) {
      const link = to instanceof HTMLElement ? to : await where.findByRole('link', { name: to });
      const before = onPage();
      // Awaited as a whole: a page that is fetched in the middle of a press would stand still for good.
      await act(() => person.click(link));
      await pageStands(shell, before);
    },
    async write(label, text, where = screen) {
      const field = await where.findByRole('textbox', { name: label });
      await person.clear(field);
      // Doubled, so that they are letters and no names of keys.
      if (text) await person.type(field, text.replace(/[{[]/g, '$&$&'));
    },
    async choose(menu, item, where = screen) {
      await person.click(await where.findByRole('button', { name: menu }));
      await person.click(await screen.findByRole('menuitem', { name: item }));
    },
    repository,
    ownFiles,
    windows,
    begunTexts,
    address: () => window.location.hash.slice(1),
    async goTo(address) {
      const before = onPage();
      await act(async () => {
        window.location.hash = `#${address}`;
        await task();
      });
      await pageStands(shell, before);
    },
    async saved(id = processes[0]?.id ?? '') {
      await leaveWindow();
      const loaded = await repository.load(id);
      if (loaded.kind !== 'loaded') throw new Error(`It is ${loaded.kind}.`);
      return loaded.process;
    },
  };
}

/** What stands on the page: its element too, since another page may say the very same. */
interface Standing {
  readonly main: Element | null;
  readonly html: string;
}
const onPage = (): Standing => {
  const main = document.querySelector('main');
  return { main, html: main?.innerHTML ?? '' };
};
const NOTHING: Standing = { main: null, html: '' };

/** Waits for a page, other than the one that stood there before: it stays until the next one has come. */
const pageStands = ({ error, frame }: Parts['shell'], before = NOTHING): Promise<void> =>
  waitFor(
    () => {
      if (screen.queryByRole('heading', { name: error.title }))
        throw new Error(`The page broke: ${onPage().html}`);
      const now = onPage();
      const isSame = now.main === before.main && now.html === before.html;
      if (isSame || now.html === '') throw new Error('No page stands yet.');
      if (screen.queryByText(frame.loading)) throw new Error('The process is being opened.');
    },
    // The first page of a file comes in chunks that are made ready when they are asked for.
    PATIENT,
  );

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Who looks at another window has everything saved here; waits until the repository has it. */
const leaveWindow = (): Promise<void> =>
  act(async () => {
    window.dispatchEvent(new Event('blur'));
    await task();
  });
