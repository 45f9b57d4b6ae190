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
import { trustOrdering } from '#tests/support/documents/fake-trust.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { orderOf } from './order.ts';

const order = (answers: Answers, more: Parameters<typeof paperInput>[1] = {}) =>
  orderOf(paperInput(answers, more));
const keys = (answers: Answers, more: Parameters<typeof paperInput>[1] = {}) =>
  keysOf(order(answers, more).blocks);
const role = (id: string, ...tasks: readonly object[]) => ({ id, name: id, tasks });

describe('an order for representatives', () => {
  it('is called by its unit', () => {
    expect(order({ about: { unitName: 'Ward' } }).title).toBe('titleFor Ward');
    expect(order({}).title).toBe('title');
  });

  it('goes where the profile sends it', () => {
    expect(keys({}, { trust: trustOrdering({ to: 'The bank' }) })['to']).toBe('The bank');
    expect(keys({})['to']).toBe('any route');
  });

  it('says how it is sent, and on which page, once each', () => {
    const link = 'https://trust.example/order';
    const trust = {
      ...trustOrdering({ to: 'The bank', how: 'Use the form.', link }),
      links: [{ name: 'Form', link, source: 'x', serves: ['order'] }],
    };
    const { blocks } = order({}, { trust });
    const rows = blocks.flatMap((block) => (block.kind === 'keyValue' ? block.rows : []));
    expect(rows.find(({ key }) => key === 'how')?.value).toEqual(['Use the form.', link]);
    expect(keys({})['how']).toBeUndefined();
  });

  it('goes the ordinary way where the trust has no route', () => {
    expect(keys({}, { trust: trustOrdering({ to: '' }) })['to']).toBe('any route');
  });

  it('shows a receiver in brackets as a hole to fill in', () => {
    const { blocks } = order({}, { trust: trustOrdering({ to: '[navn på utvalget]' }) });
    const row = blocks.flatMap((block) => (block.kind === 'keyValue' ? block.rows : []))[0];
    expect(row).toMatchObject({ tone: 'missing', source: { step: 'about', field: 'profile' } });
  });

  it('says the criteria they are to cover together, until the mandate does', () => {
    const criteria = { criteria: [{ id: 'c', text: 'Have moved between wards' }] };
    expect(keys({ criteria })['criteria']).toBe('Have moved between wards');
    expect(keys({ criteria, mandate: { composition: 'Ten members.' } })['criteria']).toBeUndefined();
    expect(keys({})['criteria']).toBeUndefined();
  });

  it('names the contact for involvement, and the leader until there is one', () => {
    expect(keys({ about: { leader: 'Leder', involvementContact: 'Kontakt' } })['contact']).toBe('Kontakt');
    expect(keys({ about: { leader: 'Leder' } })['contact']).toBe('Leder');
  });

  it('is dated in the language of the document', () => {
    expect(keys({})['date']).toBe('01.03.2027');
    expect(keys({}, { words: { ...fakeWords, language: 'en' } })['date']).toBe('1 March 2027');
  });

  it('tells what the representatives are for, or that nobody has said it', () => {
    expect(paragraphsIn(under(order({ mandate: { purpose: 'Gi råd' } }), 'task'))).toEqual(['Gi råd']);
    expect(paragraphsIn(under(order({}), 'task'))).toEqual(['Not answered']);
  });
});

