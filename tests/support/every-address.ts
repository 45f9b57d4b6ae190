import { AFTERWARDS_PARTS, PATTERNS, routes, type Route } from '#desk/routes.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { ASKED_STEPS } from '#domain/guide/choices.ts';
import { steps } from '#domain/guide/steps.ts';

/** The pages of the steps of a process. */
export const stepAddressesOf = (id: string): readonly Route[] =>
  steps.map((step) => routes.step(id, step.id));

/** One that is read, one that is wide, one that is long. */
const LOOKED_AT: readonly DocumentKind[] = ['mandate', 'action-plan', 'process-report'];

/** All other pages of a process. */
export const processAddressesOf = (id: string): readonly Route[] => [
  routes.process(id),
  routes.meeting(id),
  routes.closing(id, 'needs'),
  routes.versions(id),
  ...AFTERWARDS_PARTS.map((part) => routes.afterwards(id, part)),
  routes.collect(id),
  routes.invite(id),
  ...LOOKED_AT.map((kind) => routes.preview(id, kind)),
  routes.facilitator(id),
  routes.room(id),
];

/** The pages of no process, and addresses that lead nowhere. */
export const OTHER_ADDRESSES: readonly Route[] = [
  routes.start(),
  routes.settings(),
  routes.knowledge(),
  routes.guide(),
  routes.privacy(),
  routes.accessibility(),
  routes.portfolio(),
  routes.overseer('x'),
  routes.openInvitation(),
  routes.join(),
  routes.together('x', 'y'),
  routes.received('x'),
  '/p/missing',
  '/nowhere',
];

/** The pages of a leader who answers, by the id of the answer. */
export const leaderAddressesOf = (id: string): readonly Route[] =>
  ['start', ...ASKED_STEPS, 'check', 'send'].map((page) => routes.answer(id, page));

/** Only lead on: to the answer, to its first page, and to the page for a code. */
export const LEADING_ON: readonly string[] = [
  PATTERNS.invitation,
  PATTERNS.invitedQuestionnaire,
  PATTERNS.answer,
  PATTERNS.joinScanned,
];

/** The page of somebody who answers a questionnaire, by the id of the answer. */
export const questionnaireAddressOf = (id: string): Route => routes.questionnaire(id);
