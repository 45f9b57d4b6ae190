import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { headingsOf, keysOf, paperInput, paragraphsIn, under } from '#tests/support/documents/paper-input.ts';
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
  it('holds the three matrices by how much each thing counts, for those who choose', () => {
    const blocks = under(one(), 'description Erfaren');
    expect(headingsOf({ blocks })).toEqual(['tasks', 'qualifications', 'traits']);
    expect(keysOf(under({ blocks }, 'tasks'))).toEqual({
      3: 'councils ¶ Egen oppgave',
      2: 'teaching',
      1: 'research',
    });
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
