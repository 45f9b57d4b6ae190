import { act, render, screen } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { nb } from '#content/languages/nb.ts';
import { loadDocumentPart, loadPart } from '#content/languages/load-part.ts';
import type { PartName } from '#content/languages/parts.ts';
import { ScreenWordsContext } from './screen-words-context.ts';
import { NotFetched } from './not-fetched.ts';
import { createScreenWords, type ScreenWords } from './screen-words.ts';
import { useLanguage } from './use-language.ts';
import { useWordsIn } from './use-words-in.ts';
import { useWords } from './use-words.ts';

/** Words that come when the test says so, and how often they were asked for from where they lie. */
function slowWords() {
  const fetched: string[] = [];
  let goOn: () => void = () => undefined;
  const wait = (): Promise<void> => new Promise((resolve) => (goOn = resolve));
  const words = createScreenWords(
    'nb',
    {},
    {
      part: async (code, part) => {
        fetched.push(`${code}/${part}`);
        await wait();
        return loadPart(code, part);
      },
      documentPart: async (code, part) => {
        fetched.push(`${code}/${part}`);
        await wait();
        return loadDocumentPart(code, part);
      },
    },
  );
  return { words, fetched, come: () => act(() => Promise.resolve(goOn())) };
}

const pageIn = (words: ScreenWords, page: ReactNode): ReactNode => (
  <ScreenWordsContext value={words}>
    <Suspense fallback={<p>waiting</p>}>{page}</Suspense>
  </ScreenWordsContext>
);

const drawn = (words: ScreenWords, page: ReactNode) =>
  act(() => Promise.resolve(void render(pageIn(words, page))));

function Title() {
  return <h1>{useWords('collect').title}</h1>;
}

function EnglishNotAnswered() {
  return <p>{useWordsIn('en', 'documents')?.notAnswered ?? 'none yet'}</p>;
}

describe('the words of the screen', () => {
  it('are waited for once, and at hand from then on', async () => {
    const { words, fetched, come } = slowWords();
    await drawn(words, <Title />);
    expect(screen.getByText('waiting')).toBeVisible();
    await come();
    const { title } = await nb.collect();
    expect(screen.getByRole('heading', { name: title })).toBeVisible();
    render(pageIn(words, <Title />));
    expect(screen.getAllByRole('heading', { name: title })).toHaveLength(2);
    expect(fetched).toEqual(['nb/collect']);
  });

  it('are drawn at once when they came before the page did', async () => {
    const { words, come } = slowWords();
    words.ask('collect');
    await come();
    render(pageIn(words, <Title />));
    expect(screen.getByRole('heading')).toBeVisible();
  });

  it('are drawn at once when they are in the program', async () => {
    render(pageIn(createScreenWords('nb', { collect: await nb.collect() }), <Title />));
    expect(screen.getByRole('heading')).toBeVisible();
  });

  it('know the language they speak', () => {
    const Language = () => <p>{useLanguage().day('2027-06-02')}</p>;
    render(pageIn(createScreenWords('nb'), <Language />));
    expect(screen.getByText('02.06.2027')).toBeVisible();
  });

  it('can be had in the language of the documents, which is waited for without a blank page', async () => {
    const { words, come } = slowWords();
    await drawn(words, <EnglishNotAnswered />);
    expect(screen.getByText('none yet')).toBeVisible();
    await come();
    const { notAnswered } = await loadDocumentPart('en', 'documents');
    expect(await screen.findByText(notAnswered)).toBeVisible();
  });

  it('do without the language of the documents when it cannot be fetched', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    const words = createScreenWords('nb', {}, { part: offline, documentPart: offline });
    await drawn(words, <EnglishNotAnswered />);
    expect(screen.getByText('none yet')).toBeVisible();
  });

  it('are asked for once more by themselves after a failure, and then only when somebody tries again', async () => {
    let online = false;
    const asked: PartName[] = [];
    const words = createScreenWords(
      'nb',
      {},
      {
        part: (code, part) => {
          asked.push(part);
          return online ? loadPart(code, part) : Promise.reject(new Error('offline'));
        },
        documentPart: loadDocumentPart,
      },
    );
    await expect(words.ask('collect')).rejects.toThrow(NotFetched);
    expect(asked).toEqual(['collect', 'collect']);
    online = true;
    await expect(words.ask('collect')).rejects.toThrow(NotFetched);
    words.retry();
    expect(await words.ask('collect')).toBe(await nb.collect());
    expect(asked).toEqual(['collect', 'collect', 'collect']);
  });
});
