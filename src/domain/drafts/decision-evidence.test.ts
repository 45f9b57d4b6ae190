import { expect, it } from 'vitest';
import {
  evidenceOf,
  isTaken,
  withEvidence,
  withoutEvidence,
  type EvidenceWords,
} from './decision-evidence.ts';

const words: EvidenceWords = {
  gap: (group, gap) => `${group} has gap ${gap}.`,
  insight: (area) => `Only users know ${area}.`,
  cost: (cost, frame) => `${cost} of ${frame ?? 'nothing'}.`,
  forms: (forms) => `Also ${forms.join(' and ')}.`,
};
const said = (answers: Parameters<typeof evidenceOf>[0]) =>
  evidenceOf(answers, { evidence: words, forms: { survey: 'a survey' } }).map(({ sentence }) => sentence);

const group = (id: string, involvement: number, importance: number) => ({
  id,
  name: `Group ${id}`,
  involvement,
  importance,
});

it('names the three largest gaps, and no group that is heard as much as it matters', () => {
  const groups = [group('a', 3, 3), group('b', 2, 3), group('c', 1, 3), group('d', 1, 2), group('e', 1, 2)];
  expect(said({ stakeholders: { groups } })).toEqual([
    'Group c has gap 2.',
    'Group b has gap 1.',
    'Group d has gap 1.',
  ]);
});

it('says an area on one line, the cost against the frame, and the other forms that are chosen', () => {
  const answers = {
    insight: { areas: [{ id: 'a', text: ' the way\n home ' }, { id: 'b' }] },
    constraints: {
      feeMembers: '10',
      feeMeetings: '4',
      feeHours: '2',
      feeRate: '100',
      costFrameAmount: '9 000',
    },
    decision: { otherForms: ['survey', 'of-tomorrow'] },
  };
  expect(said(answers)).toEqual(['Only users know the way home.', '8000 of 9000.', 'Also a survey.']);
  expect(said({ ...answers, constraints: { ...answers.constraints, costFrameAmount: '' } })).toContain(
    '8000 of nothing.',
  );
});

it('says nothing where nothing is answered', () => {
  expect(said({})).toEqual([]);
});

it('puts a sentence under what a person wrote, and takes out that sentence and nothing else', () => {
  const own = 'Vi er enige.\n\n  Nesten.';
  const both = withEvidence(withEvidence(own, 'One.'), 'Two.');
  expect(both).toBe(`${own}\nOne.\nTwo.`);
  expect(isTaken(both, 'One.')).toBe(true);
  expect(withoutEvidence(both, 'One.')).toBe(`${own}\nTwo.`);
  expect(withoutEvidence(withEvidence('', 'One.'), 'One.')).toBe('');
});

it('leaves a sentence that a person wrote on', () => {
  const text = 'One. And more.';
  expect(isTaken(text, 'One.')).toBe(false);
  expect(withoutEvidence(text, 'One.')).toBe(text);
});
