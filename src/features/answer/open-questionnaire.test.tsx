import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadPart } from '#content/languages/load-part.ts';
import { routes } from '#desk/routes.ts';
import type { QuestionnaireInvitation } from '#domain/questionnaire/invitation.ts';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { createScreenWords } from '#session/words/screen-words.ts';
import { questionnairePayload } from '#storage/advance/write-advance.ts';
import { openApp } from '#tests/support/page/open-app.tsx';
import { repositoryWhere } from '#tests/support/page/repository-where.ts';

const asked: QuestionnaireInvitation = {
  process: 'px',
  processName: 'Panel hud',
  healthTrust: '',
  unitName: 'Hudklinikken',
  bodyName: 'Panelet',
  facilitator: 'rådgiver',
  audience: 'members',
  round: 'r1',
  deadline: '2027-02-01',
  replyTo: '',
  publicKey: '',
};
const payload = questionnairePayload(asked);

/** A disk that answers no more, so that the page stands as it does while something is opened. */
const never = (): Promise<never> => new Promise<never>(() => undefined);

test.each(SCREEN_LANGUAGES)('while a questionnaire is opened, the page speaks of it: %s', async (code) => {
  const words = createScreenWords(code, { shell: await loadPart(code, 'shell') });
  const { follow, open } = await loadPart(code, 'questionnaire');
  await openApp({
    at: routes.invitedQuestionnaire(payload),
    words,
    repository: repositoryWhere({ list: never, load: never }),
  });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(follow.title);
  expect(screen.getByText(open.opening)).toBeVisible();
  expect(document.title).toContain(follow.title);
  const { title } = await loadPart(code, 'answer');
  expect(screen.queryByText(title)).toBeNull();
});

test.each(SCREEN_LANGUAGES)('a questionnaire that was cut on the way is told to be one: %s', async (code) => {
  const words = createScreenWords(code, { shell: await loadPart(code, 'shell') });
  const { open } = await loadPart(code, 'questionnaire');
  await openApp({ at: routes.invitedQuestionnaire(payload.slice(0, 40)), words });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(open.refusedTitle);
  expect(alert).toHaveTextContent(open.refused.damaged);
  expect(alert).toHaveTextContent(open.next.ask);
  expect(screen.getByRole('button', { name: open.go })).toBeVisible();
  expect(screen.getByRole('main')).not.toHaveTextContent(/invita/i);
});

test.each(SCREEN_LANGUAGES)('a questionnaire pasted among answers is told to be one: %s', async (code) => {
  const words = createScreenWords(code, { shell: await loadPart(code, 'shell') });
  const { received } = await loadPart(code, 'collect');
  const app = await openApp({ at: routes.received(payload), words });
  expect(await screen.findByText(received.questionnaire)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(received.questionnaireTitle);
  expect(screen.getByRole('main')).not.toHaveTextContent(/invita/i);
  await app.follow(received.openQuestionnaire);
  const { asked: questions } = await loadPart(code, 'questionnaire');
  expect(await screen.findByRole('heading', { level: 1, name: questions.title.members })).toBeVisible();
});
