import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import { findPayloads } from '#storage/advance/find-payloads.ts';
import { arrivalOf, linkTo, PATTERNS, routes, type Route } from './routes.ts';

type Page = keyof typeof PATTERNS;

const id = '0d9c2c0e-6b4e-4a3e-9d8c-3a1c5d1f0a77';
/** The pattern each address belongs to, and what is to be read out of it again. */
const ALL: Readonly<Record<keyof typeof routes, readonly [Route, Page, Readonly<Record<string, string>>]>> = {
  start: [routes.start(), 'start', {}],
  settings: [routes.settings(), 'settings', {}],
  privacy: [routes.privacy(), 'privacy', {}],
  accessibility: [routes.accessibility(), 'accessibility', {}],
  knowledge: [routes.knowledge({ process: 'p 1', step: 'mandate' }), 'knowledge', {}],
  guide: [routes.guide(), 'guide', {}],
  portfolio: [routes.portfolio(), 'portfolio', {}],
  overseer: [routes.overseer('a.b-c_d'), 'overseer', { token: 'a.b-c_d' }],
  process: [routes.process(id), 'process', { processId: id }],
  step: [routes.step(id, 'plan'), 'step', { processId: id, stepId: 'plan' }],
  place: [routes.place(id, { step: 'plan', field: 'measures' }), 'step', { processId: id, stepId: 'plan' }],
  export: [routes.export(id), 'step', { processId: id, stepId: 'export' }],
  preview: [routes.preview(id, 'mandate'), 'preview', { processId: id, documentId: 'mandate' }],
  versions: [routes.versions(id), 'versions', { processId: id }],
  afterwards: [routes.afterwards(id, 'again'), 'afterwards', { processId: id }],
  invite: [routes.invite(id), 'invite', { processId: id }],
  collect: [routes.collect(id), 'collect', { processId: id }],
  meeting: [routes.meeting(id), 'meeting', { processId: id }],
  closing: [routes.closing(id, 'needs'), 'closing', { processId: id }],
  facilitator: [routes.facilitator(id), 'facilitator', { processId: id }],
  room: [routes.room(id), 'room', { processId: id }],
  invitation: [routes.invitation('abc_-1'), 'invitation', { payload: 'abc_-1' }],
  openInvitation: [routes.openInvitation(), 'openInvitation', {}],
  answer: [routes.answer(id, 'check'), 'answerPage', { processId: id, page: 'check' }],
  invitedQuestionnaire: [
    routes.invitedQuestionnaire('abc_-1'),
    'invitedQuestionnaire',
    { payload: 'abc_-1' },
  ],
  questionnaire: [routes.questionnaire(id), 'questionnaire', { processId: id }],
  join: [routes.join('abc'), 'joinScanned', { code: 'abc' }],
  together: [routes.together('abc', 'def'), 'together', { place: 'abc', token: 'def' }],
  received: [routes.received('abc_-1'), 'received', { payload: 'abc_-1' }],
};

describe('routes', () => {
  it.each(Object.entries(ALL))('%s is read back as it was written', (_, [route, page, params]) => {
    const { pathname } = new URL(route, 'https://a.example');
    expect(matchPath(PATTERNS[page], pathname)?.params).toEqual(params);
  });

  it('name the first page of a leader’s answer by nothing', () => {
    expect(routes.answer(id)).toBe(`/answer/r/${id}`);
  });

  it('say which meeting is ended', () => {
    expect(routes.closing(id, 'needs')).toBe(`/p/${id}/meeting/closing?meeting=needs`);
  });

  it('are those that people have kept and that mails carry', () => {
    expect(Object.values(PATTERNS)).toEqual([
      '/',
      '/settings',
      '/knowledge',
      '/guide',
      '/privacy',
      '/accessibility',
      '/clinics',
      '/overseer/:token',
      '/p/:processId',
      '/p/:processId/:stepId',
      '/p/:processId/preview/:documentId',
      '/p/:processId/versions',
      '/p/:processId/follow-up',
      '/p/:processId/invite',
      '/p/:processId/collect',
      '/p/:processId/meeting',
      '/p/:processId/meeting/closing',
      '/p/:processId/facilitator',
      '/p/:processId/room',
      '/answer',
      '/answer/:payload',
      '/answer/r/:processId',
      '/answer/r/:processId/:page',
      '/questionnaire/:payload',
      '/questionnaire/r/:processId',
      '/received/:payload',
      '/join',
      '/join/:code',
      '/together/:place/:token',
    ]);
  });

  it('are found in a mail that carries an invitation or an answer', () => {
    const payload = 'A'.repeat(60);
    const mail = (route: Route): string => `Hei! https://sted.no/${linkTo(route)} Hilsen`;
    expect(findPayloads(mail(routes.invitation(payload)))).toEqual([payload]);
    expect(findPayloads(mail(routes.received(payload)))).toEqual([payload]);
  });
});

describe('the address of a step', () => {
  const said = (route: string) => arrivalOf(new URL(route, 'https://a.example').searchParams);

  it('says which field, row and column to go to, and where the way leads on', () => {
    const arrival = { field: 'measures', row: 'r 1/&', column: 'who', toExport: true };
    expect(said(routes.step(id, 'plan', arrival))).toEqual(arrival);
    expect(said(routes.step(id, 'plan'))).toEqual({
      field: undefined,
      row: undefined,
      column: undefined,
      toExport: false,
    });
  });

  it('is that of a place among its answers; what is in no step is answered where documents are taken', () => {
    const place = { step: 'plan', field: 'measures', row: 'r', column: 'responsible' };
    expect(routes.place(id, place)).toBe(
      routes.step(id, 'plan', { field: 'measures', row: 'r', column: 'responsible' }),
    );
    expect(said(routes.place(id, place, { toExport: true }))).toEqual({
      field: 'measures',
      row: 'r',
      column: 'responsible',
      toExport: true,
    });
    expect(routes.place(id, { step: 'standing', field: 'status' })).toBe(routes.export(id));
  });

  it('is understood also where it was kept with Norwegian keys', () => {
    expect(said(`/p/${id}/plan?til=export&felt=measures`)).toMatchObject({
      field: 'measures',
      toExport: true,
    });
  });
});