describe('the people who are ordered', () => {
  const seats = [
    { id: 'a', name: 'Plass 1', perspective: 'patient', groups: ['g'] },
    { id: 'b' },
    { id: 'c', perspective: 'relative' },
  ];
  const groups = [{ id: 'g', name: 'Unge' }, { id: 'h' }];

  it('are the seats that were planned, each with what it sees and for whom', () => {
    expect(tableTexts(tableIn(under(order({ groups: { seats, groups } }), 'people')))).toEqual([
      ['seat', 'perspective', 'Group'],
      ['Plass 1', 'patient', 'Unge'],
      ['Unnamed', 'relative', '–'],
    ]);
  });

  it('are the groups that come first, until there are seats', () => {
    expect(itemsIn(under(order({ groups: { groups } }), 'people'))).toEqual(['Unge']);
  });

  it('are not answered where there are neither', () => {
    expect(paragraphsIn(under(order({}), 'people'))).toContain('Not answered');
  });

  it.each([
    [
      'as many as the fee is for',
      { constraints: { feeMembers: '5' }, mandate: { membersFrom: '8' } },
      'number 5',
    ],
    [
      'no fewer than the mandate says, and no more',
      { mandate: { membersFrom: '6', membersTo: '9' } },
      'number 6–9',
    ],
    ['as many as the mandate says, until there is a fee', { mandate: { membersFrom: '8' } }, 'number 8'],
    [
      'fewer where some of the seats are for staff',
      { constraints: { feeMembers: '5' }, groups: { seats: [{ id: 'a', name: 'x', perspective: 'staff' }] } },
      'number 4',
    ],
    [
      'not told by seats, which may be for several each',
      { groups: { seats: [{ id: 'a', name: '1 og 2' }] } },
      'countHole',
    ],
    ['a hole where it is no number of whole people', { constraints: { feeMembers: '4,6' } }, 'countHole'],
    ['a hole where nobody has said', {}, 'countHole'],
    ['a hole where the number cannot be read', { constraints: { feeMembers: 'noen' } }, 'countHole'],
  ])('are %s', (_, answers, said) => {
    expect(keysOf(under(order(answers as Answers), 'people'))['count']).toBe(said);
  });
});

describe('the work of those who are ordered', () => {
  it('is told one role after another, the required before the desirable', () => {
    const roles = [
      role('r1', { id: 'teaching', level: 2 }, { id: 'councils', level: 3 }),
      role(
        'r2',
        { id: 'councils', level: 3 },
        { id: 'own', text: 'Skrive', level: 2 },
        { id: 'research', level: 1 },
      ),
    ];
    const made = under(order({ roles: { roles } }), 'work');
    expect(itemsIn(under({ blocks: made }, 'R1'))).toEqual(['councils', 'teaching']);
    expect(itemsIn(under({ blocks: made }, 'R2'))).toEqual(['councils', 'Skrive']);
  });

  it('has no heading for its role where there is one alone', () => {
    const made = order({ roles: { roles: [role('r1', { id: 'councils', level: 3 })] } });
    expect(headingsOf(made)).not.toContain('R1');
    expect(itemsIn(under(made, 'work'))).toEqual(['councils']);
  });

  it('says apart what they must be and what is desirable, and leaves out what is less important', () => {
    const roles = [
      {
        id: 'r',
        name: 'r',
        tasks: [{ id: 'councils', level: 3 }],
        qualifications: [
          { id: 'recent-experience', level: 3 },
          { id: 'health-education', level: 1 },
        ],
        traits: [{ id: 'reflective', level: 2 }],
      },
    ];
    const made = order({ roles: { roles } });
    expect(itemsIn(under(made, 'requiredOfGroup'))).toEqual(['recent-experience']);
    expect(itemsIn(under(made, 'desirable'))).toEqual(['reflective']);
    expect(JSON.stringify(made)).not.toContain('health-education');
  });

  it('never says of one role that a thing is both needed and an advantage', () => {
    const roles = ([2, 3] as const).map((level, index) => ({
      id: `r${index}`,
      name: `r${index}`,
      traits: [{ id: 'reflective', level }],
    }));
    const made = under(order({ roles: { mode: 'per-role', roles } }), 'work');
    expect(headingsOf({ blocks: under({ blocks: made }, 'R0') })).toEqual(['desirable']);
    expect(headingsOf({ blocks: under({ blocks: made }, 'R1') })).toEqual(['required']);
  });

  it('says who the members are to be beside how many, not among time and pay', () => {
    const made = order({ mandate: { composition: 'To pasienter' } });
    expect(keysOf(under(made, 'people'))['composition']).toBe('To pasienter');
    expect(keysOf(under(made, 'scope'))).not.toHaveProperty('composition');
  });

  it('is not answered until a task is chosen', () => {
    expect(paragraphsIn(under(order({ roles: { roles: [role('r')] } }), 'work'))).toEqual(['Not answered']);
  });

  it('says how expenses are met in the words of the trust, where it has some', () => {
    const trust = { ...trustOrdering({ to: 'The bank' }), sentences: { expenses: 'Travel is free.' } };
    expect(keysOf(under(order({}, { trust }), 'scope'))).toEqual({ expenses: 'Travel is free.' });
  });

  it('always says that expenses are met and what support there is', () => {
    const made = order({});
    expect(keysOf(under(made, 'scope'))).toEqual({ expenses: 'expensesText' });
    expect(itemsIn(under(made, 'support'))).toEqual(['preTalk', 'agreement', 'early', 'postTalk']);
  });
});

