import { describe, expect, it } from 'vitest';
import { mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import { ownYearPieces } from '#domain/drafts/own-year-pieces.ts';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { draftsEn } from './drafts.en.ts';
import { draftsNb } from './drafts.nb.ts';
import { draftsNn } from './drafts.nn.ts';

const rows = [
  { id: 'a', name: 'Første', type: 'meeting', form: 'digital' },
  { id: 'b', name: 'Samling', type: 'gathering', form: 'in-person' },
  { id: 'c', name: 'Kurs', type: 'training' },
  { id: 'd', name: 'Kurs 2', type: 'training' },
];
const said = (drafts: typeof draftsNb, ownMeetings: readonly object[] = rows) =>
  ownYearPieces({ about: { bodyName: 'brukerpanel' }, mandate: { ownMeetings } }, { steps: stepsNb, drafts });
const texts = (...given: Parameters<typeof said>) => said(...given).map(({ text }) => text);

describe('the body’s own year in the draft of the mandate', () => {
  it('says how the ordinary meetings are held, and what comes beside them', () => {
    expect(texts(draftsNb)).toEqual([
      'Møtene er digitale.',
      'I tillegg til de vanlige møtene har brukerpanelet én samling og 2 møter til opplæring i året.',
    ]);
    expect(texts(draftsNn)).toEqual([
      'Møta er digitale.',
      'I tillegg til dei vanlege møta har brukarpanelet éi samling og 2 møte til opplæring i året.',
    ]);
    expect(texts(draftsEn)[0]).toBe('Meetings are held online.');
    expect(texts(draftsEn)[1]).toContain('one gathering and 2 training sessions');
  });

  it('has the rows behind each sentence, and none where nothing is answered', () => {
    expect(said(draftsNb).map(({ sources }) => sources.map(({ row }) => row))).toEqual([
      ['a'],
      ['b', 'c', 'd'],
    ]);
    expect(said(draftsNb, [])).toEqual([]);
    expect(said(draftsNb, [{ id: 'a', name: 'Første' }])).toEqual([]);
  });

  it('says both where some meet in a room and some do not', () => {
    const both = [
      { id: 'a', name: 'x', form: 'digital' },
      { id: 'b', name: 'y', form: 'in-person' },
    ];
    expect(texts(draftsNb, both)).toEqual(['Møtene kan være både fysiske og digitale.']);
  });

  it('stands with the meetings and the fee', () => {
    const pieces = mandateDraft(
      'meetingsAndFee',
      { mandate: { ownMeetings: rows } },
      { steps: stepsNb, drafts: draftsNb },
    );
    expect(pieces.map(({ text }) => text)).toContain('Møtene er digitale.');
  });
});
