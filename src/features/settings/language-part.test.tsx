import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ScreenLanguage } from '#domain/language/languages.ts';
import { screenLanguage } from '#session/machine/screen-language.ts';
import { openPage } from '#tests/support/page/open-page.tsx';
import { processWith } from '#tests/support/page/process-with.ts';
import { LanguagePart } from './language-part.tsx';

// As the list will be when the pages speak more.
const offered = ['nb', 'nn', 'en'] as readonly string[] as readonly ScreenLanguage[];

afterEach(() => localStorage.clear());

async function open(languages = offered) {
  let reloads = 0;
  const page = await openPage(
    <main>
      <LanguagePart offered={languages} reload={() => (reloads += 1)} />
    </main>,
    { process: processWith({}) },
  );
  return { ...page, reloads: () => reloads };
}

test('a language is chosen by its own name, is remembered on the machine, and the program begins anew in it', async () => {
  const { person, reloads } = await open();
  expect(screen.getByRole('radio', { name: 'bokmål' })).toBeChecked();
  await person.click(screen.getByRole('radio', { name: 'English' }));
  expect(reloads()).toBe(1);
  expect(screenLanguage(offered)).toBe('en');
  expect(screenLanguage(['nb'])).toBe('nb');
});

test('nothing is asked where the pages speak one language', async () => {
  await open(['nb']);
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});