describe('what the forms of trusts ask beyond the task and the people', () => {
  const answers = {
    roles: {
      projectStage: 'planning',
      projectStart: '2027-08-16',
      projectDuration: 'Ett år',
      preparationHours: '2',
      whyUsers: 'De kjenner ventetiden.',
      success: 'Brevene er til å forstå.',
      decidedBy: 'Klinikksjefen',
      contactPhone: '12 34 56 78',
      contactMail: 'panel@example.org',
      caseNumber: '2027/114',
      attachments: 'Mandatet',
    },
    constraints: { timeFrame: 'Fra høsten', notOpen: 'Bygget er bestemt.' },
    mandate: { nominationDeadline: '2027-06-01', purpose: 'Gi råd' },
  };

  it('stands where a reader looks for it: who to reach at the top, the work under the task, the hours with the terms', () => {
    const made = order(answers);
    const top = made.blocks.find((block) => block.kind === 'keyValue');
    expect(keysOf(top ? [top] : [])).toMatchObject({
      contactPhone: '12 34 56 78',
      contactMail: 'panel@example.org',
      caseNumber: '2027/114',
      attachments: 'Mandatet',
      answerBy: '01.06.2027',
    });
    expect(keysOf(under(made, 'task'))).toEqual({
      projectStage: 'planning',
      projectStart: '16.08.2027',
      projectDuration: 'Ett år',
      timeFrame: 'Fra høsten',
      decidedBy: 'Klinikksjefen',
    });
    expect(paragraphsIn(under(made, 'whyUsers'))).toEqual(['De kjenner ventetiden.']);
    expect(paragraphsIn(under(made, 'success'))).toEqual(['Brevene er til å forstå.']);
    expect(paragraphsIn(under(made, 'constraints.notOpen'))).toEqual(['Bygget er bestemt.']);
    expect(Object.keys(keysOf(under(made, 'scope')))).toContain('preparationHours');
  });

  it('is left out in silence where nobody has answered it', () => {
    const text = JSON.stringify(order({}));
    for (const id of [...Object.keys(answers.roles), 'timeFrame', 'notOpen']) expect(text).not.toContain(id);
  });

  it('orders no staff and nobody who only listens, and says who sends each of the others and whether they vote', () => {
    const seats = [
      { id: 'a', name: 'Plass 1', perspective: 'patient', nominatedBy: 'FFO', vote: 'votes' },
      { id: 'b', name: 'Ansatt', perspective: 'staff' },
      { id: 'c', name: 'Gjest', perspective: 'observer' },
      { id: 'd', name: 'Plass 2', perspective: 'youth' },
      { id: 'e', name: 'Plass 3', perspective: 'relative' },
    ];
    const people = under(order({ groups: { seats } }), 'people');
    expect(tableTexts(tableIn(people))).toEqual([
      ['seat', 'perspective', 'nominatedBy', 'vote'],
      ['Plass 1', 'patient', 'FFO', 'votes'],
      ['Plass 2', 'youth', '–', '–'],
      ['Plass 3', 'relative', '–', '–'],
    ]);
    expect(keysOf(people)['count']).toBe('countHole');
  });

  it('says that nobody is paid where that is answered, with no rate, and promises no expenses where none are met', () => {
    const rate = {
      feeRate: '400',
      feeRateSource: 'Retningslinjen',
      feeRateDate: '2027-01-01',
      feeLeaderSupplement: '5000',
    };
    const scope = (feePaid?: string) =>
      keysOf(under(order({ constraints: { ...rate, ...(feePaid ? { feePaid } : {}) } }), 'scope'));
    expect(scope('unpaid')).toEqual({ fee: 'unpaid' });
    expect(scope('expenses-only')).toEqual({ fee: 'expenses-only', expenses: 'expensesText' });
    expect(Object.keys(scope('paid'))).toEqual(['fee', 'feeLeaderSupplement', 'expenses']);
    expect(scope('paid')['fee']).toContain('Retningslinjen');
    expect(scope()).toEqual(scope('paid'));
  });
});
