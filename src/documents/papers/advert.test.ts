import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import {
  headingsOf,
  itemsIn,
  keysOf,
  paperInput,
  paragraphsIn,
  under,
} from '#tests/support/documents/paper-input.ts';
import { modelTexts } from '#tests/support/model-text.ts';
import { advertOf } from './advert.ts';
import { fitsOnePage } from './one-page.ts';

const advert = (answers: Answers) => advertOf(paperInput(answers));
const role = {
  id: 'r',
  name: 'erfaren',
  tasks: [
    { id: 'councils', level: 3 },
    { id: 'teaching', level: 2 },
    { id: 'research', level: 1 },
    { id: 'x', text: 'Egen oppgave', level: 3 },
  ],
  qualifications: [{ id: 'recent-experience', level: 3 }],
  traits: [
    { id: 'reflective', level: 2 },
    { id: 'conveys-well', level: 1 },
  ],
};
const one = (roles: Readonly<Record<string, unknown>> = {}) => advert({ roles: { roles: [role], ...roles } });

describe('an advert', () => {
  it('says what is asked for, the most important first', () => {
    const blocks = under(one(), 'Erfaren');
    expect(itemsIn(under({ blocks }, 'tasks'))).toEqual(['councils', 'Egen oppgave']);
    expect(itemsIn(under({ blocks }, 'moreTasks'))).toEqual(['teaching']);
    expect(itemsIn(under({ blocks }, 'requiredOfGroup'))).toEqual(['recent-experience']);
    expect(itemsIn(under({ blocks }, 'desirable'))).toEqual(['reflective']);
  });

  it('says nothing of what does not count, of how far the work has come, or of the process', () => {
    const { headerText, footerNote, blocks } = one();
    expect([headerText, footerNote]).toEqual(['', '']);
    expect(modelTexts(one()).join(' ')).not.toMatch(/research|conveys-well/);
    expect(blocks[0]?.kind).toBe('title');
  });

  it('asks of each what it asks, where each has a role of their own', () => {
    expect(headingsOf(one({ mode: 'per-role' }))).toContain('required');
    expect(headingsOf(one({ mode: 'per-role' }))).not.toContain('requiredOfGroup');
  });

  it('has no heading over nothing', () => {
    const made = advert({ roles: { roles: [{ id: 'r', name: 'Tom' }] } });
    expect(headingsOf({ blocks: under(made, 'Tom') })).toEqual(['about', 'terms', 'apply']);
  });

  it('gives each role a page, and shortens what has no room on it', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({
      id: `own${index}`,
      text: `En egenskap som er beskrevet med mange ord, nummer ${index}`,
      level: 2,
    }));
    const roles = [role, { ...role, id: 's', name: 'Ung', traits: many }];
    const { blocks } = advert({ roles: { roles }, mandate: { purpose: 'Gi råd om mye. '.repeat(90) } });
    const at = blocks.findIndex(({ kind }) => kind === 'pageBreak');
    expect(headingsOf({ blocks: blocks.slice(at) })[0]).toBe('Ung');
    expect(fitsOnePage(blocks.slice(0, at))).toBe(true);
    expect(fitsOnePage(blocks.slice(at + 1))).toBe(true);
    expect(blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(1);
  });

  it.each([
    ['specific', 'leadSpecific experience'],
    ['broad', 'leadBroad experience'],
    [undefined, 'leadSpecific experience'],
  ])('opens as it was chosen: %s', (chosen, lead) => {
    expect(paragraphsIn(under(one(chosen ? { advert: chosen } : {}), 'Erfaren'))[0]).toBe(lead);
  });

  it('tells what the panel is for, or that nobody has said it', () => {
    const about = (answers: Answers) =>
      paragraphsIn(under(advert({ roles: { roles: [role] }, ...answers }), 'about'));
    expect(about({ mandate: { purpose: 'Gi råd' } })).toEqual(['Gi råd']);
    expect(about({})).toEqual(['Not answered']);
  });

  it('says how to apply, and whom to ask where somebody is named', () => {
    const made = advert({ roles: { roles: [role] }, about: { involvementContact: 'Kari' } });
    expect(paragraphsIn(under(made, 'apply'))).toEqual(['applyHole', 'contact: Kari. adjustments noHealth']);
    expect(paragraphsIn(under(one(), 'apply'))).toEqual(['applyHole', 'adjustments noHealth']);
  });

  it('tells time and payment once: the figures, or else what the mandate says', () => {
    const terms = (answers: Answers) =>
      keysOf(under(advert({ roles: { roles: [role] }, ...answers }), 'terms'));
    const always = { expenses: 'expensesText', agreement: 'agreementText' };
    const mandate = { meetingsAndFee: 'Seks møter', composition: 'Fem medlemmer' };
    expect(terms({ mandate })).toEqual({ meetings: 'Seks møter', ...always });
    expect(terms({ mandate, constraints: { feeMeetings: '6' } })).toEqual({
      meetings: '6 a year',
      ...always,
    });
    expect(terms({})).toEqual(always);
  });

  it('leads from its heading to the role, and where no role is written, to where', () => {
    const heading = one().blocks.find((block) => block.kind === 'heading');
    expect(heading?.source).toEqual({ step: 'roles', field: 'roles', row: 'r' });
    expect(advert({ roles: { roles: [{ id: 'r' }] } }).blocks.slice(-2)).toMatchObject([
      { kind: 'heading', source: { step: 'roles', field: 'roles' } },
      { kind: 'paragraph', text: 'Not answered', tone: 'missing' },
    ]);
  });
});
