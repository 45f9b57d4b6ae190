import type { Page } from '@playwright/test';
import { routes, type Route } from '#desk/routes.ts';
import { steps } from '#domain/guide/steps.ts';
import { questionnairePayload } from '#storage/advance/write-advance.ts';
import { expect } from './patient-expect.ts';

/** The windows a page must serve: a laptop, a projector, a phone. */
export const WINDOWS = {
  laptop: { width: 1280, height: 720 },
  projector: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
} as const;

export interface Screen {
  readonly name: string;
  readonly at: Route;
  /** The address only leads on, to one like this, where there is something to choose. */
  readonly leadsTo?: RegExp;
}

/** To a leader nobody has asked before, so that it opens what is to be answered and not a choice of who answers. */
const asked = (process: string): Route =>
  routes.invitedQuestionnaire(
    questionnairePayload({
      process,
      processName: 'Brukerpanel ved poliklinikken',
      healthTrust: 'Kyst sykehus',
      unitName: 'Poliklinikken',
      bodyName: 'Brukerpanelet',
      facilitator: 'Rådgiver',
      audience: 'leaders',
      round: crypto.randomUUID(),
      deadline: '2028-05-31',
      replyTo: 'stab@example.org',
      publicKey: '',
    }),
  );

/** Every screen of the process with this id, in the order a team meets them. */
export const screensOf = (id: string): readonly Screen[] => [
  { name: 'start', at: routes.start() },
  { name: 'settings', at: routes.settings() },
  { name: 'knowledge', at: routes.knowledge() },
  { name: 'guide', at: routes.guide() },
  { name: 'privacy', at: routes.privacy() },
  { name: 'accessibility', at: routes.accessibility() },
  { name: 'clinics', at: routes.portfolio() },
  { name: 'overview', at: routes.process(id) },
  { name: 'invite', at: routes.invite(id) },
  { name: 'collect', at: routes.collect(id) },
  ...steps.map((step) => ({ name: step.id, at: routes.step(id, step.id) })),
  { name: 'meeting', at: routes.meeting(id) },
  { name: 'facilitator', at: routes.facilitator(id) },
  { name: 'room', at: routes.room(id) },
  { name: 'closing', at: routes.closing(id, 'needs') },
  { name: 'preview', at: routes.preview(id, 'mandate') },
  { name: 'versions', at: routes.versions(id) },
  { name: 'follow-up', at: routes.afterwards(id) },
  { name: 'questionnaire', at: asked(id), leadsTo: /#\/questionnaire\/r\// },
];

/** The id of the process whose page is open. */
export const processOn = (page: Page): string => /#\/p\/([\w-]+)/.exec(page.url())?.[1] ?? '';

/** From now on the page that stands here is one that is left: it keeps standing until the next one has come. */
export const markLeft = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const heading of document.querySelectorAll('h1')) heading.dataset['left'] = '';
  });

/** Waits for a page that is not the one that is left. */
export const nextStands = (page: Page): Promise<void> =>
  expect(page.locator('h1:not([data-left])').first()).toBeVisible();

/** Opens a screen and waits until all of it is drawn, words and pictures in their own type. */
export async function seeScreen(page: Page, { at, leadsTo }: Screen): Promise<void> {
  if (new URL(page.url()).hash !== `#${at}`) {
    await markLeft(page);
    await page.evaluate((to) => {
      window.location.hash = to;
      window.scrollTo(0, 0);
    }, at);
  }
  if (leadsTo) {
    await expect(page).toHaveURL(leadsTo);
    await expect(page.getByRole('radiogroup').first()).toBeVisible();
  }
  await nextStands(page);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await drawn(page);
}

/** Waits until what is on the page stands there in its own type. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: the first draws, and what is measured from it is drawn in the second.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((done) => requestAnimationFrame(() => done(undefined)));
  });
