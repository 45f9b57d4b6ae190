import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { wordsAtStart } from '#app/words-at-start.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { routes } from '#desk/routes.ts';
import { ownRowId, type AdvanceAnswer } from '#domain/advance/answer.ts';
import { keepRound } from '#domain/afterwards/rounds.ts';
import { approve, unlock } from '#domain/approval/deeds.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { applyChanges } from '#domain/process/change.ts';
import { setAt } from '#domain/process/changes-at.ts';
import type { Answers } from '#domain/process/process.ts';
import { payloadText } from '#storage/advance/find-payloads.ts';
import { answerPayload } from '#storage/advance/write-advance.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { wholeStep } from '#tests/support/page/open-step.ts';
import { AT, processWith } from '#tests/support/page/process-with.ts';

const GROUP = 'Pasienter som trenger tolk når de er innlagt';
const CRITERION = 'Trenger hjelp fra pårørende og er ikke vant til det';
const ROLE = 'fagsykepleier ved poliklinikken og på posten';
const MEASURE = 'Lyse ut plassene på venterommet og i avisen';
const PARKED = 'Hvem er det som skal betale for tolken';
const TITLE = 'Brukerpanel for hjertet og lungene';
const VERSION = 'som det er nå';
const BODY = 'De som er med';
const OWN = [GROUP, CRITERION, ROLE, MEASURE, PARKED, TITLE, VERSION, BODY];

const approvedMandate: Answers = {
  mandate: { purpose: CRITERION },
  standing: { mandateVersion: VERSION },
};
const openedAgain = applyChanges(approvedMandate, approve(approvedMandate, 'mandate', '2027-01-13'));

const process = processWith({
  about: {
    processName: TITLE,
    bodyName: BODY,
    documentLanguage: 'nb',
    meetings: [{ id: 'e', name: PARKED }],
  },
  stakeholders: { groups: [{ id: 'g', name: GROUP, involvement: 1, importance: 3 }] },
  criteria: { criteria: [{ id: 'c', text: CRITERION }] },
  groups: {
    groups: [{ id: 'p', name: GROUP, stakeholders: ['g'] }],
    seats: [{ id: 's', name: 'Alfa', covers: [] }],
  },
  roles: { roles: [{ id: 'r', name: ROLE }] },
  plan: {
    measures: [
      { id: 'm', measure: MEASURE, responsible: ROLE, deadline: '2020-01-01', status: 'in-progress' },
    ],
  },
  mandate: { coordinator: ROLE, title: TITLE },
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
    // What is drawn is one picture with one text of its own.
    const around = node.parentElement?.closest('svg') ? null : node.parentElement;
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
  ['the invitations', routes.invite(id)],
  ['how a document is sent on', step('export')],
  ['a document', routes.preview(id, 'mandate')],
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

test('what differs from an approved text is Norwegian, and what is said of it English', async () => {
  const changed = applyChanges(openedAgain, [
    ...unlock(openedAgain, 'mandate'),
    setAt({ step: 'mandate', field: 'purpose' }, `${CRITERION} ${MEASURE}`),
  ]);
  const app = await openApp({
    at: routes.afterwards(id, 'mandate'),
    processes: [processWith(changed)],
    words: await wordsAtStart('en'),
  });
  const { mandate } = await loadPart('en', 'afterwards');
  await waitFor(() => expect(document.querySelector('ins')).toHaveTextContent(MEASURE));
  await waitFor(() => expect(readWrongly()).toEqual({ wrong: [], right: expect.any(Number) as number }));
  expect(screen.getByText(`${mandate.added}:`).closest('[lang]')).toBe(document.documentElement);
  await app.goTo(routes.step(id, 'export'));
  await wholeStep();
  await waitFor(() => expect(readWrongly().wrong).toEqual([]));
});

test('an earlier mapping is Norwegian beside what the page says of it', async () => {
  const given: Answers = {
    mapping: { units: [{ id: 'u', name: GROUP, involvementToday: CRITERION }] },
    stakeholders: { groups: [{ id: 'g', name: GROUP, involvement: 1, importance: 3 }] },
  };
  const rounds = applyChanges(given, [
    ...keepRound(given, 'r1', VERSION),
    ...keepRound(given, 'r2', '2028-03-01'),
  ]);
  await openApp({
    at: routes.afterwards(id, 'again'),
    processes: [processWith(rounds)],
    words: await wordsAtStart('en'),
  });
  await waitFor(() => expect(readWrongly().right).toBeGreaterThan(3));
  await waitFor(() => expect(readWrongly().wrong).toEqual([]));
});

test('answers from leaders are Norwegian while they are compared, in the lists of what they may be too', async () => {
  const answer: AdvanceAnswer = {
    process: id,
    leader: 'l',
    record: 'r',
    role: ROLE,
    unit: 'Alfa',
    version: 1,
    sentAt: AT,
    answers: {
      stakeholders: { groups: [{ id: ownRowId('l', 'n'), name: `${GROUP} og hjemme` }] },
      summary: { satisfiedWith: MEASURE, areasToStrengthen: PARKED },
    },
  };
  const given = { ...process, answers: { ...process.answers, summary: { satisfiedWith: CRITERION } } };
  const app = await openApp({ at: routes.collect(id), processes: [given], words: await wordsAtStart('en') });
  const words = await loadPart('en', 'collect');
  await app.person.click(await screen.findByRole('textbox', { name: words.paste }));
  await app.person.paste(payloadText(await answerPayload(answer, '')));
  await app.press(words.readPasted);
  await screen.findByRole('region', { name: words.review(1) });
  const same = await screen.findByRole('option', { name: words.asSame(GROUP) });
  expect(same).toHaveAttribute('lang', LANGUAGES.nb.tag);
  await waitFor(() => expect(readWrongly().wrong).toEqual([]));
});
