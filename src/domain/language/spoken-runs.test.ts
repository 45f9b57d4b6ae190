import { describe, expect, it } from 'vitest';
import { spokenRuns } from './spoken-runs.ts';

const NORWEGIAN = 'Lyse ut plassene og si hva de er til';

describe('a sentence with words of people’s own in it', () => {
  it('has what stands in quotation marks in the language it is in', () => {
    expect(spokenRuns(`Removed “${NORWEGIAN}”.`, 'en')).toEqual([
      { text: 'Removed “' },
      { text: NORWEGIAN, tag: 'nb-NO' },
      { text: '”.' },
    ]);
  });

  it('has what is named as their own, wherever it stands and as often', () => {
    expect(spokenRuns(`${NORWEGIAN}: due today. ${NORWEGIAN}`, 'en', [NORWEGIAN])).toEqual([
      { text: NORWEGIAN, tag: 'nb-NO' },
      { text: ': due today. ' },
      { text: NORWEGIAN, tag: 'nb-NO' },
    ]);
  });

  it('has a short text whole inside a longer one that begins with it', () => {
    const longer = `${NORWEGIAN}, og når`;
    expect(spokenRuns(`As ${longer}`, 'en', [NORWEGIAN, longer]).at(-1)).toEqual({
      text: longer,
      tag: 'nb-NO',
    });
  });

  it.each([
    ['in the language of the sentence', 'Removed “The parents of the patients”.'],
    ['without a word that shows a language', 'Removed “Barneklinikken”.'],
    ['that is nothing', 'Removed “”.'],
  ])('is one part where it has a text %s', (_, sentence) => {
    expect(spokenRuns(sentence, 'en', ['', ' '])).toEqual([{ text: sentence }]);
  });

  it('gives back every letter, in Norwegian too', () => {
    const sentence = `Tok bort «the parents of the patients», og «${NORWEGIAN}».`;
    const runs = spokenRuns(sentence, 'nb');
    expect(runs.map(({ text }) => text).join('')).toBe(sentence);
    expect(runs.filter(({ tag }) => tag).map(({ tag }) => tag)).toEqual(['en-GB']);
  });
});
