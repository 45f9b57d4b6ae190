import { describe, expect, it } from 'vitest';
import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Block } from '#documents/blocks/block.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { decisionAppendix } from './decision-appendix.ts';

const appendixOf = (answers: Answers): readonly Block[] =>
  decisionAppendix({
    process: { id: 'p', schemaVersion: 1, createdAt: '', updatedAt: '', answers },
    steps,
    stepWords: {},
    words: fakeWords,
    printedOn: '2027-03-01',
    wallClock: { now: 0, offsetAt: () => 60 },
  });
const textsOf = (answers: Answers): readonly string[] =>
  appendixOf(answers).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const stakeholders = { groups: [{ id: 'g', name: 'Søsken' }] };
const LEADS_TO_SCORES = fakeWords.appendix.scores.replace('{step}', '');

describe('the trail of the decision', () => {
  it.each<[string, Answers]>([
    [
      'hands in the room',
      { stakeholders: { groups: [{ id: 'g', name: 'Søsken', importanceVotes: [0, 2, 1] }] } },
    ],
    [
      'the keyboard',
      { stakeholders, meeting: { ballots: [{ id: 'b', person: '1', group: 'g', importance: 3 }] } },
    ],
    [
      'leaders in advance',
      { stakeholders, advance: { scores: [{ id: 's', leader: 'l', group: 'g', involvement: 1 }] } },
    ],
  ])('leads to how the scores lay when they came by %s', (_how, answers) => {
    expect(textsOf(answers)).toContain(LEADS_TO_SCORES);
  });

  it('says nothing of scores when nobody has scored, or only what was agreed on is known', () => {
    expect(textsOf({ stakeholders })).not.toContain(LEADS_TO_SCORES);
    const agreed = { groups: [{ id: 'g', name: 'Søsken', involvement: 1, importance: 3, agreed: true }] };
    expect(textsOf({ stakeholders: agreed })).not.toContain(LEADS_TO_SCORES);
  });

  it('names who took part by role and unit, and who answered in advance each once', () => {
    const answer = { role: 'Seksjonsleder', unit: 'Post 2' };
    const blocks = appendixOf({
      about: {
        participants: [
          { id: 'a', role: ' Klinikksjef ' },
          { id: 'b', role: 'Lege', unit: 'Poliklinikk' },
        ],
      },
      advance: {
        answers: [
          { id: '1', ...answer },
          { id: '2', ...answer },
        ],
      },
    });
    expect(blocks).toContainEqual(
      expect.objectContaining({ kind: 'list', items: ['Klinikksjef', 'Lege, Poliklinikk'] }),
    );
    expect(JSON.stringify(blocks).match(/Seksjonsleder, Post 2/g)).toHaveLength(1);
  });
});
