import { generatePath } from 'react-router';
import { steps } from '#domain/guide/steps.ts';
import { exportStep } from '#domain/guide/steps/export.ts';
import type { Place } from '#domain/process/place.ts';

/**
 * Every page of the program and where it stands. `app` draws its pages from these, so an address that is made here leads
 * somewhere. People keep addresses, and mails carry them: a pattern is never changed, only added.
 */
export const PATTERNS = {
  start: '/',
  settings: '/settings',
  knowledge: '/knowledge',
  guide: '/guide',
  privacy: '/privacy',
  accessibility: '/accessibility',
  portfolio: '/clinics',
  /** What clinics have let their trust see, with the token of the one who oversees. */
  overseer: '/overseer/:token',
  process: '/p/:processId',
  step: '/p/:processId/:stepId',
  preview: '/p/:processId/preview/:documentId',
  versions: '/p/:processId/versions',
  afterwards: '/p/:processId/follow-up',
  invite: '/p/:processId/invite',
  collect: '/p/:processId/collect',
  meeting: '/p/:processId/meeting',
  closing: '/p/:processId/meeting/closing',
  facilitator: '/p/:processId/facilitator',
  room: '/p/:processId/room',
  /** Where a leader pastes an invitation or opens its file. */
  openInvitation: '/answer',
  invitation: '/answer/:payload',
  answer: '/answer/r/:processId',
  answerPage: '/answer/r/:processId/:page',
  /** A questionnaire that was sent out, and the record of whoever answers it. */
  invitedQuestionnaire: '/questionnaire/:payload',
  questionnaire: '/questionnaire/r/:processId',
  received: '/received/:payload',
  /** Where a phone comes in, with the key that was scanned or to type the code. */
  join: '/join',
  joinScanned: '/join/:code',
  /** Where a colleague's link leads: a place on the line, and what lets one in there. */
  together: '/together/:place/:token',
} as const;

/** What the page of following up shows, one at a time. The names stand in addresses. */
export const AFTERWARDS_PARTS = ['status', 'start', 'advice', 'evaluation', 'mandate', 'again'] as const;
export type AfterwardsPart = (typeof AFTERWARDS_PARTS)[number];

export const isAfterwardsPart = (value: unknown): value is AfterwardsPart =>
  (AFTERWARDS_PARTS as readonly unknown[]).includes(value);

/** A page of the program, as `LinkButton` and `navigate` take it. */
export type Route = `/${string}`;

const route = (path: string, query: Readonly<Record<string, string | undefined>> = {}): Route => {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  ).toString();
  return `/${path.slice(1)}${search && `?${search}`}`;
};

/** What the address of a step can say besides which step: where to put the cursor, and where the way leads on. */
export interface StepArrival {
  readonly field?: string | undefined;
  readonly row?: string | undefined;
  readonly column?: string | undefined;
  /** The person came from the page of documents, and goes back there. */
  readonly toExport?: boolean | undefined;
}

/** The address of each page. The ids are those of processes, steps and documents, which are permanent. */
export const routes = {
  start: (): Route => route(PATTERNS.start),
  settings: (): Route => route(PATTERNS.settings),
  privacy: (): Route => route(PATTERNS.privacy),
  accessibility: (): Route => route(PATTERNS.accessibility),
  /** Words and advice; the way back leads to the process it was opened from. */
  knowledge: (from?: { readonly process: string; readonly step?: string }): Route =>
    route(PATTERNS.knowledge, { process: from?.process, step: from?.step }),
  portfolio: (): Route => route(PATTERNS.portfolio),
  overseer: (token: string): Route => route(generatePath(PATTERNS.overseer, { token })),
  guide: (): Route => route(PATTERNS.guide),
  process: (processId: string): Route => route(generatePath(PATTERNS.process, { processId })),
  step: (processId: string, stepId: string, { toExport, ...at }: StepArrival = {}): Route =>
    route(generatePath(PATTERNS.step, { processId, stepId }), {
      ...at,
      then: toExport ? exportStep.id : undefined,
    }),
  /** Where a place among the answers is answered; what is in no step, where the documents are taken. */
  place: (
    processId: string,
    { step, field, row, column }: Place,
    { toExport }: Pick<StepArrival, 'toExport'> = {},
  ): Route =>
    steps.some(({ id }) => id === step)
      ? routes.step(processId, step, { field, row, column, toExport })
      : routes.export(processId),
  export: (processId: string): Route => routes.step(processId, exportStep.id),
  preview: (processId: string, documentId: string): Route =>
    route(generatePath(PATTERNS.preview, { processId, documentId })),
  versions: (processId: string): Route => route(generatePath(PATTERNS.versions, { processId })),
  afterwards: (processId: string, part?: AfterwardsPart): Route =>
    route(generatePath(PATTERNS.afterwards, { processId }), { part }),
  invite: (processId: string): Route => route(generatePath(PATTERNS.invite, { processId })),
  collect: (processId: string): Route => route(generatePath(PATTERNS.collect, { processId })),
  meeting: (processId: string): Route => route(generatePath(PATTERNS.meeting, { processId })),
  closing: (processId: string, meeting: string): Route =>
    route(generatePath(PATTERNS.closing, { processId }), { meeting }),
  facilitator: (processId: string): Route => route(generatePath(PATTERNS.facilitator, { processId })),
  room: (processId: string): Route => route(generatePath(PATTERNS.room, { processId })),
  invitation: (payload: string): Route => route(generatePath(PATTERNS.invitation, { payload })),
  openInvitation: (): Route => route(generatePath(PATTERNS.openInvitation)),
  /** A page of a leader's answer; without its name, the first. */
  answer: (processId: string, page?: string): Route =>
    route(
      page === undefined
        ? generatePath(PATTERNS.answer, { processId })
        : generatePath(PATTERNS.answerPage, { processId, page }),
    ),
  invitedQuestionnaire: (payload: string): Route =>
    route(generatePath(PATTERNS.invitedQuestionnaire, { payload })),
  questionnaire: (processId: string): Route => route(generatePath(PATTERNS.questionnaire, { processId })),
  join: (code?: string): Route =>
    route(code === undefined ? generatePath(PATTERNS.join) : generatePath(PATTERNS.joinScanned, { code })),
  together: (place: string, token: string): Route => route(generatePath(PATTERNS.together, { place, token })),
  received: (payload: string): Route => route(generatePath(PATTERNS.received, { payload })),
};

/** What a step's address says besides which step. Addresses kept from before said it in Norwegian. */
export const arrivalOf = (query: URLSearchParams): StepArrival => ({
  field: query.get('field') ?? query.get('felt') ?? undefined,
  row: query.get('row') ?? undefined,
  column: query.get('column') ?? undefined,
  toExport: (query.get('then') ?? query.get('til')) === exportStep.id,
});

/** A route as `href` and `location.hash` take it: this page is one file, and everything after `#` stays here. */
export const linkTo = (to: Route): `#${Route}` => `#${to}`;
