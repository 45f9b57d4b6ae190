import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wordsAtStart } from '#app/words-at-start.ts';
import { steps } from '#domain/guide/steps.ts';
import { routes } from '#desk/routes.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { wholeStep } from '#tests/support/page/open-step.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { bokmalWord } from '#tests/support/words/bokmal-words.ts';

/** What people wrote, in words both languages have. */
const process = processWith({
  about: { processName: 'Hjarte', unitName: 'Hjarte', documentLanguage: 'nn' },
  mapping: { units: [{ id: 'u', name: 'Poliklinikk' }] },
  stakeholders: { groups: [{ id: 'g', name: 'Hjarte', involvement: 1, importance: 3 }] },
  criteria: { criteria: [{ id: 'c', text: 'Alder' }] },
  groups: { groups: [{ id: 'p', name: 'Hjarte' }] },
  roles: { roles: [{ id: 'r', name: 'Medlem' }] },
  plan: { measures: [{ id: 'm', measure: 'Opplæring' }] },
});
const step = (id: string): string => routes.step(process.id, id);
/** A few at a time, so that each is well inside the time a test has. */
const PAGES = {
  'outside a process': [
    routes.settings(),
    routes.knowledge(),
    routes.guide(),
    ...['/answer', '/received/x', '/p/missing', '/nowhere'],
    routes.start(),
  ],
  'of the process': [
    routes.process(process.id),
    routes.versions(process.id),
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

/** The name of the program, laws, profiles, marks of a template, and the documents others have written. */
const NAMES =
  /Brukerpanelveilederen|Helseforetaksloven|(?:Helse- og omsorgstjeneste|Pasient- og brukerrettighets)loven|Felles, uten foretak|\{\{\p{L}+\}\}|Kjelde: .*/gu;
/** What is no word of the program: another language, and what a trust has written in its profile. */
const ELSEWHERE = '[lang^=nb], [lang^=en], script, style, details dd';

/** Every text on the page that is not said in another language, seen or read aloud. */
function textsOnPage(): readonly string[] {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen: string[] = [document.title];
  while (nodes.nextNode()) {
    const { parentElement, textContent } = nodes.currentNode;
    if (!parentElement?.closest(ELSEWHERE)) seen.push(textContent ?? '');
  }
  const aloud = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap((one) =>
    ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? ''),
  );
  return [...seen, ...aloud].map((text) => text.replaceAll(NAMES, ''));
}

test.each(Object.entries(PAGES))(
  'no page %s says a word of bokmål where nynorsk is chosen',
  async (_, addresses) => {
    const app = await openApp({ processes: [process], words: await wordsAtStart('nn') });
    const found: string[] = [];
    for (const address of addresses) {
      document.title = '';
      await app.goTo(address);
      await waitFor(() => expect(document.title, address).not.toBe(''));
      await wholeStep();
      found.push(
        ...textsOnPage()
          .filter((text) => bokmalWord.test(text))
          .map((text) => `${address}: ${text}`),
      );
    }
    expect(document.documentElement.lang).toBe('nn');
    expect(found).toEqual([]);
  },
);
