import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wordsAtStart } from '#app/words-at-start.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { LANGUAGES, SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import type { Process } from '#domain/process/process.ts';
import { steps } from '#domain/guide/steps.ts';
import { routes } from '#desk/routes.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { wholeStep } from '#tests/support/page/open-step.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { bokmalWord } from '#tests/support/words/bokmal-words.ts';
import { norwegianWord } from '#tests/support/words/norwegian-words.ts';

/** What people wrote, in words all languages have. */
const process = processWith({
  about: { processName: 'Alfa', unitName: 'Alfa' },
  mapping: { units: [{ id: 'u', name: 'Beta' }] },
  stakeholders: { groups: [{ id: 'g', name: 'Gamma', involvement: 1, importance: 3 }] },
  criteria: { criteria: [{ id: 'c', text: 'Delta' }] },
  groups: { groups: [{ id: 'p', name: 'Gamma' }] },
  roles: { roles: [{ id: 'r', name: 'Zeta' }] },
  plan: { measures: [{ id: 'm', measure: 'Eta' }] },
});
const inLanguage = (code: ScreenLanguage): Process => ({
  ...process,
  answers: { ...process.answers, about: { ...process.answers['about'], documentLanguage: code } },
});
const step = (id: string): string => routes.step(process.id, id);
/** A few at a time, so that each is well inside the time a test has. */
const PAGES = {
  'outside a process': [
    routes.settings(),
    routes.knowledge(),
    routes.guide(),
    routes.privacy(),
    routes.accessibility(),
    routes.portfolio(),
    ...['/answer', '/received/x', '/p/missing', '/nowhere'],
    routes.start(),
  ],
  'of the process': [
    routes.process(process.id),
    routes.versions(process.id),
    routes.afterwards(process.id),
    routes.invite(process.id),
    routes.collect(process.id),
    routes.preview(process.id, 'mandate'),
  ],
  'of the meeting': [
    routes.meeting(process.id),
    routes.closing(process.id, 'needs-analysis'),
    routes.facilitator(process.id),
    routes.room(process.id),
  ],
  'of the first steps': steps.slice(0, 7).map(({ id }) => step(id)),
  'of the last steps': steps.slice(7).map(({ id }) => step(id)),
};

/** The name of the program and of a language, laws, profiles, marks of a template, and the documents others have written. */
const NAMES =
  /Brukerpanelveilederen|bokmål|Astma- og allergiforbundet|Helseforetaksloven|(?:Helse- og omsorgstjeneste|Pasient- og brukerrettighets)loven|Felles, uten foretak|\{\{\p{L}+\}\}|(?:Kjelde|Source): .*/giu;

/** What no page says where this is chosen. */
const FOREIGN: Readonly<Partial<Record<ScreenLanguage, RegExp>>> = { nn: bokmalWord, en: norwegianWord };
const CASES = SCREEN_LANGUAGES.flatMap((code) => {
  const foreign = FOREIGN[code];
  return foreign
    ? Object.entries(PAGES).map(([which, addresses]) => ({ code, foreign, which, addresses }))
    : [];
});

/** Every text on the page that is not said in another language than this, seen or read aloud. */
function textsOnPage(code: ScreenLanguage): readonly string[] {
  const others = SCREEN_LANGUAGES.filter((one) => one !== code).map((one) => `[lang^=${one}]`);
  const elsewhere = [...others, 'script', 'style'].join();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen: string[] = [document.title];
  while (nodes.nextNode()) {
    const { parentElement, textContent } = nodes.currentNode;
    if (!parentElement?.closest(elsewhere)) seen.push(textContent ?? '');
  }
  const aloud = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')]
    .filter((one) => !one.closest(elsewhere))
    .flatMap((one) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    );
  return [...seen, ...aloud].map((text) => text.replaceAll(NAMES, ''));
}

test.each(CASES)(
  'no page $which says a word of another language where $code is chosen',
  async ({ code, foreign, addresses }) => {
    const app = await openApp({ processes: [inLanguage(code)], words: await wordsAtStart(code) });
    const found: string[] = [];
    for (const address of addresses) {
      document.title = '';
      await app.goTo(address);
      await waitFor(() => expect(document.title, address).not.toBe(''));
      await wholeStep();
      found.push(
        ...textsOnPage(code)
          .filter((text) => foreign.test(text))
          .map((text) => `${address}: ${text}`),
      );
    }
    expect(document.documentElement.lang).toBe(code);
    expect(found).toEqual([]);
  },
);

test('what people write is said to be in the language of their documents, where the page speaks another', async () => {
  const app = await openApp({ processes: [inLanguage('nb')], words: await wordsAtStart('en') });
  const boxes = () => [...document.querySelectorAll('main input[type=text], main textarea')];
  await app.goTo(step('summary'));
  await wholeStep();
  expect(boxes().length).toBeGreaterThan(1);
  expect(boxes().map((box) => box.getAttribute('lang'))).toEqual(boxes().map(() => LANGUAGES.nb.tag));
});

const TITLE = 'Brukerpanel for hjertet og lungene';
const MEASURE = 'Lyse ut plassene på venterommet og i avisen';

/** Where each text stands on the page, and the language it is read aloud in there. */
function langsOf(text: string): readonly (string | undefined)[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const langs: (string | undefined)[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent === text)
      langs.push(node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined);
  return langs;
}

test.each([
  ['the overview', routes.process('p1'), TITLE],
  ['the head of a page', routes.versions('p1'), TITLE],
  ['the bar of a step', step('summary'), TITLE],
  ['the end of a meeting', routes.closing('p1', 'plan'), MEASURE],
  ['the follow-up', routes.afterwards('p1'), MEASURE],
])('Norwegian words on %s are read aloud as Norwegian where the page is English', async (_, at, text) => {
  const given = processWith({
    about: { processName: TITLE, documentLanguage: 'nb' },
    plan: { measures: [{ id: 'm', measure: MEASURE, deadline: '2020-01-01', status: 'in-progress' }] },
  });
  await openApp({ at, processes: [given], words: await wordsAtStart('en') });
  await waitFor(() => expect(langsOf(text).length).toBeGreaterThan(0));
  expect([...new Set(langsOf(text))]).toEqual([LANGUAGES.nb.tag]);
});

test('the Norwegian name of a law is read aloud as Norwegian where the page is English', async () => {
  const app = await openApp({ at: routes.knowledge(), words: await wordsAtStart('en') });
  const { parts } = await loadPart('en', 'knowledge');
  await app.person.click(await screen.findByRole('tab', { name: parts.rules }));
  await waitFor(() => expect(langsOf('Helseforetaksloven')).toEqual([LANGUAGES.nb.tag]));
});
