import { describe, expect, it } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import { readCase, type CaseFile } from './case.ts';
import { projectFiles } from './project-files.ts';
import { answersOf, type CaseAnswer } from './case-answers.ts';

const files = projectFiles('tests/fixtures/cases');
const read = (file: string): CaseFile => readCase(file);

/** What is given at `step.field`, or `step.field.column`, in order. */
const at = (given: CaseFile, place: string): readonly CaseAnswer['given'][] =>
  answersOf(given)
    .answers.filter(({ step, field, column }) => [step, field, column].filter(Boolean).join('.') === place)
    .map((answer) => answer.given);
const text = (value: string): CaseAnswer['given'] => ({ kind: 'text', text: value });
const option = (value: string): CaseAnswer['given'] => ({ kind: 'choice', option: value });

describe('the answers of a case', () => {
  it.each(files)('have a place in the form, all of them, in %s', (file) => {
    const { noPlace } = answersOf(read(file));
    expect(noPlace).toEqual([]);
  });

  it.each(files)('come in the order of the steps in %s', (file) => {
    const order = answersOf(read(file)).answers.map(({ step }) => steps.findIndex(({ id }) => id === step));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('are none in an empty case, and in one with nothing but holes', () => {
    expect(answersOf({})).toEqual({ answers: [], noPlace: [] });
    const holes: CaseFile = {
      title: '',
      organisation: {},
      clinic: { participants: [] },
      units: [{ id: 'u1', parent: null, name: ' ' }],
      stakeholders: [{ no: 1, name: '', involvement: null, importance: 0 }],
      prioritised_groups: [],
      job_description: { roles: [{ tasks: [] }] },
      mandate: { main_tasks: ['', null] },
      action_plan: [{ status: '' }],
    };
    expect(answersOf(holes)).toEqual({ answers: [], noPlace: [] });
  });

  it('name a value nobody has asked for', () => {
    const strange: object = { budget: { year: 2027 }, expected: { warnings: ['x'] }, tester_notes: ['y'] };
    expect(answersOf(strange).noPlace.map(({ from, value }) => [from, value])).toEqual([
      ['budget.year', '2027'],
    ]);
  });

  it('name a choice the form does not have', () => {
    const { noPlace } = answersOf({
      need_decision: { panel_needed: 'kanskje' },
      stakeholders: [{ name: 'A', type: 'nabo', importance: 7 }],
    });
    expect(noPlace.map(({ from }) => from)).toEqual([
      'stakeholders[0].type',
      'stakeholders[0].importance',
      'need_decision.panel_needed',
    ]);
  });
});

describe('words of a case', () => {
  it.each([
    ['ja', 'yes'],
    ['Ja.', 'yes'],
    ['ja, med forbehold', 'yes-on-trial'],
    ['ja, på prøve', 'yes-on-trial'],
    ['ja, med atterhald', 'yes-on-trial'],
    ['nei', 'not-now'],
    ['ikkje no', 'not-now'],
    ['ikke nå', 'not-now'],
    ['nei, en annen form', 'other-form'],
    ['anna form', 'other-form'],
  ])('say of a panel: %s is %s', (word, meant) => {
    expect(at({ need_decision: { panel_needed: word } }, 'decision.need')).toEqual([option(meant)]);
  });

  it.each([
    ['ikke startet', 'not-started'],
    ['ikkje starta', 'not-started'],
    ['ikke påbegynt', 'not-started'],
    ['pågår', 'in-progress'],
    ['i gang', 'in-progress'],
    ['fullført', 'done'],
    ['Ferdig!', 'done'],
    ['utsett til hausten', 'postponed'],
    ['avventer svar', 'postponed'],
  ])('say of a measure: %s is %s', (word, meant) => {
    expect(at({ action_plan: [{ status: word }] }, 'plan.measures.status')).toEqual([option(meant)]);
  });

  it.each([
    ['pasient', 'patient'],
    ['pårørande', 'relative'],
    ['begge', 'both'],
    ['både pasienter og pårørende', 'both'],
    ['pasient/pårørende', 'both'],
  ])('say of a stakeholder: %s is %s', (word, meant) => {
    expect(at({ stakeholders: [{ type: word }] }, 'stakeholders.groups.type')).toEqual([option(meant)]);
  });

  it.each([
    ['30 000', '30 000'],
    ['kr 60 000 per år. Pizza kommer i tillegg.', '60 000'],
    ['Kr 75 000 per år. Medrekna reise frå øyane (ferje).', '75 000'],
    ['Mellom 30 000 og 40 000', undefined],
    ['200 000 over to år', undefined],
    ['Innenfor budsjettet', undefined],
  ])('give a number for the cost frame only when it is clear: %s', (frame, amount) => {
    const found = at({ constraints: { cost_frame: frame } }, 'constraints.costFrameAmount');
    expect(found).toEqual(amount === undefined ? [] : [text(amount)]);
  });
});

describe('places that need thought', () => {
  it('put a parent before its children, whatever the order of the case', () => {
    const units = [
      { id: 'b', parent: 'a', name: 'B' },
      { id: 'a', parent: null, name: 'A' },
      { id: 'c', parent: 'b', name: 'C' },
    ];
    expect(at({ units }, 'mapping.units.name')).toEqual(['A', 'B', 'C'].map(text));
    expect(at({ units }, 'mapping.units.parent')).toEqual([
      { kind: 'under', row: 0 },
      { kind: 'under', row: 1 },
    ]);
  });

  it('put opening answers under their questions, and others under the first that is free', () => {
    const opening_answers = [
      { question: 'Noe helt annet?', answer: 'Annet' },
      { question: 'Kva har de konkret sakna?', answer: 'Konkret' },
      { question: 'Hvilken form for brukermedvirkning kunne gjort resultatet bedre?', answer: 'Form' },
    ];
    expect(at({ opening_answers }, 'strategy.missedInput')).toEqual([text('Annet')]);
    expect(at({ opening_answers }, 'strategy.missedConcretely')).toEqual([text('Konkret')]);
    expect(at({ opening_answers }, 'strategy.betterForm')).toEqual([text('Form')]);
  });

  it('write days as people do, and leave alone what is no day', () => {
    const meetings = [{ date: '2027-04-21' }, { date: '2027-02-31' }, { date: 'våren 2027' }];
    expect(at({ meetings }, 'about.meetings.date')).toEqual(
      ['21.04.2027', '2027-02-31', 'våren 2027'].map(text),
    );
  });

  it('know the items of the form in nynorsk, by their place when spelt otherwise, and keep own items whole', () => {
    const tasks = [
      { item: 'Delta i råd og utval', level_code: 3, custom: false },
      { item: 'Forbedring', level_code: 2, custom: false },
      { item: 'Anna: kjenner kommunen', level_code: 1, custom: true },
      { item: 'Uten nivå', level: '', custom: true },
    ];
    expect(at({ job_description: { roles: [{ tasks }] } }, 'roles.roles.tasks')).toEqual([
      { kind: 'level', item: 'councils', level: 3 },
      { kind: 'level', item: 'improvement', level: 2 },
      { kind: 'own', number: 0, text: 'Anna: kjenner kommunen', level: 1 },
      { kind: 'own', number: 1, text: 'Uten nivå', level: undefined },
    ]);
  });

  it('tick the criteria after all groups have a name', () => {
    const given: CaseFile = {
      criteria: [
        { id: 'K1', text: 'En' },
        { id: 'K2', text: 'To' },
      ],
      prioritised_groups: [
        { name: 'A', criteria_met: ['K2'] },
        { name: 'B', criteria_met: ['K1'] },
      ],
    };
    const columns = answersOf(given)
      .answers.filter(({ step }) => step === 'groups')
      .map(({ column }) => column);
    expect(columns).toEqual(['name', 'name', 'criteriaMet', 'criteriaMet']);
  });
});
