import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LANGUAGE_CODES, type ScreenLanguage } from '#domain/language/languages.ts';
import { loadDocumentPart } from '#content/languages/load-part.ts';
import type { Parts } from '#content/languages/parts.ts';
import { keptLanguage } from '#session/machine/screen-language.ts';
import { NotFetched } from './not-fetched.ts';
import { createScreenWords } from './screen-words.ts';
import { Speaker, useSpeaking } from './speaking.tsx';
import { useLanguage } from './use-language.ts';
import { useWords } from './use-words.ts';

const offered = LANGUAGE_CODES as readonly ScreenLanguage[];
const [first, second, third] = offered as unknown as [ScreenLanguage, ScreenLanguage, ScreenLanguage];

/** Each language says its own name as the title of the page; those in `missing` cannot be fetched. */
function wordsOf(missing: ReadonlySet<string>, hold: Promise<void> = Promise.resolve()) {
  return createScreenWords(
    first,
    {},
    {
      part: async (code, part) => {
        if (code === second) await hold;
        if (missing.has(`${code}/${part}`)) throw new Error('offline');
        return { title: `Title in ${code}` } as unknown as Parts[typeof part];
      },
      documentPart: loadDocumentPart,
    },
  );
}

let told: boolean[] = [];
function Page() {
  const { title } = useWords('collect');
  const { day } = useLanguage();
  const { choose } = useSpeaking();
  return (
    <>
      <h1>{title}</h1>
      <p>{day('2027-06-02')}</p>
      <textarea aria-label="text" />
      {offered.map((code) => (
        <button
          key={code}
          type="button"
          onClick={() => void choose(code).then((isSpoken) => told.push(isSpoken))}
        >
          {code}
        </button>
      ))}
    </>
  );
}

async function open(words = wordsOf(new Set())) {
  await act(async () => {
    render(
      <Speaker words={words}>
        <Suspense fallback={<p>waiting</p>}>
          <Page />
        </Suspense>
      </Speaker>,
    );
    await words.ask('collect');
  });
  const person = userEvent.setup();
  return (code: string) => person.click(screen.getByRole('button', { name: code }));
}

beforeEach(() => {
  told = [];
});
afterEach(() => localStorage.clear());

test('another language is spoken at once, in the page that stands there, with what is being written in it', async () => {
  const press = await open();
  const field = screen.getByRole('textbox');
  await userEvent.type(field, 'Half a sen');
  await press(third);
  expect(await screen.findByRole('heading', { name: `Title in ${third}` })).toBeVisible();
  expect(screen.getByText('2 June 2027')).toBeVisible();
  expect(screen.getByRole('textbox')).toBe(field);
  expect(field).toHaveValue('Half a sen');
  expect(document.documentElement.lang).toBe(third);
  expect(keptLanguage(offered)).toBe(third);
  expect(told).toEqual([true]);
});

test('a language that cannot be fetched is told of, and the old one stays and is remembered', async () => {
  const press = await open(wordsOf(new Set([`${second}/collect`])));
  await press(third);
  await press(second);
  await waitFor(() => expect(told).toEqual([true, false]));
  expect(screen.getByRole('heading', { name: `Title in ${third}` })).toBeVisible();
  expect(keptLanguage(offered)).toBe(third);
});

test('who chooses again before the words have come gets what was chosen last', async () => {
  let come = (): void => undefined;
  const press = await open(wordsOf(new Set(), new Promise((resolve) => (come = resolve))));
  await press(second);
  await press(third);
  await act(async () => {
    come();
    await Promise.resolve();
  });
  expect(screen.getByRole('heading', { name: `Title in ${third}` })).toBeVisible();
  expect(keptLanguage(offered)).toBe(third);
});

test('words are ready before the page is drawn in them, and what failed is tried again', async () => {
  const missing = new Set([`${second}/collect`]);
  const words = wordsOf(missing);
  await words.ask('collect');
  await expect(words.speaking(second)).rejects.toThrow(NotFetched);
  missing.clear();
  const next = await words.speaking(second);
  expect(next.ask('collect').status).toBe('fulfilled');
  expect((await next.speaking(first)).ask('collect')).toBe(words.ask('collect'));
});
