import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import {
  headingsOf,
  itemsIn,
  keysOf,
  paperInput,
  paragraphsIn,
  tableIn,
  tableTexts,
  under,
} from '#tests/support/documents/paper-input.ts';
import { roleDescriptionOf } from './role-description.ts';

const described = (answers: Answers) => roleDescriptionOf(paperInput(answers));
const role = {
  id: 'r',
  name: 'Erfaren',
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
const one = (roles: Readonly<Record<string, unknown>> = {}) =>
  described({ roles: { roles: [role], ...roles } });

describe('the description of a role', () => {
  it('holds the three matrices as they were filled in, for those who choose', () => {
    const blocks = under(one(), 'description Erfaren');
    expect(headingsOf({ blocks })).toEqual(['tasks', 'qualifications', 'traits']);
    const tasks = tableTexts(tableIn(under({ blocks }, 'tasks')));
    expect(tasks.slice(1)).toContainEqual(['councils', '3']);
    expect(tasks.slice(1)).toContainEqual(['external-communication', '–']);
    expect(tasks.at(-1)).toEqual(['Egen oppgave', '3']);
  });

  it('says that it is about the members as a group, unless each has a role of their own', () => {
    expect(paragraphsIn(under(one(), 'description Erfaren'))).toContain('forGroup');
    expect(paragraphsIn(under(one({ mode: 'per-role' }), 'description Erfaren'))).not.toContain('forGroup');
  });

  it('calls a role without a name a member of the body', () => {
    const made = described({
      about: { bodyName: 'Ungdomsrådet' },
      roles: { roles: [{ ...role, name: ' ' }] },
    });
    expect(headingsOf(made)[0]).toBe('description member Ungdomsrådet');
    expect(headingsOf(described({ roles: { roles: [{ ...role, name: '' }] } }))[0]).toBe(
      'description member the user panel',
    );
  });

  it('stands on pages of its own, and so does each advert', () => {
    const { blocks } = described({ roles: { roles: [role, { ...role, id: 's', name: 'Ung' }] } });
    const marks = blocks.flatMap((block) =>
      block.kind === 'pageBreak'
        ? ['break']
        : block.kind === 'heading' && block.level === 1
          ? [block.text]
          : [],
    );
    expect(marks).toEqual([
      'description Erfaren',
      'break',
      'advert Erfaren',
      'break',
      'description Ung',
      'break',
      'advert Ung',
    ]);
  });

  it('leads from its heading to the role', () => {
    const heading = one().blocks.find((block) => block.kind === 'heading');
    expect(heading?.source).toEqual({ step: 'roles', field: 'roles', row: 'r' });
  });

  it('is not answered until a role is written, and leads to where', () => {
    const { blocks } = described({ roles: { roles: [{ id: 'r' }] } });
    expect(blocks.slice(-2)).toMatchObject([
      { kind: 'heading', source: { step: 'roles', field: 'roles' } },
      { kind: 'paragraph', text: 'Not answered', tone: 'missing' },
    ]);
  });
});

describe('the advert of a role', () => {
  it('says what is asked for, the most important first', () => {
    const blocks = under(one(), 'advert Erfaren');
    expect(itemsIn(under({ blocks }, 'tasks'))).toEqual(['councils', 'Egen oppgave']);
    expect(itemsIn(under({ blocks }, 'moreTasks'))).toEqual(['teaching']);
    expect(itemsIn(under({ blocks }, 'requiredOfGroup'))).toEqual(['recent-experience']);
    expect(itemsIn(under({ blocks }, 'desirable'))).toEqual(['reflective']);
  });

  it('sets apart what is less important, and says that it is not weighed', () => {
    const less = under({ blocks: under(one(), 'advert Erfaren') }, 'lessImportant');
    expect(itemsIn(less)).toEqual(['research', 'conveys-well']);
    expect(paragraphsIn(less)).toEqual(['lessImportantNote']);
  });

  it('asks of each what it asks, where each has a role of their own', () => {
    expect(headingsOf(one({ mode: 'per-role' }))).toContain('required');
    expect(headingsOf(one({ mode: 'per-role' }))).not.toContain('requiredOfGroup');
  });

  it('has no heading over nothing', () => {
    const made = described({ roles: { roles: [{ id: 'r', name: 'Tom' }] } });
    expect(headingsOf({ blocks: under(made, 'advert Tom') })).toEqual(['about', 'terms', 'apply']);
  });

  it.each([
    ['specific', 'leadSpecific'],
    ['broad', 'leadBroad'],
    [undefined, 'leadSpecific'],
  ])('opens as it was chosen: %s', (advert, lead) => {
    expect(paragraphsIn(under(one(advert ? { advert } : {}), 'advert Erfaren'))[0]).toBe(lead);
  });

  it('tells what the panel is for, or that nobody has said it', () => {
    const about = (answers: Answers) =>
      paragraphsIn(under(described({ roles: { roles: [role] }, ...answers }), 'about'));
    expect(about({ mandate: { purpose: 'Gi råd' } })).toEqual(['Gi råd']);
    expect(about({})).toEqual(['Not answered']);
  });

  it('says how to apply, and whom to ask where somebody is named', () => {
    const made = described({ roles: { roles: [role] }, about: { involvementContact: 'Kari' } });
    expect(paragraphsIn(under(made, 'apply'))).toEqual(['applyHole', 'contact: Kari']);
    expect(paragraphsIn(under(one(), 'apply'))).toEqual(['applyHole']);
  });

  it('always says that expenses are met and an agreement made', () => {
    expect(keysOf(under(one(), 'terms'))).toMatchObject({
      expenses: 'expensesText',
      agreement: 'agreementText',
    });
  });
});
