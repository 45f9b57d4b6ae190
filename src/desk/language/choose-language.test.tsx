import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { routes } from '#desk/routes.ts';
import { LANGUAGES, SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import { capital } from '#domain/values/sentence.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { keptLanguage } from '#session/machine/screen-language.ts';
import { createScreenWords } from '#session/words/screen-words.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { invitation, openInvited } from '#tests/support/page/open-invited.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { said } from '#tests/support/page/said.ts';

const nameOf = (code: ScreenLanguage): string => capital(LANGUAGES[code].name);
const shellOf = (code: ScreenLanguage) => loadPart(code, 'shell');
const choice = (code: ScreenLanguage) => screen.getByRole('button', { name: nameOf(code) });

test('each language is called by its own name, read in its own voice, and the one that is spoken is told', async () => {
  await openApp();
  const group = within(await screen.findByRole('group', { name: said.shell.language.label }));
  expect(group.getAllByRole('button').map((one) => one.textContent)).toEqual(SCREEN_LANGUAGES.map(nameOf));
  for (const code of SCREEN_LANGUAGES) {
    expect(choice(code)).toHaveAttribute('lang', LANGUAGES[code].tag);
    expect(choice(code)).toHaveAttribute('aria-pressed', String(code === 'nb'));
  }
});

test('the first page speaks what is pressed at once, the next pages too, and the focus stays', async () => {
  const app = await openApp();
  await app.press(nameOf('en'));
  const { start } = await shellOf('en');
  expect(await screen.findByRole('heading', { level: 1, name: start.title })).toBeVisible();
  expect(choice('en')).toHaveFocus();
  expect(document.documentElement.lang).toBe('en');
  await app.follow(start.settings);
  const settings = await loadPart('en', 'settings');
  expect(screen.getByRole('heading', { level: 1, name: settings.title })).toBeVisible();
  expect(document.title).toContain(settings.title);
});

test('another window follows, with what is being written there, which is in no language but its own', async () => {
  const process = processWith({ about: { processName: 'Panel hud' } });
  const app = await openApp({ at: routes.step(process.id, 'about'), processes: [process] });
  await app.write(said.steps.about.fields.leader.label, 'Klinikksjef Åse');
  const field = screen.getByRole('textbox', { name: said.steps.about.fields.leader.label });
  localStorage.setItem('brukerpanelveilederen/language', 'nn');
  act(
    () => void window.dispatchEvent(new StorageEvent('storage', { key: 'brukerpanelveilederen/language' })),
  );
  const steps = await loadPart('nn', 'steps');
  expect(await screen.findByRole('textbox', { name: steps.about.fields.leader.label })).toBe(field);
  expect(field).toHaveValue('Klinikksjef Åse');
  expect((await app.saved()).answers['about']).toEqual({
    processName: 'Panel hud',
    leader: 'Klinikksjef Åse',
  });
});

/** The words of a page that gets no other language than its first. */
const onlyBokmal = () =>
  createScreenWords(
    'nb',
    {},
    {
      part: (code, part) => (code === 'nb' ? loadPart(code, part) : Promise.reject(new Error('offline'))),
      documentPart: () => Promise.reject(new Error('offline')),
    },
  );

test('words that cannot be fetched are told of, and the page stays as it was', async () => {
  const app = await openApp({ words: onlyBokmal() });
  await screen.findByRole('heading', { level: 1, name: said.shell.start.title });
  await app.press(nameOf('nn'));
  expect(await screen.findByText(said.shell.language.notFetched(nameOf('nn')))).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: said.shell.start.title })).toBeVisible();
  expect(keptLanguage()).toBeNull();
});

test('who asks again for words that did not come has the page anew in that language, where somebody serves it', async () => {
  const asked = vi.spyOn(window, 'fetch').mockResolvedValueOnce(new Response(null, { status: 503 }));
  const app = await openApp({ words: onlyBokmal() });
  await screen.findByRole('heading', { level: 1, name: said.shell.start.title });
  const told = said.shell.language.notFetched(nameOf('nn'));
  await app.press(nameOf('nn'));
  expect(await screen.findByText(told)).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
  await app.press(nameOf('nn'));
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
  // Nobody serves it, so the page stays, and nothing is chosen.
  expect(await screen.findByText(told)).toBeVisible();
  expect(keptLanguage()).toBeNull();
  asked.mockResolvedValueOnce(new Response(null, { status: 200 }));
  await app.press(nameOf('nn'));
  await waitFor(() => expect(keptLanguage()).toBe('nn'));
});

test('a leader is met in the language of the invitation, and can choose another', async () => {
  const app = await openInvited({ language: 'nn' });
  const answer = await loadPart('nn', 'answer');
  expect(await screen.findByRole('heading', { name: answer.start.why })).toBeVisible();
  expect(keptLanguage()).toBe('nn');
  await app.press(nameOf('nb'));
  expect(await screen.findByRole('heading', { name: said.answer.start.why })).toBeVisible();
  await app.reopen({ ...invitation, language: 'nn' });
  expect(await screen.findByRole('heading', { name: said.answer.start.why })).toBeVisible();
});

test('who has processes of their own keeps the language they work in when they try an invitation', async () => {
  await openInvited({ language: 'nn' }, { processes: [processWith({})] });
  expect(await screen.findByRole('heading', { name: said.answer.start.why })).toBeVisible();
  expect(keptLanguage()).toBeNull();
});
