import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyChanges } from '#domain/process/change.ts';
import {
  draftSources,
  draftState,
  draftText,
  rememberDraft,
  seenDraft,
  takeDraft,
  writtenText,
  type DraftPiece,
  type DraftState,
} from './draft.ts';

const purpose = { step: 'constraints', field: 'purpose' };
const pieces = (...texts: readonly string[]): readonly DraftPiece[] =>
  texts.map((text) => ({ text, sources: [purpose] }));
const newId = () => 'new';

test('pieces follow each other, or begin a line of their own', () => {
  const list: readonly DraftPiece[] = [
    ...pieces('One.', 'Two:'),
    { text: '– three', sources: [], newLine: true },
  ];
  expect(draftText(list)).toBe('One. Two:\n– three');
  expect(draftText([])).toBe('');
});

test('each source is named once, in the order of the pieces', () => {
  const rows: DraftPiece = { text: 'x', sources: [{ ...purpose, row: 'a' }, purpose] };
  expect(draftSources([...pieces('One.', 'Two.'), rows])).toEqual([purpose, { ...purpose, row: 'a' }]);
});

describe('the state of a draft', () => {
  it.each<[string, string, string | undefined, DraftState]>([
    ['', 'A draft.', undefined, 'empty'],
    [' \n', '', 'Old draft.', 'empty'],
    ['A draft.', 'A draft.', undefined, 'draft'],
    ['A  draft.\n', 'A draft.', 'Old draft.', 'draft'],
    ['Our text.', 'A draft.', 'A draft.', 'own'],
    ['Our text.', 'A draft.', undefined, 'own'],
    ['Our text.', '', 'A draft.', 'own'],
    ['Our text.', 'A new draft.', 'A draft.', 'newer-draft'],
    ['A draft.', 'A new draft.', 'A draft.', 'newer-draft'],
  ])('with %j written, draft %j and %j seen is %s', (written, draft, seen, state) => {
    expect(draftState({ written, draft, seen })).toBe(state);
  });

  it('never changes what is written, whatever the sources become', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string()),
        fc.option(fc.string(), { nil: undefined }),
        (own, drafts, seen) => {
          const answers = applyChanges(
            { mandate: { purpose: own } },
            seen === undefined ? [] : [rememberDraft('purpose', pieces(seen))],
          );
          const before = structuredClone(answers);
          for (const draft of drafts)
            draftState({
              written: writtenText(answers['mandate']?.['purpose']),
              draft,
              seen: seenDraft(answers, 'purpose'),
            });
          expect(answers).toEqual(before);
          const kept = applyChanges(
            answers,
            drafts.map((draft) => rememberDraft('purpose', pieces(draft))),
          );
          expect(kept['mandate']?.['purpose']).toBe(own);
        },
      ),
    );
  });

  it('offers a draft that was turned down again only when it changes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), fc.string(), (own, first, second) => {
        const answers = applyChanges({ mandate: { purpose: own } }, [
          rememberDraft('purpose', pieces(first)),
        ]);
        const stateOf = (draft: string) =>
          draftState({ written: own, draft, seen: seenDraft(answers, 'purpose') });
        expect(stateOf(first)).not.toBe('newer-draft');
        if (stateOf(second) === 'newer-draft') expect(second).not.toBe(first);
      }),
    );
  });
});

describe('taking a draft', () => {
  it('puts the text in the field and remembers the draft', () => {
    const answers = applyChanges(
      {},
      takeDraft({}, 'purpose', pieces('One.', 'Two.'), { rows: false, newId }),
    );
    expect(answers['mandate']?.['purpose']).toBe('One. Two.');
    expect(seenDraft(answers, 'purpose')).toBe('One. Two.');
    expect(draftState({ written: 'One. Two.', draft: 'One. Two.', seen: 'One. Two.' })).toBe('draft');
  });

  it('gives fields with rows one row for each piece, in blank rows first', () => {
    const before = { mandate: { mainTasks: [{ id: 'a' }, { id: 'b', text: 'Old' }] } };
    const lines = pieces('One', 'Two', 'Three').map((piece) => ({ ...piece, newLine: true as const }));
    const after = applyChanges(before, takeDraft(before, 'mainTasks', lines, { rows: true, newId }));
    expect(after['mandate']?.['mainTasks']).toEqual([
      { id: 'a', text: 'One' },
      { id: 'b', text: 'Two' },
      { id: 'new', text: 'Three' },
    ]);
    expect(writtenText(after['mandate']?.['mainTasks'])).toBe(seenDraft(after, 'mainTasks'));
  });

  it('takes away the filled rows that are too many, and keeps the blank ones', () => {
    const rows = [{ id: 'a', text: 'Old' }, { id: 'b', text: 'Old too' }, { id: 'c' }];
    const before = { mandate: { mainTasks: rows } };
    const after = applyChanges(before, takeDraft(before, 'mainTasks', pieces('One'), { rows: true, newId }));
    expect(after['mandate']?.['mainTasks']).toEqual([{ id: 'a', text: 'One' }, { id: 'c' }]);
  });
});
