import { describe, expect, it } from 'vitest';
import { keysOf, paperInput } from '#tests/support/documents/paper-input.ts';
import type { DocumentKind } from '#documents/blocks/block.ts';
import { answerRow, ownerRows, paperOf } from './document-frame.ts';

const paper = (
  answers: Parameters<typeof paperInput>[0],
  more: { author?: string; kind?: DocumentKind } = {},
) =>
  paperOf(paperInput(answers), {
    kind: more.kind ?? 'order',
    title: 'Order',
    author: more.author ?? '',
    rows: [{ key: 'Key', value: ['Value'] }],
    blocks: [{ kind: 'pageBreak' }],
  });

describe('what all documents have around them', () => {
  it('begins with the title and the key table, then what is its own', () => {
    expect(paper({}).blocks.map(({ kind }) => kind)).toEqual(['title', 'keyValue', 'pageBreak']);
    expect(paper({}).orientation).toBe('portrait');
  });

  it('leads from the title to its answer only where it is one', () => {
    const input = paperInput({});
    const rest = { kind: 'order', title: 'T', author: '', rows: [], blocks: [] } as const;
    expect(paperOf(input, rest).blocks[0]).not.toHaveProperty('source');
    const source = { step: 'about', field: 'processName' };
    expect(paperOf(input, { ...rest, titleSource: source }).blocks[0]).toMatchObject({ source });
  });

  it('is by who wrote it, or else by the place, in the properties of the file', () => {
    const about = { unitName: 'Ward', healthTrust: 'Trust' };
    expect(paper({ about }, { author: 'Head nurse' }).author).toBe('Head nurse');
    expect(paper({ about }).author).toBe('Ward, Trust');
    expect(paper({}).author).toBe('');
  });

  it('bears in its footer the place, and under it how far it has come and when', () => {
    const about = { unitName: 'Ward' };
    expect(paper({ about }).footerNote).toBe('01.03.2027');
    const { footerText, footerNote, blocks } = paper(
      {
        about,
        standing: { mandateStatus: 'approved', mandateDate: '2027-02-03', mandateVersion: '2' },
      },
      { kind: 'mandate' },
    );
    expect(footerText).toBe('Ward');
    expect(footerNote).toBe('statusOn approved 03.02.2027 · version 2 · 01.03.2027');
    expect(blocks[0]).toMatchObject({ kind: 'paragraph', text: 'statusOn approved 03.02.2027 · version 2' });
  });

  it('says in the file properties when it was made, by no other clock, and of which process', () => {
    expect(paper({})).toMatchObject({ description: 'Made 01.03.2027 · process p1', madeOn: '2027-03-01' });
  });
});

describe('a row of the key table', () => {
  const row = (answers: Parameters<typeof paperInput>[0], step: string, field: string) =>
    answerRow(paperInput(answers), 'Key', { step, field });

  it('holds an answer as documents write it, and leads to it', () => {
    expect(row({ mandate: { approvedOn: '2027-06-02' } }, 'mandate', 'approvedOn')).toEqual({
      key: 'Key',
      value: ['02.06.2027'],
      source: { step: 'mandate', field: 'approvedOn' },
    });
  });

  it.each([
    ['nobody has answered', {}, 'about', 'leader'],
    ['it is only space', { about: { leader: '  \n ' } }, 'about', 'leader'],
    ['it holds something that is no text', { about: { leader: 7 } }, 'about', 'leader'],
    ['the guide does not ask for it', { about: { gone: 'x' } }, 'about', 'gone'],
    ['the guide has no such step', {}, 'gone', 'leader'],
  ] as const)(
    'says that it is not answered where %s, and leads there all the same',
    (_, answers, step, field) => {
      expect(row(answers, step, field)).toEqual({
        key: 'Key',
        value: ['Not answered'],
        tone: 'missing',
        source: { step, field },
      });
    },
  );

  it('says whose document it is', () => {
    const about = { healthTrust: ' Trust ', unitName: 'Ward', leader: 'Head' };
    expect(keysOf([{ kind: 'keyValue', rows: ownerRows(paperInput({ about })) }])).toEqual({
      Trust: ' Trust',
      Unit: 'Ward',
      Leader: 'Head',
    });
  });
});
