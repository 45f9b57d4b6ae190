import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import {
  headingsOf,
  itemsIn,
  paperInput,
  paragraphsIn,
  stepCalled,
  tableIn,
  tableTexts,
  under,
} from '#tests/support/documents/paper-input.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { processReportOf } from './process-report.ts';

const words = { ...fakeWords, appendix: { ...fakeWords.appendix, heading: 'Appendix' } };
const report = (answers: Answers) => processReportOf(paperInput(answers, { words }));

describe('the report of a process', () => {
  it('is called by the body and the unit it is about', () => {
    const about = { bodyName: 'Rådet', unitName: 'Ward' };
    expect(report({ about }).title).toBe('Report on Rådet in Ward');
    expect(report({}).title).toBe('Report on the user panel');
  });

  it('says what was decided and why before what was found, and the answers of the form last', () => {
    const heads = headingsOf(
      report({
        about: { facilitator: 'F' },
        stakeholders: { groups: [{ id: 'a', name: 'Unge', involvement: 1, importance: 3 }] },
        decision: { need: 'yes', reason: 'Fordi', greatestValue: 'Tidlig' },
      }),
    );
    const order = [
      'Decision',
      'reason',
      'decision.greatestValue',
      'Trail',
      'Grid',
      'Appendix',
      'answers',
      'Not answered',
    ];
    expect(heads.filter((text) => order.includes(text))).toEqual(order);
  });

  it('names the criteria and the groups where no table tells how they meet', () => {
    const made = report({ groups: { groups: [{ id: 'g', name: ' Unge voksne ' }] } });
    expect(itemsIn(under({ blocks: under(made, 'Trail') }, 'Groups'))).toEqual(['Unge voksne']);
  });

  it('has no findings where nothing was found', () => {
    expect(headingsOf(report({}))).not.toContain('Trail');
  });

  it('leaves out how the program is set up, and what stands in documents of its own', () => {
    const made = report({
      about: { documentLanguage: 'nn', profile: 'unn', bodyName: 'Brukerforum', unitName: 'Post 2' },
      mandate: { purpose: 'Råd til ledelsen' },
      plan: { measures: [{ id: 'm', measure: 'Lyse ut' }] },
    });
    expect(headingsOf(made)).not.toContain('purpose');
    const after = JSON.stringify(under(made, 'answers'));
    expect(after).toContain('Post 2');
    expect(after).not.toMatch(/Råd til ledelsen|Lyse ut|"unn"|Brukerforum|documentLanguage/);
  });

  it('gathers all that is not answered in one list at the end, a line for each step', () => {
    const stepWords = { decision: stepCalled('Beslutning', { reason: 'Begrunnelse' }) };
    const made = processReportOf(paperInput({ decision: { need: 'yes' } }, { words, stepWords }));
    expect(itemsIn(under(made, 'Not answered'))).toContain('Beslutning: Begrunnelse');
  });

  it('tells what stands where from about eight pages, and not before', () => {
    const contentsOf = (areas: string) => {
      const made = report({ decision: { need: 'yes' }, constraints: { purpose: areas } });
      const heads = made.blocks.flatMap((block) =>
        block.kind === 'heading' && block.level === 1 ? [block.text] : [],
      );
      return { heads, list: made.blocks.find((block) => block.kind === 'list' && block.isContents) };
    };
    expect(contentsOf('Kort.').list).toBeUndefined();
    const long = contentsOf('En setning om venting og ro. '.repeat(2000));
    expect(long.list).toMatchObject({ items: long.heads });
  });

  it('says once what is unclear', () => {
    const made = report({
      insight: { areas: 'A' },
      parking: { items: [{ id: 'a', step: 'insight', field: 'areas', text: 'Hvem sa det?' }] },
    });
    expect(JSON.stringify(made.blocks).match(/Hvem sa det\?/g)).toHaveLength(1);
  });
});

describe('the appendix of the decision', () => {
  const appendix = (answers: Answers) => under(report(answers), 'Appendix');

  it('names who took part by role and unit, and which roles answered in advance, each once', () => {
    const blocks = appendix({
      about: {
        participants: [
          { id: 'a', role: 'Leder', unit: 'Ward' },
          { id: 'b', unit: 'X' },
        ],
      },
      advance: {
        answers: [
          { id: '1', role: 'Lege', unit: 'Ward' },
          { id: '2', role: 'Lege', unit: 'Ward' },
          { id: '3', role: ' ', sentAt: '2027-01-01' },
        ],
      },
    });
    const took = under({ blocks }, 'tookPart');
    expect(itemsIn(took)).toEqual(['Leder, Ward', 'X']);
    expect(paragraphsIn(took)).toEqual(['inAdvance Lege, Ward']);
  });

  it('says that nobody has said who took part', () => {
    expect(paragraphsIn(under({ blocks: appendix({}) }, 'tookPart'))).toEqual(['Not answered']);
  });

  it('weighs the panel beside every other form', () => {
    const rows = tableTexts(
      tableIn(
        under({ blocks: appendix({ decision: { need: 'yes', otherForms: ['survey'] } }) }, 'alternatives'),
      ),
    );
    expect(rows).toEqual([
      ['form', 'judgement'],
      ['panel', 'yes'],
      ['representatives', 'notChosen'],
      ['focus-group', 'notChosen'],
      ['survey', 'fits'],
      ['existing-body', 'notChosen'],
      ['joint-panel', 'notChosen'],
    ]);
  });

  it('says that nobody has answered whether there is to be a panel', () => {
    const { rows } = tableIn(under({ blocks: appendix({}) }, 'alternatives'));
    expect(rows[0]?.cells[1]).toMatchObject({ paragraphs: ['Not answered'], tone: 'missing' });
  });

  it('tells where the scores of each stand, where anybody’s own are known', () => {
    const voted = (votes: object) =>
      paragraphsIn(appendix({ stakeholders: { groups: [{ id: 'a', name: 'Unge', ...votes }] } })).filter(
        (text) => text.startsWith('scores'),
      );
    expect(voted({ importanceVotes: [1, 0, 2] })).toHaveLength(1);
    expect(voted({ importanceVotes: [0, 0, 0] })).toEqual([]);
    expect(voted({})).toEqual([]);
  });

  it('keeps what was parked, settled or not', () => {
    const items = [{ id: 'a', text: 'Hvem?', settled: true }];
    expect(tableTexts(tableIn(under({ blocks: appendix({ parking: { items } }) }, 'parked')))[1]).toEqual([
      'Hvem?',
      'settled',
    ]);
    expect(headingsOf({ blocks: appendix({}) })).not.toContain('parked');
  });
});

describe('a step in the report', () => {
  it('says what an answer is about in place of the question', () => {
    const stepWords = { constraints: stepCalled('Føringer', { notOpen: 'Hva er ikke åpent?' }) };
    const made = processReportOf(paperInput({ constraints: { notOpen: 'Bygget' } }, { words, stepWords }));
    expect(paragraphsIn(under({ blocks: under(made, 'Føringer') }, 'constraints.notOpen'))).toEqual([
      'Bygget',
    ]);
  });

  it('is called by its title, and its fields by their labels', () => {
    const stepWords = { constraints: stepCalled('Føringer', { purpose: 'Formål' }) };
    const made = processReportOf(paperInput({ constraints: { purpose: 'Råd' } }, { words, stepWords }));
    expect(paragraphsIn(under({ blocks: under(made, 'Føringer') }, 'Formål'))[0]).toBe('Råd');
  });
});
