import { describe, expect, it } from 'vitest';
import { applyChange, applyChanges, inverseOf, type Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import {
  addIdeas,
  giveTheme,
  ideaLines,
  ideasOf,
  ideaTargets,
  placeIdeas,
  placeNow,
  themesIn,
  unplaceIdeas,
} from './ideas.ts';

let count = 0;
const newId = (): string => `id${(count += 1)}`;
const rows = { field: 'challenges', column: 'text' };
const gathered = (...texts: readonly string[]): Answers =>
  applyChanges({}, addIdeas('strategy', texts, newId));

describe('loose ideas', () => {
  it('come one a line, without the signs of a pasted list', () => {
    expect(ideaLines('- Ventetid\r\n\n  2) Tolk\n• Overganger \n3.5 årsverk\n')).toEqual([
      'Ventetid',
      'Tolk',
      'Overganger',
      '3.5 årsverk',
    ]);
  });
  it('belong to the step they were said in', () => {
    const answers = applyChanges(gathered('Ventetid'), addIdeas('insight', ['Tolk'], newId));
    expect(ideasOf(answers, 'strategy').map(({ text }) => text)).toEqual(['Ventetid']);
  });
  it('stand in themes, named in the order they came', () => {
    const answers = gathered('Ventetid', 'Tolk', 'Kø');
    const [first, second, third] = ideasOf(answers, 'strategy').map(({ id }) => id) as [
      string,
      string,
      string,
    ];
    const grouped = applyChanges(answers, [
      ...giveTheme([first, third], ' Tilgang '),
      ...giveTheme([second], 'Språk'),
      ...giveTheme([second], ''),
    ]);
    expect(themesIn(ideasOf(grouped, 'strategy'))).toEqual(['Tilgang']);
  });
});

describe('placing an idea', () => {
  const place = (answers: Answers, target: { field: string; column?: string } = rows): readonly Change[] => {
    const idea = ideasOf(answers, 'strategy')[0];
    return idea
      ? placeIdeas(answers, { step: 'strategy', target, text: idea.text, ids: [idea.id] }, newId)
      : [];
  };

  it('fills the first blank row, and else makes one', () => {
    const blank = { ...gathered('Tolk'), strategy: { challenges: [{ id: 'x', text: 'Kø' }, { id: 'y' }] } };
    expect(applyChanges(blank, place(blank))['strategy']?.['challenges']).toEqual([
      { id: 'x', text: 'Kø' },
      { id: 'y', text: 'Tolk' },
    ]);
    const none = gathered('Tolk');
    expect(applyChanges(none, place(none))['strategy']?.['challenges']).toMatchObject([{ text: 'Tolk' }]);
  });
  it('writes under a free text, and takes nothing of it away', () => {
    const answers = { ...gathered('Tolk'), strategy: { missedInput: 'Kø\n' } };
    expect(applyChanges(answers, place(answers, { field: 'missedInput' }))['strategy']).toEqual({
      missedInput: 'Kø\nTolk',
    });
  });
  it('is remembered, also when the row is written anew or taken away', () => {
    const answers = gathered('Tolk');
    const placed = applyChanges(answers, place(answers));
    const [idea] = ideasOf(placed, 'strategy');
    expect(idea?.placed?.field).toBe('challenges');
    const row = idea?.placed?.row ?? '';
    const path = ['challenges', row, 'text'];
    const anew = applyChange(placed, { kind: 'set', step: 'strategy', path, value: 'Tolk i alle samtaler' });
    expect(idea && placeNow(anew, 'strategy', idea, [rows])).toBe('Tolk i alle samtaler');
    const gone = applyChange(placed, { kind: 'remove', step: 'strategy', path: ['challenges'], row });
    expect(idea && placeNow(gone, 'strategy', idea, [rows])).toBe('');
  });
  it('is one deed that can be taken back', () => {
    const answers = { ...gathered('Tolk'), strategy: { challenges: [{ id: 'y' }] } };
    let after: Answers = answers;
    const back: Change[] = [];
    for (const change of place(answers)) {
      const inverse = inverseOf(after, change);
      if (inverse) back.unshift(inverse);
      after = applyChange(after, change);
    }
    expect(applyChanges(after, back)).toEqual(answers);
  });
  it('can be let loose again without touching the answer', () => {
    const answers = gathered('Tolk');
    const placed = applyChanges(answers, place(answers));
    const loose = applyChanges(placed, unplaceIdeas(ideasOf(placed, 'strategy').map(({ id }) => id)));
    expect(ideasOf(loose, 'strategy')[0]).not.toHaveProperty('placed');
    expect(loose['strategy']).toBe(placed['strategy']);
  });
});

it('finds the rows a step has for ideas, and its texts where it has no rows', () => {
  const text = { kind: 'paragraph' } as const;
  const list = { kind: 'rows', name: 'text', start: 0, columns: { text } } as const;
  expect(ideaTargets({ fields: { free: text, list, tree: { ...list, tree: true } } })).toEqual([
    { field: 'list', column: 'text' },
  ]);
  expect(ideaTargets({ fields: { free: text, pick: { kind: 'tick' } } })).toEqual([{ field: 'free' }]);
});
