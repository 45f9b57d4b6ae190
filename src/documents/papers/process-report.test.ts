import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import {
  headingsOf,
  itemsIn,
  keysOf,
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
  it('is called by the name of the process', () => {
    expect(report({ about: { processName: ' Vårt arbeid ' } }).title).toBe('Report: Vårt arbeid');
    expect(report({}).title).toBe('Report');
  });

  it('has the phases in their order, and no phase without questions', () => {
    const phases = headingsOf(report({})).filter((text) => Object.values(fakeWords.phases).includes(text));
    expect(phases).toEqual(['Before', 'Mapping', 'Needs', 'Plan']);
  });

  it('begins with how the work led to the decision, only what there is', () => {
    const made = report({
      stakeholders: {
        groups: [
          { id: 'a', name: 'Unge', involvement: 1, importance: 3 },
          { id: 'b', name: 'Eldre', involvement: 1, importance: 3 },
          { id: 'c', name: 'Andre', involvement: 2, importance: 3 },
        ],
      },
      groups: { groups: [{ id: 'g', name: ' Unge voksne ' }] },
      decision: { need: 'yes' },
    });
    expect(keysOf(under(made, 'Trail'))).toEqual({
      'Largest gap': 'Unge ¶ Eldre',
      Groups: 'Unge voksne',
      Decision: 'yes',
    });
  });

  it('has no trail where nothing led anywhere, nor a gap where none is wanting', () => {
    expect(headingsOf(report({}))).not.toContain('Trail');
    const groups = [{ id: 'a', name: 'Unge', involvement: 3, importance: 1 }];
    expect(headingsOf(report({ stakeholders: { groups } }))).not.toContain('Trail');
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
    expect(paragraphsIn(under({ blocks: appendix({}) }, 'parked'))).toEqual(['nothingParked']);
  });
});

describe('a step in the report', () => {
  it('is called by its title, and its fields by their labels', () => {
    const stepWords = { decision: stepCalled('Beslutning', { reason: 'Begrunnelse' }) };
    const made = processReportOf(paperInput({ decision: { reason: 'Fordi' } }, { words, stepWords }));
    expect(paragraphsIn(under({ blocks: under(made, 'Beslutning') }, 'Begrunnelse'))[0]).toBe('Fordi');
  });

  it('says where the field stands what is unclear about it', () => {
    const made = report({
      decision: { reason: 'Fordi' },
      parking: { items: [{ id: 'a', step: 'decision', field: 'reason', text: 'Hvem sa det?' }] },
    });
    expect(paragraphsIn(under(made, 'reason')).slice(0, 2)).toEqual(['Fordi', 'parkedHere Hvem sa det?']);
  });
});
