import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wordsAtStart } from '#app/words-at-start.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { routes } from '#desk/routes.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { wholeStep } from '#tests/support/page/open-step.ts';
import { processWith } from '#tests/support/page/process-with.ts';

const GROUP = 'Pasienter som trenger tolk når de er innlagt';
const CRITERION = 'Trenger hjelp fra pårørende og er ikke vant til det';
const ROLE = 'fagsykepleier ved poliklinikken og på posten';
const MEASURE = 'Lyse ut plassene på venterommet og i avisen';
const PARKED = 'Hvem er det som skal betale for tolken';
const TITLE = 'Brukerpanel for hjertet og lungene';
const OWN = [GROUP, CRITERION, ROLE, MEASURE, PARKED, TITLE];

const process = processWith({
  about: { processName: TITLE, documentLanguage: 'nb', meetings: [{ id: 'e', name: PARKED }] },
  stakeholders: { groups: [{ id: 'g', name: GROUP, involvement: 1, importance: 3 }] },
  criteria: { criteria: [{ id: 'c', text: CRITERION }] },
  groups: { groups: [{ id: 'p', name: GROUP }], seats: [{ id: 's', name: 'Alfa', covers: [] }] },
  roles: { roles: [{ id: 'r', name: ROLE }] },
  plan: {
    measures: [
      { id: 'm', measure: MEASURE, responsible: ROLE, deadline: '2020-01-01', status: 'in-progress' },
    ],
  },
  mandate: { coordinator: ROLE },
  parking: { items: [{ id: 'k', step: 'about', text: PARKED, who: ROLE }] },
  advance: { leaders: [{ id: 'l', role: ROLE, unit: 'Alfa' }] },
});
const { id } = process;
const step = (name: string): string => routes.step(id, name);

/** The Norwegian texts that are seen on the page, or heard from it, and are to be read aloud as English. */
function readWrongly(): { readonly wrong: readonly string[]; readonly right: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  let right = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    // A list of the browser's own reads each line by its own rules, and a text for others is in one language as a whole.
    const around = node.parentElement?.closest('option, textarea') ? null : node.parentElement;
    if (!around || !OWN.some((own) => text.includes(own))) continue;
    if (around.closest('[lang]')?.getAttribute('lang') === LANGUAGES.nb.tag) right += 1;
    else wrong.push(text);
  }
  return { wrong, right };
}

test.each([
  ['the overview', routes.process(id)],
  ['the picture of the groups', step('stakeholders')],
  ['what the groups lack', step('groups')],
  ['what is offered', step('decision')],
  ['the roles', step('roles')],
  ['the end of a meeting', routes.closing(id, 'plan')],
  ['how it stands', routes.afterwards(id)],
  ['what should be in place', routes.afterwards(id, 'start')],
  ['who has answered', routes.collect(id)],
  ['the facilitator’s window', routes.facilitator(id)],
])('Norwegian words in English sentences are read aloud as Norwegian on %s', async (_, at) => {
  const app = await openApp({ processes: [process], words: await wordsAtStart('en') });
  document.title = '';
  await app.goTo(at);
  await waitFor(() => expect(document.title).not.toBe(''));
  await wholeStep();
  await waitFor(() => expect(readWrongly().right).toBeGreaterThan(0));
  await waitFor(() => expect(readWrongly().wrong).toEqual([]));
});

test('what is quoted in a question before it goes, and in what is read aloud when it has gone, is Norwegian too', async () => {
  const app = await openApp({ at: routes.start(), processes: [process], words: await wordsAtStart('en') });
  const { start } = await loadPart('en', 'shell');
  await app.press(start.actions(TITLE));
  await app.person.click(await screen.findByRole('menuitem', { name: start.remove }));
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(dialog.querySelector('h1 [lang]')).toHaveTextContent(TITLE));
  await app.press(start.removeConfirm);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(readWrongly().wrong).toEqual([]));
});
