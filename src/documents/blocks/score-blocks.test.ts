import { describe, expect, it } from 'vitest';
import type { RowsField } from '#domain/steps/fields.ts';
import { fakeWords } from '#tests/support/words/fake-words.ts';
import { scoreBlocks } from './score-blocks.ts';

const scale = { 1: 'low', 2: 'some', 3: 'high' } as const;
const field: RowsField = { kind: 'rows', name: 'name', start: 0, columns: { name: { kind: 'line' } } };
const groups = [
  { id: 'a', name: 'A', involvement: 2, involvementVotes: [0, 1, 1] },
  { id: 'b', name: 'B' },
];
const advance = {
  leaders: [{ id: 'l', role: 'Head nurse', unit: 'Ward 1' }],
  scores: [
    { id: 's', leader: 'l', group: 'a', involvement: 1, importance: 3 },
    { id: 't', leader: 'gone', group: 'a', involvement: 2 },
  ],
};
const meeting = { disagreements: [{ id: 'b', text: 'Too rare', other: 'Too often forgotten' }] };

const textOf = (all: Record<string, object>): readonly string[] =>
  scoreBlocks({
    field,
    value: groups,
    source: { step: 's', field: 'f' },
    all: all as never,
    words: fakeWords,
    labels: { label: 'L', columns: { involvement: { label: 'Involvement', scale } } },
  }).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
    if (block.kind === 'table')
      return block.rows.map((row) => row.cells.map((one) => one.paragraphs.join('/')).join('|'));
    return block.kind === 'keyValue' ? block.rows.map((row) => `${row.key}: ${row.value.join('/')}`) : [];
  });

describe('individual scores in the report', () => {
  it('are counted together and shown by source, a line for each group, and without names', () => {
    expect(textOf({ advance })).toEqual([
      'Votes',
      '1 A|1 · 2 · 1|2|2|0 · 0 · 1|3|0',
      'Sources',
      '1 A|1 · 1 · 0|0 · 0 · 1|0 · 1 · 1|–',
    ]);
  });
  it('name who said what only when that is chosen', () => {
    const texts = textOf({ advance, standing: { namedScores: true } });
    expect(texts.slice(-3)).toEqual([
      'Who said what',
      '1 A|Head nurse, Ward 1|1 – low|3',
      '1 A|Unnamed|2 – some|–',
    ]);
    expect(textOf({ advance }).join()).not.toContain('Head nurse');
  });
  it('say where the room scored again', () => {
    expect(textOf({ advance, meeting: { scoreAnew: true } })).toContain('Scored again');
  });
  it('keep both views where there is no agreement', () => {
    expect(textOf({ meeting }).slice(-2)).toEqual(['Views', '2 B: Too rare/Too often forgotten']);
  });
});
